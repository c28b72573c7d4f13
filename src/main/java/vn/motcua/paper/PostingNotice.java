package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a public notice of a council's conclusion says besides the register.
 *
 * @param number null where it is not numbered yet
 * @param minutesNumber of the meeting
 * @param verdict Vietnamese, "Đủ điều kiện"
 * @param conclusion Vietnamese, as the minutes have it
 * @param endsAt end of the last day on which somebody may object
 */
public record PostingNotice(
        String number,
        String minutesNumber,
        LocalDate heldOn,
        String verdict,
        String conclusion,
        LocalDate postedOn,
        Instant endsAt) {}
