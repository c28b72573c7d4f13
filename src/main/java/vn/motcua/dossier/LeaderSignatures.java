package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** Who signed what the clerk issues, one after another where the clerk sent it back. Rows are never changed. */
@Component
public class LeaderSignatures {

    private final JdbcClient jdbc;

    LeaderSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that holds; empty while nobody has signed, and where no clerk issues. */
    public Optional<LeaderSignature> latest(DossierId dossier) {
        return jdbc.sql("select * from leader_signature where dossier_id = ? order by id desc limit 1")
                .param(dossier.value())
                .query((row, number) -> new LeaderSignature(
                        ResultKind.valueOf(row.getString("result_kind")),
                        row.getString("signer"),
                        row.getObject("signed_on", LocalDate.class),
                        Persisted.time(row, "recorded_at")))
                .optional();
    }

    void add(DossierId dossier, LeaderSignature signature, OfficialId by) {
        jdbc.sql(
                        """
                        insert into leader_signature (dossier_id, result_kind, signer, signed_on, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        signature.kind().name(),
                        signature.signer(),
                        signature.signedOn(),
                        by.value(),
                        Persisted.time(signature.recordedAt()))
                .update();
    }
}
