package vn.motcua.workflow.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.motcua.workflow.form.JsonText;

/**
 * Gives a form that opens the choices and texts it asks for, beside the variables the engine gives it. No field opens with a value
 * of before: a task entered again would otherwise propose its last outcome, since outcomes are named like their fields.
 * Whoever submits one waits for whoever works on the dossier already.
 */
final class GuardedFormService extends FormServiceImpl {

    private final OfferedChoices choices;
    private final WorkOnTask workOnTask;

    GuardedFormService(OfferedChoices choices, WorkOnTask workOnTask) {
        this.choices = choices;
        this.workOnTask = workOnTask;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(context -> workOnTask.run(taskId, () -> {
            super.submitTaskForm(taskId, properties);
            return null;
        }));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return commandExecutor.execute(context -> workOnTask.run(
                taskId, () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues)));
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
