package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** Each look at the files of the document store, and what it found. */
@Component
class StoreChecks {

    static final int LISTED = 200;

    private final JdbcClient jdbc;

    StoreChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A look at everything.
     *
     * @param endedAt null while it is under way, or if its node died
     * @param by full name of who asked for it; null for the nightly one
     * @param hashed how many of the files were read whole
     * @param brokenOff why it came to no end, Vietnamese; null for most
     */
    record Check(Instant beganAt, Instant endedAt, String by, long files, long hashed, String brokenOff) {}

    /** @param name of the file: a digest, unless somebody put it there by hand */
    record Found(StoreFindingKind kind, String name, String detail) {}

    /** A finding as the page shows it. */
    record Line(StoreFindingKind kind, String name, String detail, Instant foundAt) {}

    /** Claims a run; empty if this night's is already another node's. */
    Optional<UUID> begin(LocalDate night, OfficialId by, Instant at) {
        var id = UUID.randomUUID();
        var begun = jdbc.sql(
                        """
                        insert into store_check (id, night, official_id, began_at) values (?, ?, ?, ?)
                        on conflict (night) do nothing""")
                .params(id, night, by == null ? null : by.value(), Persisted.time(at))
                .update();
        return begun == 1 ? Optional.of(id) : Optional.empty();
    }

    boolean ranInTheNightOf(LocalDate night) {
        return jdbc.sql("select exists (select from store_check where night = ?)")
                .param(night)
                .query(Boolean.class)
                .single();
    }

    /** New or known; a known one stays as it was first found. */
    void found(UUID run, Found found, Instant at) {
        jdbc.sql(
                        """
                        insert into store_finding (id, run, kind, name, detail, found_at) values (?, ?, ?, ?, ?, ?)
                        on conflict (kind, name) where gone_at is null
                        do update set run = excluded.run, detail = excluded.detail""")
                .params(UUID.randomUUID(), run, found.kind().name(), found.name(), found.detail(), Persisted.time(at))
                .update();
    }

    /**
     * Ends a look that came to its end: what it saw no more is gone. A change is gone only when the file was read again.
     *
     * @param wholly whether every file was read whole
     */
    void end(UUID run, long files, long hashed, boolean wholly, Instant at) {
        jdbc.sql(
                        """
                        update store_finding set gone_at = :at
                        where gone_at is null and run <> :run and (:wholly or kind <> 'CHANGED')""")
                .param("at", Persisted.time(at))
                .param("run", run)
                .param("wholly", wholly)
                .update();
        jdbc.sql("update store_check set ended_at = ?, files = ?, hashed = ? where id = ?")
                .params(Persisted.time(at), files, hashed, run)
                .update();
    }

    void breakOff(UUID run, String why, Instant at) {
        jdbc.sql("update store_check set ended_at = ?, broken_off = ? where id = ?")
                .params(Persisted.time(at), why, run)
                .update();
    }

    Optional<Check> latest() {
        return jdbc.sql(
                        """
                        select c.*, o.full_name from store_check c left join official o on o.id = c.official_id
                        order by c.began_at desc limit 1""")
                .query((row, number) -> new Check(
                        Persisted.time(row, "began_at"),
                        Persisted.time(row, "ended_at"),
                        row.getString("full_name"),
                        row.getLong("files"),
                        row.getLong("hashed"),
                        row.getString("broken_off")))
                .optional();
    }

    /** What is still so, the worst first. */
    List<Line> open() {
        return jdbc.sql(
                        """
                        select * from store_finding where gone_at is null
                        order by kind = 'ORPHANED', found_at, name limit 200""")
                .query((row, number) -> new Line(
                        StoreFindingKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("detail"),
                        Persisted.time(row, "found_at")))
                .list();
    }
}
