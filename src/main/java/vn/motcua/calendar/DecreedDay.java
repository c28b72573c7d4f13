package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * What a decree says of a day, whatever was said of it before.
 *
 * @param reason Vietnamese, shown in explanations
 * @param source the decree's number
 */
public record DecreedDay(LocalDate day, Kind kind, String reason, String source) {

    /** What becomes of the day. */
    public enum Kind {
        OFF("Nghỉ"),
        WORK("Làm việc bù");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    DayException exception() {
        return new DayException(
                day, DayException.Kind.valueOf(kind.name()), reason, DayException.Status.CONFIRMED, source);
    }
}
