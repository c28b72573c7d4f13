package vn.motcua.dossier;

import java.time.Instant;

/**
 * When an office asks itself whether it will keep a due date, and by when it must have apologised if not.
 *
 * @param question the opening of the office, {@code apology.questionWorkingDays} before the due day
 * @param answerBy the opening on the day of {@code sendBy}: that day is left to write and to sign
 * @param sendBy close of office, {@code apology.leadWorkingDays} before the due day (NĐ 61/2018 Art 19.9)
 * @param due the due date in danger
 */
public record ApologyTimes(Instant question, Instant answerBy, Instant sendBy, Instant due) {

    /** By when a question is to be answered that is put now: one that comes late leaves less. */
    public Instant answerBy(Instant now) {
        if (now.isBefore(answerBy)) {
            return answerBy;
        }
        return now.isBefore(sendBy) ? sendBy : due;
    }
}
