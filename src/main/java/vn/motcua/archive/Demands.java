package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** Why applicants were asked for what the store has. Lines are added, never changed. */
@Component
class Demands {

    private final JdbcClient jdbc;

    Demands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param code of the dossier; null where it has none */
    record Line(DossierId dossier, String code, String paperName, String reason, Instant at, String by) {}

    /** The first reason stays. */
    boolean add(DossierId dossier, String documentKey, UUID entry, String reason, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                        insert into paper_demand (dossier_id, document_key, entry_id, reason, at, official_id)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(dossier.value(), documentKey, entry, reason, Persisted.time(at), by.value())
                        .update()
                == 1;
    }

    /** Keys of the dossier's papers for which a reason is on record. */
    Set<String> of(DossierId dossier) {
        return Set.copyOf(jdbc.sql("select document_key from paper_demand where dossier_id = ?")
                .param(dossier.value())
                .query(String.class)
                .list());
    }

    /** In dossiers of these authorities since a day, newest first. */
    List<Line> since(Collection<AuthorityId> offices, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.*, d.code, e.paper_name, o.full_name
                        from paper_demand p join dossier d on d.id = p.dossier_id
                            join archive_entry e on e.id = p.entry_id join official o on o.id = p.official_id
                        where p.at >= cast(:day as date) and (d.competent_authority_id = any (:offices)
                            or d.receiving_authority_id = any (:offices))
                        order by p.at desc limit 200""")
                .param("day", day)
                .param("offices", offices.stream().map(AuthorityId::value).toArray(String[]::new))
                .query((row, number) -> new Line(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("code"),
                        row.getString("paper_name"),
                        row.getString("reason"),
                        Persisted.time(row, "at"),
                        row.getString("full_name")))
                .list();
    }
}
