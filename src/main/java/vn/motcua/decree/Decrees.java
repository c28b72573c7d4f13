package vn.motcua.decree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.shared.Persisted;

/** The decrees that were entered, and how far each has come. */
@Component
public class Decrees {

    private final JdbcClient jdbc;
    private final DaysInForce days;

    Decrees(JdbcClient jdbc, DaysInForce days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The newest first. */
    public List<Decree> all() {
        return read("select * from calendar_decree order by entered_at desc, id");
    }

    public Optional<Decree> find(UUID id) {
        return read("select * from calendar_decree where id = ?", id).stream().findFirst();
    }

    /** Locked until the transaction ends. */
    Optional<Decree> take(UUID id) {
        return read("select * from calendar_decree where id = ? for update", id).stream()
                .findFirst();
    }

    /** Locked until the transaction ends; empty if it is not being applied, or another node is at it now. */
    Optional<Decree> takeApplying(UUID id) {
        return read("select * from calendar_decree where id = ? and state = 'APPLYING' for update skip locked", id)
                .stream()
                .findFirst();
    }

    List<UUID> applying() {
        return jdbc.sql("select id from calendar_decree where state = 'APPLYING' order by in_force_at")
                .query(UUID.class)
                .list();
    }

    /** The newest in force, if it came so before that moment and was not looked at again since. */
    Optional<UUID> notLookedAtAgain(Instant inForceBefore) {
        return jdbc.sql(
                        """
                        select id from (select * from calendar_decree where in_force_at is not null
                            order by in_force_at desc limit 1) newest
                        where state = 'APPLIED' and looked_again_at is null and in_force_at < ?""")
                .param(Persisted.time(inForceBefore))
                .query(UUID.class)
                .optional();
    }

    /** When the calendar last changed; empty if no decree is in force. */
    Optional<Instant> lastInForceAt() {
        return jdbc.sql("select max(in_force_at) as at from calendar_decree")
                .query((row, number) -> Persisted.time(row, "at"))
                .optional();
    }

    /** @return false if its number is used */
    boolean add(Decree decree) {
        var added = jdbc.sql(
                        """
                        insert into calendar_decree
                            (id, number, issued_by, issued_on, title, source, state, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        decree.id(),
                        decree.number(),
                        decree.issuedBy(),
                        decree.issuedOn(),
                        decree.title(),
                        decree.source(),
                        decree.state().name(),
                        decree.enteredBy().value(),
                        Persisted.time(decree.enteredAt()))
                .update();
        if (added == 1) {
            decree.days().forEach(day -> jdbc.sql(
                            "insert into calendar_decree_day (decree_id, day, kind, reason) values (?, ?, ?, ?)")
                    .params(decree.id(), day.day(), day.kind().name(), day.reason())
                    .update());
        }
        return added == 1;
    }

    void discard(UUID id) {
        jdbc.sql("delete from calendar_decree where id = ?").param(id).update();
    }

    void previewed(UUID id, Instant at) {
        jdbc.sql("update calendar_decree set state = 'PREVIEWED', previewed_at = ? where id = ?")
                .params(Persisted.time(at), id)
                .update();
    }

    void inForce(UUID id, OfficialId by, Instant at) {
        jdbc.sql("update calendar_decree set state = 'APPLYING', in_force_at = ?, applied_by = ? where id = ?")
                .params(Persisted.time(at), by.value(), id)
                .update();
    }

    void looked(UUID id) {
        jdbc.sql("update calendar_decree set looks = looks + 1 where id = ?")
                .param(id)
                .update();
    }

    /** @param more whether there is something left to do after all */
    void lookedAgain(UUID id, boolean more, Instant at) {
        jdbc.sql("update calendar_decree set looked_again_at = ?, state = ?, looks = 0 where id = ?")
                .params(Persisted.time(at), more ? "APPLYING" : "APPLIED", id)
                .update();
    }

    void applied(UUID id, Instant at) {
        jdbc.sql("update calendar_decree set state = 'APPLIED', applied_at = coalesce(applied_at, ?) where id = ?")
                .params(Persisted.time(at), id)
                .update();
    }

    private List<Decree> read(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query((row, number) -> read(row)).list();
    }

    private Decree read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Decree(
                id,
                row.getString("number"),
                row.getString("issued_by"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("title"),
                row.getString("source"),
                DecreeState.valueOf(row.getString("state")),
                official(row, "entered_by"),
                Persisted.time(row, "entered_at"),
                Persisted.time(row, "previewed_at"),
                official(row, "applied_by"),
                Persisted.time(row, "in_force_at"),
                Persisted.time(row, "applied_at"),
                row.getInt("looks"),
                days.decreed(id));
    }

    private static OfficialId official(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : new OfficialId(id);
    }
}
