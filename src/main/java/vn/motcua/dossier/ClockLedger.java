package vn.motcua.dossier;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Persisted;

/** Sổ thời hạn: when a dossier's clock ran, paused and stopped, and why. Append-only, like its history. */
@Component
public class ClockLedger {

    private final JdbcClient jdbc;
    private final CurrentOfficial current;

    ClockLedger(JdbcClient jdbc, CurrentOfficial current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** All lines of a dossier in the order they were written; empty until acceptance. */
    public List<ClockEntry> of(DossierId dossier) {
        return jdbc.sql(
                        "select at, cause, case_key, reason, legal_basis from clock_entry where dossier_id = ? order by id")
                .param(dossier.value())
                .query((row, number) -> new ClockEntry(
                        Persisted.time(row, "at"),
                        ClockCause.valueOf(row.getString("cause")),
                        row.getString("case_key"),
                        row.getString("reason"),
                        row.getString("legal_basis")))
                .list();
    }

    void append(DossierId dossier, ClockEntry entry) {
        jdbc.sql(
                        """
                        insert into clock_entry (dossier_id, at, state, cause, case_key, reason, legal_basis, official_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        Persisted.time(entry.at()),
                        entry.cause().state().name(),
                        entry.cause().name(),
                        entry.caseKey(),
                        entry.reason(),
                        entry.legalBasis(),
                        current.find().map(official -> official.id().value()).orElse(null))
                .update();
    }
}
