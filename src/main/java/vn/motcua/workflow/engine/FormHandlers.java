package vn.motcua.workflow.engine;

import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts our form handler in front of every user task: the stock one stores whatever is submitted. */
final class FormHandlers extends AbstractBpmnParseListener {

    private final OfferedChoices choices;

    FormHandlers(OfferedChoices choices) {
        this.choices = choices;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.setTaskFormHandler(new CheckedFormHandler(definition.getTaskFormHandler(), choices));
    }
}
