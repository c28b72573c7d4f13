package vn.motcua.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** What comparisons found, when, and what became of it. */
@Component
class Differences {

    static final int LISTED = 200;

    private static final String OPEN =
            """
            select f.*, r.began_at as seen_at, d.code, d.id as register_id
            from register_difference f join register_comparison r on r.id = f.run
              left join dossier d on d.id::text = f.business_key
            where f.mended_at is null\s""";

    private final JdbcClient jdbc;

    Differences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A look at everything.
     *
     * @param endedAt null while it is under way, or if its node died
     * @param by full name of who asked for it, null for the nightly one
     */
    record Comparison(Instant beganAt, Instant endedAt, int found, String by) {}

    /** @param comparedAt when the last look at everything came to its end, null if none has */
    record Counts(Instant comparedAt, Map<DifferenceKind, Integer> byKind) {}

    /** Claims a run; empty if this night's is already another node's. */
    Optional<UUID> begin(LocalDate night, OfficialId by, Instant at) {
        var id = UUID.randomUUID();
        var begun = jdbc.sql(
                        """
                        insert into register_comparison (id, night, official_id, began_at) values (?, ?, ?, ?)
                        on conflict (night) do nothing""")
                .params(id, night, by == null ? null : by.value(), Persisted.time(at))
                .update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    boolean ranInTheNightOf(LocalDate night) {
        return jdbc.sql("select exists (select 1 from register_comparison where night = ?)")
                .param(night)
                .query(Boolean.class)
                .single();
    }

    Optional<Comparison> latest() {
        return jdbc.sql(
                        """
                        select r.*, o.full_name from register_comparison r left join official o on o.id = r.official_id
                        order by r.began_at desc limit 1""")
                .query((row, number) -> new Comparison(
                        Persisted.time(row, "began_at"),
                        Persisted.time(row, "ended_at"),
                        row.getInt("found"),
                        row.getString("full_name")))
                .optional();
    }

    /** New ones are listed, known ones stay as they were first found, those that are gone are closed by nobody. */
    void record(UUID run, List<FoundDifference> found, Instant at) {
        found.forEach(difference -> jdbc.sql(
                        """
                        insert into register_difference (id, run, kind, business_key, instance_id, detail, found_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (kind, business_key, (coalesce(instance_id, ''))) where mended_at is null
                        do update set run = excluded.run, detail = excluded.detail""")
                .params(
                        UUID.randomUUID(),
                        run,
                        difference.kind().name(),
                        difference.businessKey(),
                        difference.instance(),
                        difference.detail(),
                        Persisted.time(at))
                .update());
        jdbc.sql("update register_difference set mended_at = ? where mended_at is null and run <> ? and found_at <= ?")
                .params(Persisted.time(at), run, Persisted.time(at))
                .update();
        jdbc.sql("update register_comparison set ended_at = ?, found = ? where id = ?")
                .params(Persisted.time(at), found.size(), run)
                .update();
    }

    /** The oldest of those that nobody has mended. */
    List<Difference> open() {
        return jdbc.sql(OPEN + "order by f.found_at, f.id limit " + LISTED)
                .query((row, number) -> difference(row))
                .list();
    }

    /** Locked until the transaction ends, so that two operators do not mend one. */
    Optional<Difference> take(UUID id) {
        return jdbc.sql(OPEN + "and f.id = ? for update of f")
                .param(id)
                .query((row, number) -> difference(row))
                .optional();
    }

    /** @param by null if it was gone before anybody did something */
    void close(UUID id, OfficialId by, Instant at) {
        jdbc.sql("update register_difference set mended_at = ?, mended_by = ? where id = ?")
                .params(Persisted.time(at), by == null ? null : by.value(), id)
                .update();
    }

    int count(DifferenceKind kind) {
        return jdbc.sql("select count(*) from register_difference where mended_at is null and kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    /** How many of each kind nobody has mended, and when everything was last looked at. One statement. */
    Counts counts() {
        return jdbc.sql(
                        """
                        select kind, count(*) as open, (select max(ended_at) from register_comparison) as compared_at
                        from register_difference where mended_at is null
                        group by grouping sets ((kind), ()) order by kind nulls first""")
                .query(rows -> {
                    var byKind = new EnumMap<DifferenceKind, Integer>(DifferenceKind.class);
                    Instant comparedAt = null;
                    while (rows.next()) {
                        comparedAt = Persisted.time(rows, "compared_at");
                        if (rows.getString("kind") != null) {
                            byKind.put(DifferenceKind.valueOf(rows.getString("kind")), rows.getInt("open"));
                        }
                    }
                    return new Counts(comparedAt, byKind);
                });
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                row.getObject("id", UUID.class),
                new FoundDifference(
                        DifferenceKind.valueOf(row.getString("kind")),
                        row.getString("business_key"),
                        row.getString("instance_id"),
                        row.getString("detail")),
                row.getString("code"),
                row.getObject("register_id") != null,
                Persisted.time(row, "found_at"),
                Persisted.time(row, "seen_at"));
    }
}
