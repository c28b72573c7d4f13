package vn.motcua.calendar;

/** The units in which law and internal procedures count time. */
public enum LimitUnit {
    /** Day of work of the office (ngày làm việc). */
    WORKING_DAY,
    /** Norm hour: one eighth of the office's working day, however long that day is (giờ làm việc). */
    WORKING_HOUR,
    /** Day of the calendar; a last day off moves to the next working day (ngày). */
    CALENDAR_DAY,
    /** Sixty minutes, day or night (giờ). */
    HOUR,
    /** Month of the calendar; the same day of a later month, or that month's last (tháng). */
    MONTH
}
