package vn.motcua.calendar;

/**
 * A length of time as the law states it.
 *
 * @param amount zero or more; zero WORKING_DAY means "in the same day, after 15:00 the next working day" (hộ tịch, chứng
 *     thực)
 * @param unit what is counted
 */
public record Limit(int amount, LimitUnit unit) {

    public Limit {
        if (amount < 0) {
            throw new IllegalArgumentException("a limit is not negative: " + amount);
        }
    }

    /** A result owed on the day of reception itself. */
    public boolean sameDay() {
        return amount == 0 && unit == LimitUnit.WORKING_DAY;
    }

    /** A day or less, whatever it is counted in. */
    public boolean withinADay() {
        return switch (unit) {
            case WORKING_DAY, CALENDAR_DAY -> amount <= 1;
            case WORKING_HOUR -> amount <= 8;
            case HOUR -> amount <= 24;
            case MONTH -> false;
        };
    }
}
