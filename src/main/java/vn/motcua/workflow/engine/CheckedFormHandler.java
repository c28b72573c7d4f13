package vn.motcua.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.RefusalIn;
import vn.motcua.workflow.form.FormValidator;
import vn.motcua.workflow.form.SubmittedForm;

/**
 * Checks a submitted form against its schema and hands it to the completion listener as one transient value: nothing of
 * it reaches the engine's tables.
 */
final class CheckedFormHandler implements TaskFormHandler {

    private final TaskFormHandler stock;
    private final OfferedChoices choices;

    CheckedFormHandler(TaskFormHandler stock, OfferedChoices choices) {
        this.stock = stock;
        this.choices = choices;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        var task = (TaskEntity) scope;
        if (task.getExecution() == null) {
            throw new ProcessEngineException(RefusalIn.GONE.message(), new RefusalException(RefusalIn.GONE));
        }
        var checked = checked(FormValidator.check(DeployedForms.of(task), submitted, choices.of(task)));
        task.setVariableLocal(SubmittedForm.VARIABLE, Variables.stringValue(new SubmittedForm(checked).toJson(), true));
    }

    /** In the engine's own type: what leaves a command otherwise gets no code, and the official no words. */
    private static Map<String, Object> checked(Outcome<Map<String, Object>> outcome) {
        try {
            return outcome.orThrow();
        } catch (RefusalException refused) {
            throw new ProcessEngineException(refused.getMessage(), refused);
        }
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return stock.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        stock.parseConfiguration(element, deployment, definition, parse);
    }
}
