package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How a dossier's due date was reached, day by day and line by line; all times in Vietnam's offset, all words Vietnamese.
 *
 * @param countsFrom from when the limit counted first: the reception, or the end of a supplement before the acceptance
 * @param waiting whether the applicant is waited for now: the due date is the one from before and will move
 * @param lawfulDueAt what law and ledger give without any promise
 * @param promisedAt the last promise, null for none
 * @param dueAt what all of it leads to
 * @param processedAt null while it is not concluded
 */
public record ClockStatement(
        String code,
        String procedureName,
        String authority,
        OffsetDateTime receivedAt,
        OffsetDateTime countsFrom,
        OffsetDateTime acceptedAt,
        CountingRule rule,
        List<CountedDay> days,
        boolean waiting,
        List<LedgerLine> intervals,
        List<SupplementReading> readings,
        OffsetDateTime originalDueAt,
        OffsetDateTime lawfulDueAt,
        OffsetDateTime promisedAt,
        OffsetDateTime dueAt,
        OffsetDateTime processedAt) {

    /**
     * The line that ended the clock before any result; empty where it runs, waits or a result was signed. No day after it is
     * told, and nothing is due any more.
     */
    public Optional<LedgerLine> ended() {
        return Optional.of(intervals.get(intervals.size() - 1))
                .filter(last -> last.state() == ClockCause.State.STOPPED && processedAt == null);
    }

    /**
     * What was counted by.
     *
     * @param how in a sentence, with its law
     */
    public record CountingRule(String caseLabel, String limit, String source, String how) {}

    /** @param source what makes the day other than ordinary, null where nothing does */
    public record CountedDay(LocalDate day, ClockDay.Part part, String counted, String reason, String source) {}

    /**
     * A line of the ledger.
     *
     * @param to null for the last one
     * @param reason null where the cause says enough
     * @param official who wrote it, null for the system itself
     */
    public record LedgerLine(
            ClockCause.State state,
            String cause,
            OffsetDateTime from,
            OffsetDateTime to,
            String reason,
            String legalBasis,
            String official,
            List<String> evidence) {}

    /** The due date by one reading of what a supplement does. */
    public record SupplementReading(SupplementPolicy policy, boolean applies, String source, OffsetDateTime due) {}
}
