package vn.motcua.calendar;

/** The official days of a year are not on file. A year without data is an error, never "no holidays". */
public class CalendarDataMissing extends RuntimeException {

    private final int year;

    public CalendarDataMissing(int year) {
        super("Chưa có lịch nghỉ, làm bù chính thức của năm " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
