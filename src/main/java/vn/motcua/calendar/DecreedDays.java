package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** The days of decrees as the database keeps them. */
@Component
class DecreedDays {

    private static final String DAYS =
            """
            select d.day, d.kind, d.reason, c.number
            from calendar_decree_day d join calendar_decree c on c.id = d.decree_id\s""";

    private final JdbcClient jdbc;

    DecreedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force, the latest decree last. */
    List<DecreedDay> inForce() {
        return read(jdbc.sql(DAYS + "where c.in_force_at is not null order by c.in_force_at, c.id, d.day"));
    }

    /** Those that were in force when another decree came. */
    List<DecreedDay> inForceBefore(Instant other) {
        return read(jdbc.sql(DAYS + "where c.in_force_at < ? order by c.in_force_at, c.id, d.day")
                .param(Persisted.time(other)));
    }

    List<DecreedDay> of(UUID decree) {
        return read(jdbc.sql(DAYS + "where c.id = ? order by d.day").param(decree));
    }

    private static List<DecreedDay> read(JdbcClient.StatementSpec days) {
        return days.query((row, number) -> new DecreedDay(
                        row.getObject("day", LocalDate.class),
                        DecreedDay.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getString("number")))
                .list();
    }
}
