package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Who read an owner's papers, and what for. Lines are added, never changed. */
@Component
class ReadRows {

    private final JdbcClient jdbc;

    ReadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody said they needed an owner's papers for. */
    record Stated(ArchivePurpose purpose, String words) {}

    /** @param words Vietnamese, with the purpose; null for none */
    record Line(Instant at, String by, String title, String act, String purpose, String words) {}

    /** @param owner null where nobody of the number is known */
    void searched(UUID owner, OfficialId by, Stated stated, Instant at) {
        jdbc.sql(
                        """
                        insert into archive_read (owner_id, official_id, act, purpose, words, day, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        owner,
                        by.value(),
                        ReadAct.SEARCHED.name(),
                        stated.purpose().name(),
                        stated.words(),
                        day(at),
                        Persisted.time(at))
                .update();
    }

    /** Once a day. */
    void offered(UUID owner, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into archive_read (owner_id, official_id, act, purpose, day, at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        owner,
                        by.value(),
                        ReadAct.OFFERED.name(),
                        ArchivePurpose.INTAKE.name(),
                        day(at),
                        Persisted.time(at))
                .update();
    }

    /** @param version null for none in particular */
    void read(Entry entry, Integer version, ReadAct act, OfficialId by, Stated stated, DossierId into, Instant at) {
        jdbc.sql(
                        """
                        insert into archive_read (owner_id, entry_id, version, official_id, act, purpose, words,
                            dossier_id, day, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.owner(),
                        entry.id(),
                        version,
                        by.value(),
                        act.name(),
                        stated.purpose().name(),
                        stated.words(),
                        into == null ? null : into.value(),
                        day(at),
                        Persisted.time(at))
                .update();
    }

    /** What the official said last that day, looking for this owner's papers. */
    Optional<Stated> statedOn(UUID owner, OfficialId by, Instant at) {
        return jdbc.sql(
                        """
                        select purpose, words from archive_read
                        where owner_id = ? and official_id = ? and day = ? and act = 'SEARCHED'
                        order by id desc limit 1""")
                .params(owner, by.value(), day(at))
                .query((row, number) ->
                        new Stated(ArchivePurpose.valueOf(row.getString("purpose")), row.getString("words")))
                .optional();
    }

    /** Of an entry, newest first. */
    List<Line> of(UUID entry) {
        return jdbc.sql(
                        """
                        select r.*, o.full_name, o.title from archive_read r join official o on o.id = r.official_id
                        where r.entry_id = ? order by r.at desc, r.id desc limit 100""")
                .param(entry)
                .query((row, number) -> new Line(
                        Persisted.time(row, "at"),
                        row.getString("full_name"),
                        row.getString("title"),
                        ReadAct.valueOf(row.getString("act")).label(),
                        ArchivePurpose.valueOf(row.getString("purpose")).label(),
                        row.getString("words")))
                .list();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Vietnam.ZONE);
    }
}
