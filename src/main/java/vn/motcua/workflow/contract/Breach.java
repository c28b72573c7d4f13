package vn.motcua.workflow.contract;

import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** One place where a rule is broken. */
record Breach(String element, String reason, String remedy) {

    static Breach at(BaseElement element, String reason, String remedy) {
        return new Breach(element.getId(), reason, remedy);
    }
}
