package vn.motcua.calendar;

import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The official days of a year are not on file. A year without data is an error, never "no holidays". */
public class CalendarDataMissing extends RefusalException {

    private final int year;

    public CalendarDataMissing(int year) {
        super(Refusal.refused("Chưa có lịch nghỉ, làm bù chính thức của năm %d.".formatted(year)));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
