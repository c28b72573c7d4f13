package vn.motcua.dossier;

import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** The notes of each dossier's intake: {@code dossier_shown_paper} and {@code dossier_fee}. */
@Component
public class IntakeNoteRows {

    private final JdbcClient jdbc;

    IntakeNoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty sets where nothing was noted. */
    public IntakeNotes of(DossierId dossier) {
        var shown = jdbc.sql("select document_key from dossier_shown_paper where dossier_id = ?")
                .param(dossier.value())
                .query(String.class)
                .set();
        record ChosenFee(String feeKey, boolean exempt, Long amount) {}
        var fees = jdbc.sql("select fee_key, exempt, amount from dossier_fee where dossier_id = ?")
                .param(dossier.value())
                .query(ChosenFee.class)
                .list();
        return new IntakeNotes(
                shown,
                fees.stream().map(ChosenFee::feeKey).collect(Collectors.toSet()),
                fees.stream().filter(ChosenFee::exempt).map(ChosenFee::feeKey).collect(Collectors.toSet()),
                fees.stream()
                        .filter(fee -> fee.amount() != null)
                        .collect(Collectors.toMap(ChosenFee::feeKey, ChosenFee::amount)));
    }

    void replace(DossierId dossier, IntakeNotes notes, Instant at, OfficialId by) {
        jdbc.sql("delete from dossier_shown_paper where dossier_id = ?")
                .param(dossier.value())
                .update();
        jdbc.sql("delete from dossier_fee where dossier_id = ?")
                .param(dossier.value())
                .update();
        notes.shownPapers().forEach(key -> jdbc.sql(
                        "insert into dossier_shown_paper (dossier_id, document_key, noted_at, noted_by)"
                                + " values (?, ?, ?, ?)")
                .params(dossier.value(), key, Persisted.time(at), by.value())
                .update());
        notes.fees().forEach(key -> jdbc.sql(
                        """
                                insert into dossier_fee (dossier_id, fee_key, exempt, amount, noted_at, noted_by)
                                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        key,
                        notes.exemptFees().contains(key),
                        notes.amounts().get(key),
                        Persisted.time(at),
                        by.value())
                .update());
    }
}
