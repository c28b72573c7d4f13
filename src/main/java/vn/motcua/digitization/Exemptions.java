package vn.motcua.digitization;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Which papers of a dossier are not digitised, and why (TT 01/2023/TT-VPCP, Điều 7). */
@Component
public class Exemptions {

    private record Exempt(String key, NoScanReason reason) {}

    private final JdbcClient jdbc;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    Exemptions(JdbcClient jdbc, CurrentOfficial current, TransactionClock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** By key of the paper. */
    public Map<String, NoScanReason> of(DossierId dossier) {
        return jdbc
                .sql("select document_key, reason from digitization_exemption where dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query((row, number) ->
                        new Exempt(row.getString("document_key"), NoScanReason.valueOf(row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Exempt::key, Exempt::reason));
    }

    /**
     * Notes it, or takes the note away.
     *
     * @param reason null to take it away
     * @return false where that changed nothing
     */
    @Transactional
    public boolean note(DossierId dossier, String documentKey, NoScanReason reason) {
        if (reason == null) {
            return jdbc.sql("delete from digitization_exemption where dossier_id = :dossier and document_key = :key")
                            .param("dossier", dossier.value())
                            .param("key", documentKey)
                            .update()
                    == 1;
        }
        return jdbc.sql(
                                """
                        insert into digitization_exemption (dossier_id, document_key, reason, noted_at, noted_by)
                        values (:dossier, :key, :reason, :at, :by)
                        on conflict (dossier_id, document_key) do update
                        set reason = excluded.reason, noted_at = excluded.noted_at, noted_by = excluded.noted_by
                        where digitization_exemption.reason <> excluded.reason""")
                        .param("dossier", dossier.value())
                        .param("key", documentKey)
                        .param("reason", reason.name())
                        .param("at", Persisted.time(clock.instant()))
                        .param(
                                "by",
                                current.find()
                                        .map(Official::id)
                                        .map(id -> id.value())
                                        .orElse(null))
                        .update()
                == 1;
    }
}
