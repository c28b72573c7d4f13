package vn.motcua.dossier;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** The dossiers that ended before their result; one line each, append-only. */
@Component
public class Endings {

    private final JdbcClient jdbc;

    Endings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the dossier is open, and where it ended otherwise. */
    public Optional<Ending> of(DossierId dossier) {
        return jdbc.sql("select * from dossier_ending where dossier_id = ?")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .optional();
    }

    void add(Ending ending) {
        var decision = ending.decision();
        jdbc.sql(
                        """
                        insert into dossier_ending
                            (dossier_id, kind, at, ended_by, reason, legal_basis, decision_number, decision_date, fees)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        ending.dossier().value(),
                        ending.kind().name(),
                        Persisted.time(ending.at()),
                        ending.endedBy().value(),
                        ending.reason(),
                        decision == null ? null : decision.legalBasis(),
                        decision == null ? null : decision.number(),
                        decision == null ? null : Date.valueOf(decision.date()),
                        ending.fees().name())
                .update();
    }

    private static Ending read(ResultSet row) throws SQLException {
        var kind = Ending.Kind.valueOf(row.getString("kind"));
        return new Ending(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                kind,
                Persisted.time(row, "at"),
                new OfficialId(row.getString("ended_by")),
                row.getString("reason"),
                kind == Ending.Kind.STOPPED
                        ? new Ending.Decision(
                                row.getString("legal_basis"),
                                row.getString("decision_number"),
                                row.getDate("decision_date").toLocalDate())
                        : null,
                FeeConsequence.valueOf(row.getString("fees")));
    }
}
