package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Persisted;

/** Sổ thời hạn: when a dossier's clock ran, paused and stopped, and why. Append-only, like its history. */
@Component
public class ClockLedger {

    private static final String COLUMNS =
            "select dossier_id, at, cause, case_key, reason, legal_basis, promised_at from clock_entry ";

    private final JdbcClient jdbc;
    private final CurrentOfficial current;

    ClockLedger(JdbcClient jdbc, CurrentOfficial current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** All lines of a dossier in the order they were written; empty until acceptance. */
    public List<ClockEntry> of(DossierId dossier) {
        return jdbc.sql(COLUMNS + "where dossier_id = ? order by id")
                .param(dossier.value())
                .query((row, number) -> entry(row))
                .list();
    }

    /** Full names of who wrote the lines, in their order; null for the system itself. */
    List<String> writers(DossierId dossier) {
        return jdbc.sql(
                        """
                        select official.full_name from clock_entry line left join official on official.id = line.official_id
                        where line.dossier_id = ? order by line.id""")
                .param(dossier.value())
                .query((row, number) -> row.getString("full_name"))
                .list();
    }

    /** Those of many dossiers in one look; a dossier without a line is absent. */
    public Map<DossierId, List<ClockEntry>> of(Collection<DossierId> dossiers) {
        var ids = dossiers.stream().map(DossierId::value).toArray(UUID[]::new);
        var entries = new HashMap<DossierId, List<ClockEntry>>();
        jdbc.sql(COLUMNS + "where dossier_id = any (?) order by id").param(ids).query(row -> {
            var dossier = new DossierId(row.getObject("dossier_id", UUID.class));
            entries.computeIfAbsent(dossier, first -> new ArrayList<>()).add(entry(row));
        });
        return entries;
    }

    private static ClockEntry entry(ResultSet row) throws SQLException {
        return new ClockEntry(
                Persisted.time(row, "at"),
                ClockCause.valueOf(row.getString("cause")),
                row.getString("case_key"),
                row.getString("reason"),
                row.getString("legal_basis"),
                Persisted.time(row, "promised_at"));
    }

    void append(DossierId dossier, ClockEntry entry) {
        jdbc.sql(
                        """
                        insert into clock_entry (dossier_id, at, state, cause, case_key, reason, legal_basis, promised_at,
                          official_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        Persisted.time(entry.at()),
                        entry.cause().state().name(),
                        entry.cause().name(),
                        entry.caseKey(),
                        entry.reason(),
                        entry.legalBasis(),
                        Persisted.time(entry.promisedAt()),
                        current.find().map(official -> official.id().value()).orElse(null))
                .update();
    }
}
