package vn.motcua.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants as PostgreSQL keeps them: {@code timestamptz}, to the microsecond. */
public final class Persisted {

    private Persisted() {}

    /** The parameter for a {@code timestamptz}; null stays null. */
    public static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(Vietnam.ZONE).toOffsetDateTime();
    }

    /** The instant in a {@code timestamptz} column; null stays null. */
    public static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
