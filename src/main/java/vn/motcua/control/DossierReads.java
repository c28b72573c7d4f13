package vn.motcua.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** The table {@code dossier_read}: nothing in it is ever changed or taken away. */
@Component
public class DossierReads {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;

    DossierReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest ones of a dossier first. */
    public List<DossierRead> of(DossierId dossier) {
        return jdbc.sql(
                        """
                        select r.*, o.full_name, o.title from dossier_read r join official o on o.id = r.official_id
                        where r.dossier_id = ? order by r.at desc, r.id desc limit ?""")
                .params(dossier.value(), MOST_SHOWN)
                .query((row, number) -> new DossierRead(
                        Persisted.time(row, "at"),
                        row.getString("full_name"),
                        row.getString("title"),
                        new AuthorityId(row.getString("authority_id")),
                        ReadGround.valueOf(row.getString("ground")),
                        Optional.ofNullable(row.getString("purpose"))
                                .map(ReadPurpose::valueOf)
                                .orElse(null),
                        row.getString("words")))
                .list();
    }

    /** The first time of the day counts; the next ones change nothing. */
    void once(DossierId dossier, OfficialId official, AuthorityId of, ReadGround ground, Instant at) {
        jdbc.sql(
                        """
                        insert into dossier_read (dossier_id, official_id, authority_id, day, at, ground)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(dossier.value(), official.value(), of.value(), day(at), Persisted.time(at), ground.name())
                .update();
    }

    void stated(DossierId dossier, OfficialId official, AuthorityId of, ReadPurpose purpose, String words, Instant at) {
        jdbc.sql(
                        """
                        insert into dossier_read (dossier_id, official_id, authority_id, day, at, ground, purpose, words)
                        values (?, ?, ?, ?, ?, 'SUPERVISION', ?, ?)""")
                .params(
                        dossier.value(),
                        official.value(),
                        of.value(),
                        day(at),
                        Persisted.time(at),
                        purpose.name(),
                        words)
                .update();
    }

    /** The dossiers for which the official has said a purpose on the day of the instant. */
    Set<DossierId> statedOn(OfficialId official, Instant now) {
        return jdbc
                .sql(
                        """
                        select distinct dossier_id from dossier_read
                        where official_id = ? and day = ? and ground = 'SUPERVISION'""")
                .params(official.value(), day(now))
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Vietnam.ZONE);
    }
}
