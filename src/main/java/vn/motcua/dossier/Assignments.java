package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** Who the review of a dossier was assigned to, one after another. Rows are never changed. */
@Component
public class Assignments {

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Assignment> of(DossierId dossier) {
        return jdbc.sql(
                        """
                        select a.*, o.full_name, b.full_name as by_name from dossier_assignment a
                        left join official o on o.id = a.official_id left join official b on b.id = a.assigned_by
                        where a.dossier_id = ? order by a.id desc""")
                .param(dossier.value())
                .query((row, number) -> new Assignment(
                        row.getString("official_id") == null ? null : new OfficialId(row.getString("official_id")),
                        row.getString("full_name"),
                        Assignment.Way.valueOf(row.getString("way")),
                        row.getString("by_name"),
                        Persisted.time(row, "assigned_at"),
                        row.getString("reason")))
                .list();
    }

    /** The one that holds. */
    public Optional<Assignment> latest(DossierId dossier) {
        return of(dossier).stream().findFirst();
    }

    void add(DossierId dossier, OfficialId official, Assignment.Way way, OfficialId by, Instant at, String reason) {
        jdbc.sql(
                        """
                        insert into dossier_assignment (dossier_id, official_id, way, assigned_by, assigned_at, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        official == null ? null : official.value(),
                        way.name(),
                        by == null ? null : by.value(),
                        Persisted.time(at),
                        reason)
                .update();
    }
}
