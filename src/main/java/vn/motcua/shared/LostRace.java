package vn.motcua.shared;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;

/** Whether a failure means no more than that somebody else was first, however deep that is wrapped. */
public final class LostRace {

    /** PostgreSQL: serialization_failure, deadlock_detected. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private LostRace() {}

    public static boolean behind(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
