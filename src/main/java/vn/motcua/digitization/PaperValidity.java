package vn.motcua.digitization;

import java.time.LocalDate;

/**
 * From when to when a paper counts, by what an official confirmed that it says.
 *
 * @param from first day; null where the paper does not say it
 * @param until last day; null where neither the paper nor the rule for its type says it
 */
public record PaperValidity(LocalDate from, LocalDate until) {

    /** Nothing is known. */
    public static final PaperValidity UNKNOWN = new PaperValidity(null, null);

    /** Whether it counted no longer on the day. */
    public boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
