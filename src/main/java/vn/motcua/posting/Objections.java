package vn.motcua.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What was said against postings, append-only. */
@Component
public class Objections {

    private static final String OF_DOSSIER =
            "select o.* from posting_objection o where dossier_id = ? %s order by recorded_at, id";

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All about a dossier, the first one first. */
    public List<Objection> of(DossierId dossier) {
        return select(dossier, "");
    }

    /** Those that no meeting has concluded about. */
    public List<Objection> waiting(DossierId dossier) {
        return select(
                dossier,
                """
                and not exists (select from council_meeting m where m.dossier_id = o.dossier_id
                  and m.about_objections is not null and m.recorded_at >= o.recorded_at)""");
    }

    void add(Objection objection) {
        var words = objection.words();
        jdbc.sql(
                        """
                        insert into posting_objection (id, posting_id, dossier_id, received_on, objector, contact, content,
                          recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        objection.id(),
                        objection.posting(),
                        objection.dossier().value(),
                        words.receivedOn(),
                        words.objector(),
                        words.contact(),
                        words.content(),
                        Persisted.time(objection.recordedAt()),
                        objection.recordedBy().value())
                .update();
    }

    private List<Objection> select(DossierId dossier, String which) {
        return jdbc.sql(OF_DOSSIER.formatted(which))
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    private static Objection read(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getObject("posting_id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new Objection.Words(
                        row.getObject("received_on", LocalDate.class),
                        row.getString("objector"),
                        row.getString("contact"),
                        row.getString("content")),
                Persisted.time(row, "recorded_at"),
                new OfficialId(row.getString("recorded_by")));
    }
}
