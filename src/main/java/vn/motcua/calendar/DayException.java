package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * A date that outranks the weekly pattern.
 *
 * @param reason Vietnamese, shown in explanations ("Nghỉ Tết Nguyên đán", "Làm bù ngày 29/4/2024")
 * @param source the decision or notice it rests on
 */
record DayException(LocalDate date, Kind kind, String reason, Status status, String source) {

    enum Kind {
        OFF,
        WORK
    }

    /** PROVISIONAL until the decision of that year is on file. */
    enum Status {
        CONFIRMED,
        PROVISIONAL
    }
}
