package vn.motcua.workflow.contract;

/**
 * Something that keeps a model or a form from being deployed.
 *
 * @param file as people say it: {@code processes/birth-registration.bpmn}
 * @param element id or key of what is wrong; {@code dòng 12} where the file cannot be read
 * @param rule name of the rule
 * @param reason Vietnamese, what is wrong
 * @param remedy Vietnamese, what to do
 */
public record Finding(String file, String element, String rule, String reason, String remedy) {

    @Override
    public String toString() {
        return file + " · " + element + " · " + rule + ": " + reason + ". " + remedy + ".";
    }
}
