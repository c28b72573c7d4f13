package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.Vietnam;

/**
 * Limits in days and months. The first day does not count (Bộ luật Dân sự 2015, Art 147), a last day off moves to the
 * next working day (Art 148.5), and the end is the close of office on the last day.
 */
final class DayCount {

    private final OfficialDays days;
    private final OfficeHours hours;

    DayCount(OfficialDays days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    DueDate workingDays(Instant received, int amount) {
        var notes = new DayNotes(days);
        var day = receptionNotCounted(received, notes);
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            if (days.isWorkingDay(day)) {
                counted++;
                notes.counted(day, "Ngày làm việc thứ " + counted);
            } else {
                notes.off(day);
            }
        }
        return closeOf(day, notes);
    }

    DueDate calendarDays(Instant received, int amount) {
        var notes = new DayNotes(days);
        var day = receptionNotCounted(received, notes);
        for (int counted = 1; counted <= amount; counted++) {
            day = day.plusDays(1);
            notes.counted(day, "Ngày thứ " + counted);
        }
        return closeOf(movedOffDaysOff(day, notes), notes);
    }

    /** The day of the same number in the last month, or that month's last day (Bộ luật Dân sự 2015, Art 148.4). */
    DueDate months(Instant received, int amount) {
        var notes = new DayNotes(days);
        var reception = receptionNotCounted(received, notes);
        for (int counted = 1; counted <= amount; counted++) {
            notes.counted(reception.plusMonths(counted), "Hết tháng thứ " + counted);
        }
        return closeOf(movedOffDaysOff(reception.plusMonths(amount), notes), notes);
    }

    /**
     * A limit of no days: the day of reception itself, unless it is a day off, the office has closed, or the reception
     * came after the cut-off (15 giờ: NĐ 61/2018 Art 18, Luật Hộ tịch, NĐ 23/2015 Art 7).
     *
     * @param cutoff null where no cut-off applies
     */
    DueDate sameDay(Instant received, LocalTime cutoff) {
        var notes = new DayNotes(days);
        var day = OfficeTime.dayOf(received);
        var time = LocalTime.ofInstant(received, Vietnam.ZONE);
        if (!days.isWorkingDay(day)) {
            notes.off(day);
        } else if (cutoff != null && time.isAfter(cutoff)) {
            notes.uncounted(day, "Tiếp nhận sau " + said(cutoff) + ", chuyển sang ngày làm việc tiếp theo");
        } else if (!time.isBefore(hours.on(day).close())) {
            notes.uncounted(day, "Tiếp nhận sau giờ làm việc, chuyển sang ngày làm việc tiếp theo");
        } else {
            notes.uncounted(day, "Trả kết quả trong ngày tiếp nhận");
            return closeOf(day, notes);
        }
        return closeOf(nextWorkingDay(day, notes), notes);
    }

    private static LocalDate receptionNotCounted(Instant received, DayNotes notes) {
        var day = OfficeTime.dayOf(received);
        notes.uncounted(day, "Ngày tiếp nhận không tính");
        return day;
    }

    private LocalDate movedOffDaysOff(LocalDate last, DayNotes notes) {
        return days.isWorkingDay(last) ? last : nextWorkingDay(last, notes);
    }

    private LocalDate nextWorkingDay(LocalDate after, DayNotes notes) {
        var day = after.plusDays(1);
        for (; !days.isWorkingDay(day); day = day.plusDays(1)) {
            notes.off(day);
        }
        notes.uncounted(day, "Ngày làm việc tiếp theo");
        return day;
    }

    private DueDate closeOf(LocalDate day, DayNotes notes) {
        return notes.due(OfficeTime.at(day, hours.on(day).close()));
    }

    private static String said(LocalTime time) {
        return DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "H 'giờ'" : "H 'giờ' mm", Vietnam.LOCALE)
                .format(time);
    }
}
