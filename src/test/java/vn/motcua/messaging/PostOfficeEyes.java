package vn.motcua.messaging;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks at the database from a connection of its own, whatever transaction the test is in. */
record PostOfficeEyes(DataSource database) {

    int waitingForALock() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
