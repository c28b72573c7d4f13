package vn.motcua.workflow.contract;

import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** One place where a rule is broken. */
record Breach(String element, String reason, String remedy) {

    /** What an element without an id is called. */
    static final String NAMELESS = "(không mã)";

    Breach {
        element = element == null || element.isBlank() ? NAMELESS : element;
    }

    static Breach at(BaseElement element, String reason, String remedy) {
        return new Breach(element.getId(), reason, remedy);
    }
}
