package vn.motcua.dossier;

import java.time.Instant;

/**
 * A line of the clock's ledger; its interval ends where the next line begins.
 *
 * @param at legal moment from which it holds: the complete reception for {@link ClockCause#ACCEPTED}
 * @param caseKey case of the procedure's limits from here on; null if it does not change
 * @param reason Vietnamese, null where the cause says enough
 * @param legalBasis the text of law it rests on, null where {@link LedgerLines} knows it from the cause
 * @param promisedAt nothing is due before that from here on, whatever the lines lead to; null if nothing was promised
 */
public record ClockEntry(
        Instant at, ClockCause cause, String caseKey, String reason, String legalBasis, Instant promisedAt) {

    /** A line without a promise. */
    public ClockEntry(Instant at, ClockCause cause, String caseKey, String reason, String legalBasis) {
        this(at, cause, caseKey, reason, legalBasis, null);
    }

    static ClockEntry of(Instant at, ClockCause cause) {
        return new ClockEntry(at, cause, null, null, null);
    }
}
