package vn.motcua.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** What is deployed of each model, by the digest of all that went into it. */
@Component
class DeployedModels {

    private final JdbcClient jdbc;

    DeployedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Name → digest, of what the engine still has. */
    Map<String, String> digests() {
        return jdbc
                .sql(
                        """
                        select name, digest from deployed_model
                        join act_re_procdef on id_ = process_definition_id""")
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Makes other nodes wait with this model until the transaction ends. The engine's duplicate filter is no help: it looks
     * at the latest deployment by the clock, and a trial's clock can be set back.
     *
     * @return true if what stands there now, perhaps by another node, is this content
     */
    boolean lockAndCompare(String name, String digest) {
        lock(name);
        return digest.equals(digests().get(name));
    }

    /** Makes other nodes wait with this model until the transaction ends. */
    void lock(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('deployed_model'), hashtext(?))")
                .param(name)
                .query((row, number) -> name)
                .single();
    }

    /** The definition that the engine has of the model. */
    Optional<String> definitionOf(String name) {
        return jdbc.sql(
                        "select id_ from deployed_model join act_re_procdef on id_ = process_definition_id where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    void record(String name, String digest, ProcessDefinition definition, Instant at) {
        jdbc.sql(
                        """
                        insert into deployed_model (name, digest, deployment_id, process_definition_id, deployed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (name) do update set
                            digest = excluded.digest,
                            deployment_id = excluded.deployment_id,
                            process_definition_id = excluded.process_definition_id,
                            deployed_at = excluded.deployed_at""")
                .params(name, digest, definition.getDeploymentId(), definition.getId(), Persisted.time(at))
                .update();
    }
}
