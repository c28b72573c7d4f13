package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** Which process definition serves which version of the catalogue. A dossier is pinned to one for its life. */
@Component
public class ProcedureVersions {

    private static final String COLUMNS =
            "select id, procedure_key, valid_from, process_definition_id from procedure_version ";

    private final JdbcClient jdbc;

    ProcedureVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deployed version: the law's text and the engine's definition. */
    public record Pinned(UUID id, ProcedureKey procedure, LocalDate validFrom, String processDefinitionId) {}

    /**
     * Records a deployment, once per content; the newest of a validity serves new dossiers.
     *
     * @param digest of the law's text, the model and its forms
     */
    public void pin(Procedure procedure, String digest, String deploymentId, String definitionId, Instant at) {
        jdbc.sql(
                        """
                        insert into procedure_version
                            (id, procedure_key, valid_from, digest, deployment_id, process_definition_id, deployed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (procedure_key, valid_from, digest, process_definition_id) do nothing""")
                .params(
                        UUID.randomUUID(),
                        procedure.key().value(),
                        procedure.validFrom(),
                        digest,
                        deploymentId,
                        definitionId,
                        Persisted.time(at))
                .update();
    }

    /** What a new dossier under this version of the catalogue runs on; empty while nothing is deployed for it. */
    public Optional<Pinned> newest(ProcedureKey procedure, LocalDate validFrom) {
        return jdbc.sql(COLUMNS + "where procedure_key = ? and valid_from = ? order by sequence desc limit 1")
                .params(procedure.value(), validFrom)
                .query((row, number) -> pinned(row))
                .optional();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if no dossier can be pinned to it */
    public Pinned get(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, number) -> pinned(row))
                .single();
    }

    private static Pinned pinned(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Pinned(
                row.getObject("id", UUID.class),
                new ProcedureKey(row.getString("procedure_key")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("process_definition_id"));
    }
}
