package vn.motcua.decree;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * Until when somebody has time for a dossier beside its steps, counted in working days.
 *
 * @param id of the request or order
 * @param asked the authority whose opinion or explanation is awaited; null where none is
 * @param step what is late, where an explanation is awaited; the Vietnamese name of the part, or of the collector, where an outside authority is;
 *     null otherwise
 * @param begun when they were asked
 * @param due what they were told
 */
public record WaitLimit(
        Sort sort, DossierId dossier, UUID id, AuthorityId asked, String step, Instant begun, Instant due) {

    /** Who is awaited. */
    public enum Sort {
        /** The applicant, with papers. */
        SUPPLEMENT,
        /** Another authority, with its opinion. */
        OPINION,
        /** An outside authority, with its part of a linked procedure. */
        BRANCH,
        /** Everybody, with an objection to what was posted. */
        PUBLIC_POSTING,
        /** A collector outside, with its notice of what is owed. */
        COLLECTOR,
        /** The carrier, with the result. */
        PARCEL,
        /** An official of ours, with the answer whether a due date will be kept. */
        APOLOGY_ANSWER,
        /** The office, with a letter of apology. */
        APOLOGY_LETTER,
        /** An official of ours, with the reasons of a lateness. */
        EXPLANATION
    }

    private static final String OPINION = Sort.OPINION + ".";
    private static final String BRANCH = Sort.BRANCH + ".";
    private static final String COLLECTOR = Sort.COLLECTOR + ".";
    private static final String EXPLANATION = Sort.EXPLANATION + ".";

    /** As a line of a decree names it. */
    String item() {
        return switch (sort) {
            case OPINION -> OPINION + asked;
            case BRANCH -> BRANCH + step;
            case COLLECTOR -> COLLECTOR + step;
            case EXPLANATION -> EXPLANATION + step + "." + asked;
            default -> sort.name();
        };
    }

    /** What is late, as the line of a decree about its explanation names it, null for other lines. */
    static String lateIn(String item) {
        return item.startsWith(EXPLANATION)
                ? item.substring(EXPLANATION.length(), item.indexOf('.', EXPLANATION.length()))
                : null;
    }

    /** The part of a linked procedure that a line of a decree names, null for other lines. */
    static String branchIn(String item) {
        return item.startsWith(BRANCH) ? item.substring(BRANCH.length()) : null;
    }

    /** The collector that a line of a decree names, null for other lines. */
    static String collectorIn(String item) {
        return item.startsWith(COLLECTOR) ? item.substring(COLLECTOR.length()) : null;
    }

    /** The authority that a line of a decree names, null where it names none. */
    static AuthorityId askedIn(String item) {
        return item.startsWith(OPINION) ? new AuthorityId(item.substring(OPINION.length())) : null;
    }
}
