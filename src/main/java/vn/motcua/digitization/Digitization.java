package vn.motcua.digitization;

import java.util.List;

/**
 * How far a dossier's papers are digitised.
 *
 * @param outcome COMPLETE only where nothing is missing and nothing damaged
 * @param missingKeys documents without an intact scan: those required, in catalogue order, then those whose scan is
 *     harmed; {@link #RESULT_KEY} for the result
 * @param damagedIds documents whose bytes are gone or differ from the digest taken at upload
 */
public record Digitization(Result outcome, List<String> missingKeys, List<DocumentId> damagedIds) {

    public static final String RESULT_KEY = "result";

    /** Names of the process variable {@code digitizationOutcome}. */
    public enum Result {
        COMPLETE,
        INCOMPLETE
    }

    static Digitization of(List<String> missingKeys, List<DocumentId> damagedIds) {
        var complete = missingKeys.isEmpty() && damagedIds.isEmpty();
        return new Digitization(complete ? Result.COMPLETE : Result.INCOMPLETE, missingKeys, damagedIds);
    }
}
