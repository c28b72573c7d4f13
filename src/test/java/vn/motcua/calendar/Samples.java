package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficeHours.Season;
import vn.motcua.shared.Vietnam;

/** Offices and instants that the calendar's tests talk about. */
final class Samples {

    static final LocalTime FIFTEEN = LocalTime.of(15, 0);
    static final Open AFTERNOON = open("13:30", "17:00");

    private Samples() {}

    static Open open(String opens, String closes) {
        return new Open(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** Seven and a half hours a day, all the year. */
    static OfficeHours usualHours() {
        return OfficeHours.allYear(open("07:30", "11:30"), AFTERNOON);
    }

    /** Eight hours a day, earlier from 16/4 to 15/10 than in winter. */
    static OfficeHours seasonalHours() {
        return OfficeHours.of(List.of(
                new Season(MonthDay.of(4, 16), List.of(open("07:00", "11:30"), AFTERNOON)),
                new Season(MonthDay.of(10, 16), List.of(open("08:00", "12:00"), open("13:30", "17:30")))));
    }

    static WorkingCalendar usualCalendar() {
        return WorkingCalendar.of(OfficialDays.published(), usualHours());
    }

    static WorkingCalendar seasonalCalendar() {
        return WorkingCalendar.of(OfficialDays.published(), seasonalHours());
    }

    /** Open in the mornings only. */
    static WorkingCalendar morningCalendar() {
        return WorkingCalendar.of(OfficialDays.published(), OfficeHours.allYear(open("07:30", "11:30")));
    }

    /** An instant by Vietnam's clock: {@code 2026-04-24T09:00}. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
