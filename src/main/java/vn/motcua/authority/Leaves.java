package vn.motcua.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Who is away from when until when, and who stands in. A leave begins and ends by itself: it is asked for by the moment. */
@Component
public class Leaves {

    private static final String SELECT =
            """
            select l.*, o.full_name, s.full_name as stand_in_name, e.full_name as entered_name, x.full_name as ended_name
            from official_leave l
            join official o on o.id = l.official_id
            left join official s on s.id = l.stand_in_id
            join official e on e.id = l.entered_by
            left join official x on x.id = l.ended_by
            """;

    private final JdbcClient jdbc;

    Leaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An official of an authority with the posts held there. */
    public record Colleague(OfficialId official, String fullName, String title, Set<Post> posts) {}

    /** All of the authority's: first those that go on, then those to come, then the past, the latest first. */
    public List<Leave> of(AuthorityId authority, Instant now) {
        return jdbc.sql(
                        SELECT
                                + """
                        where l.authority_id = :authority
                        order by case when coalesce(l.ended_at, l.ends_at) <= :now then 2 when l.begins_at > :now then 1 else 0 end,
                            l.begins_at desc, l.id
                        limit 200""")
                .param("authority", authority.value())
                .param("now", Persisted.time(now))
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<Leave> find(UUID id) {
        return jdbc.sql(SELECT + "where l.id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The leave that an official is on at the moment, in whatever authority. */
    public Optional<Leave> at(OfficialId official, Instant moment) {
        return jdbc.sql(
                        SELECT
                                + """
                        where l.official_id = ? and l.begins_at <= ? and coalesce(l.ended_at, l.ends_at) > ?
                        order by l.begins_at limit 1""")
                .params(official.value(), Persisted.time(moment), Persisted.time(moment))
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether the second has stood in for the first, or does, at some time from {@code since} until {@code now}. */
    public boolean stoodInFor(OfficialId absent, OfficialId standIn, Instant since, Instant now) {
        return crossing(standIn, since, now.plusMillis(1)).stream()
                .anyMatch(leave -> leave.official().equals(absent));
    }

    /** Those for whom the official stands in at the moment. */
    public List<Leave> standingIn(OfficialId standIn, Instant moment) {
        return jdbc.sql(
                        SELECT
                                + """
                        where l.stand_in_id = ? and l.begins_at <= ? and coalesce(l.ended_at, l.ends_at) > ?
                        order by o.full_name""")
                .params(standIn.value(), Persisted.time(moment), Persisted.time(moment))
                .query((row, number) -> read(row))
                .list();
    }

    /** All who stand in for somebody at the moment. */
    public Set<OfficialId> standIns(Instant moment) {
        return jdbc
                .sql(
                        """
                        select stand_in_id from official_leave
                        where stand_in_id is not null and begins_at <= ? and coalesce(ended_at, ends_at) > ?""")
                .params(Persisted.time(moment), Persisted.time(moment))
                .query(String.class)
                .list()
                .stream()
                .map(OfficialId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that touch the period and that the official takes, or stands in for. */
    List<Leave> crossing(OfficialId official, Instant from, Instant until) {
        return jdbc
                .sql(SELECT + "where (l.official_id = ? or l.stand_in_id = ?) and coalesce(l.ended_at, l.ends_at) > ?")
                .params(official.value(), official.value(), Persisted.time(from))
                .query((row, number) -> read(row))
                .list()
                .stream()
                .filter(leave -> leave.crosses(from, until))
                .toList();
    }

    /** Everybody who holds a post in the authority on the day, by name. */
    public List<Colleague> colleagues(AuthorityId authority, LocalDate day) {
        record Held(Colleague who, Post post) {}
        return jdbc
                .sql(
                        """
                        select o.id, o.full_name, o.title, p.role, p.field from official o
                        join post_holder h on h.official_id = o.id join post p on p.id = h.post_id
                        where p.authority_id = :authority
                            and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)
                        order by o.full_name, o.id""")
                .param("authority", authority.value())
                .param("day", day)
                .query((row, number) -> new Held(
                        new Colleague(
                                new OfficialId(row.getString("id")),
                                row.getString("full_name"),
                                row.getString("title"),
                                Set.of()),
                        new Post(authority, Role.valueOf(row.getString("role")), row.getString("field"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Held::who, LinkedHashMap::new, Collectors.mapping(Held::post, Collectors.toUnmodifiableSet())))
                .entrySet()
                .stream()
                .map(each -> new Colleague(
                        each.getKey().official(),
                        each.getKey().fullName(),
                        each.getKey().title(),
                        each.getValue()))
                .toList();
    }

    /** Everybody who holds a post there at the moment. */
    public List<Colleague> colleagues(AuthorityId authority, Instant now) {
        return colleagues(authority, LocalDate.ofInstant(now, Vietnam.ZONE));
    }

    void add(Leave leave, OfficialId by) {
        jdbc.sql(
                        """
                        insert into official_leave (id, authority_id, official_id, begins_at, ends_at, stand_in_id, reason,
                            entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        leave.id(),
                        leave.authority().value(),
                        leave.official().value(),
                        Persisted.time(leave.beginsAt()),
                        Persisted.time(leave.plannedEnd()),
                        leave.standIn() == null ? null : leave.standIn().value(),
                        leave.reason(),
                        by.value(),
                        Persisted.time(leave.enteredAt()))
                .update();
    }

    void end(UUID id, OfficialId by, Instant at, String reason) {
        jdbc.sql("update official_leave set ended_at = ?, ended_by = ?, end_reason = ? where id = ?")
                .params(Persisted.time(at), by.value(), reason, id)
                .update();
    }

    /** Two who enter leave of the same people wait for each other. */
    void hold(AuthorityId authority) {
        jdbc.sql("select id from authority where id = ? for update")
                .param(authority.value())
                .query(String.class)
                .single();
    }

    private static Leave read(ResultSet row) throws SQLException {
        var standIn = row.getString("stand_in_id");
        return new Leave(
                row.getObject("id", UUID.class),
                new AuthorityId(row.getString("authority_id")),
                new OfficialId(row.getString("official_id")),
                row.getString("full_name"),
                Persisted.time(row, "begins_at"),
                Persisted.time(row, "ends_at"),
                standIn == null ? null : new OfficialId(standIn),
                row.getString("stand_in_name"),
                row.getString("reason"),
                row.getString("entered_name"),
                Persisted.time(row, "entered_at"),
                Persisted.time(row, "ended_at"),
                row.getString("ended_name"),
                row.getString("end_reason"));
    }
}
