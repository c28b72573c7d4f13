package vn.motcua.procedure;

import java.math.BigDecimal;
import vn.motcua.calendar.Limit;

/**
 * The most norm hours (eighths of a working day) that fit in a limit even in its best week. Norms beyond that make
 * every dossier late.
 */
final class LimitHours {

    private static final int HOURS_PER_WORKING_DAY = 8;
    private static final int WORKING_DAYS_PER_WEEK = 5;
    private static final int LONGEST_MONTH = 31;

    private LimitHours() {}

    static BigDecimal most(Limit limit) {
        if (limit.sameDay()) {
            return BigDecimal.valueOf(HOURS_PER_WORKING_DAY);
        }
        var amount = limit.amount();
        return BigDecimal.valueOf(
                switch (limit.unit()) {
                    case WORKING_DAY -> amount * HOURS_PER_WORKING_DAY;
                    case WORKING_HOUR, HOUR -> amount;
                    case CALENDAR_DAY -> workingDaysWithin(amount) * HOURS_PER_WORKING_DAY;
                    case MONTH -> workingDaysWithin(amount * LONGEST_MONTH) * HOURS_PER_WORKING_DAY;
                });
    }

    private static int workingDaysWithin(int days) {
        return days / 7 * WORKING_DAYS_PER_WEEK + Math.min(days % 7, WORKING_DAYS_PER_WEEK);
    }
}
