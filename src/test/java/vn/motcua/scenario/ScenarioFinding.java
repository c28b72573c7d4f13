package vn.motcua.scenario;

/**
 * What is wrong with a scenario, or with what came of it.
 *
 * @param line first line is 1
 * @param sentence as it stands there; empty where it is no sentence that is wrong
 * @param reason Vietnamese, what is wrong
 * @param remedy Vietnamese, what to do
 */
public record ScenarioFinding(String file, int line, String sentence, String reason, String remedy) {

    /** "processes/scenarios/birth-registration.feature, dòng 12: «…»: … …". */
    @Override
    public String toString() {
        return "%s, dòng %d%s: %s. %s."
                .formatted(file, line, sentence.isEmpty() ? "" : " «" + sentence + "»", reason, remedy);
    }
}
