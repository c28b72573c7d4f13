package vn.motcua.procedure;

import java.util.List;
import java.util.Optional;

/**
 * The system of its own sector in which the deciding body works ({@code sectorSystem} of the catalogue file): how an
 * official gets there, what is copied over, and what comes back.
 *
 * @param name Vietnamese, as officials call it
 * @param link template of an https address; {@code {dossierCode}} stands for the dossier's code and nothing else of the
 *     dossier may be in it
 * @param copies what the sector system asks for, in its order
 * @param returns what is recorded here of what happened there
 */
public record SectorSystem(String name, String link, List<Copy> copies, List<Return> returns) {

    /** The step that a procedure decided elsewhere has between review and signing. */
    public static final Step STEP = new Step("SECTOR_PROCESSING");

    /** What the address may name. */
    public static final String DOSSIER_CODE = "{dossierCode}";

    /** Number under which the sector system has the dossier. */
    public static final String CODE = "sectorCode";

    /** Day on which it was put in there. */
    public static final String ENTERED_ON = "sectorEnteredOn";

    /** What was decided there: GRANTED or REFUSED. */
    public static final String DECISION = "sectorDecision";

    /** Number of the result there. */
    public static final String RESULT_NUMBER = "sectorResultNumber";

    /** Day of the result there. */
    public static final String RESULT_DATE = "sectorResultDate";

    public SectorSystem {
        copies = List.copyOf(copies);
        returns = List.copyOf(returns);
    }

    /** What our register knows and the sector system asks for. */
    public enum Known {
        CODE,
        RECEIVED_ON,
        DUE_ON,
        CASE,
        SUMMARY,
        OWNER_NAME,
        OWNER_IDENTITY_NUMBER,
        OWNER_ADDRESS,
        OWNER_PHONE,
        OWNER_EMAIL,
        FILER_NAME,
        FILER_IDENTITY_NUMBER,
        FILER_ADDRESS,
        FILER_PHONE,
        AUTHORITY_PAPER
    }

    /**
     * One field of the sector system's form.
     *
     * @param label Vietnamese, as it stands there
     * @param from null where {@code declared} says it
     * @param declared label of what was declared online, as in the procedure's portal file; null where {@code from} says it
     */
    public record Copy(String label, Known from, String declared) {}

    /**
     * What comes back.
     *
     * @param key lowerCamel, key of the field in the step's form
     * @param label Vietnamese
     * @param required whether the dossier may not be concluded without it
     */
    public record Return(String key, String label, boolean required) {}

    /** The address for the dossier of that code. */
    public String linkFor(String dossierCode) {
        return link.replace(DOSSIER_CODE, dossierCode);
    }

    /** What comes back under the key; empty where the procedure records no such thing. */
    public Optional<Return> find(String key) {
        return returns.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
