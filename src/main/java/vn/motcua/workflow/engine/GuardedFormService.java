package vn.motcua.workflow.engine;

import java.util.Collection;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.motcua.workflow.form.JsonText;

/**
 * Gives a form that opens the choices and texts it asks for, beside the variables the engine gives it. No field opens with a value
 * of before: a task entered again would otherwise propose its last outcome, since outcomes are named like their fields.
 */
final class GuardedFormService extends FormServiceImpl {

    private final OfferedChoices choices;

    GuardedFormService(OfferedChoices choices) {
        this.choices = choices;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserializeObjectValues) {
        return commandExecutor.execute(context -> {
            var variables = super.getTaskFormVariables(taskId, names, deserializeObjectValues);
            var task = context.getTaskManager().findTaskById(taskId);
            variables.keySet().removeAll(DeployedForms.of(task).findValuesAsText("key"));
            choices.of(task).forEach((name, offered) -> {
                if (names == null || names.contains(name)) {
                    variables.putValueTyped(name, JsonText.of(offered));
                }
            });
            choices.textsOf(task).forEach((name, text) -> {
                if (names == null || names.contains(name)) {
                    variables.putValueTyped(name, Variables.stringValue(text));
                }
            });
            return variables;
        });
    }
}
