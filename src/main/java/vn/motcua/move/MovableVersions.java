package vn.motcua.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureVersions.Pinned;
import vn.motcua.shared.Persisted;

/** Deployed versions with dossiers under way, and where those could go. */
@Component
public class MovableVersions {

    private static final String DEPLOYED =
            """
            select v.id, v.procedure_key, v.valid_from, v.process_definition_id, v.deployed_at, v.sequence,
              (select count(*) from dossier d
                where d.procedure_version_id = v.id and d.status not in (3, 7, 8, 10)) as dossiers,
              v.sequence = max(v.sequence) over (partition by v.procedure_key, v.valid_from) as newest
            from procedure_version v
            order by v.procedure_key, v.valid_from desc, v.sequence desc""";

    private final JdbcClient jdbc;

    MovableVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param dossiers that run on it and are not closed
     * @param newest whether new dossiers of its validity run on it
     */
    public record Deployed(Pinned pinned, Instant deployedAt, int dossiers, boolean newest) {}

    /** @param targets newest versions of each validity of the same procedure, this one not among them; not empty */
    public record Movable(Deployed version, List<Deployed> targets) {}

    /** With dossiers under way and somewhere to go; by procedure, the newest first. */
    public List<Movable> all() {
        var deployed = jdbc.sql(DEPLOYED)
                .query((row, number) -> new Deployed(
                        new Pinned(
                                row.getObject("id", UUID.class),
                                new ProcedureKey(row.getString("procedure_key")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getString("process_definition_id")),
                        Persisted.time(row, "deployed_at"),
                        row.getInt("dossiers"),
                        row.getBoolean("newest")))
                .list();
        return deployed.stream()
                .filter(version -> version.dossiers() > 0)
                .map(version -> new Movable(
                        version,
                        deployed.stream()
                                .filter(Deployed::newest)
                                .filter(other -> other.pinned()
                                                .procedure()
                                                .equals(version.pinned().procedure())
                                        && !other.pinned()
                                                .id()
                                                .equals(version.pinned().id()))
                                .toList()))
                .filter(movable -> !movable.targets().isEmpty())
                .toList();
    }

    /** Every definition that a version of the procedure ran on. */
    List<String> definitionsOf(ProcedureKey procedure) {
        return jdbc.sql(
                        "select distinct process_definition_id from procedure_version where procedure_key = ? order by 1")
                .param(procedure.value())
                .query(String.class)
                .list();
    }

    /** @param id as typed; empty for anything else */
    Optional<Movable> find(String id) {
        return all().stream()
                .filter(movable -> movable.version().pinned().id().toString().equals(id))
                .findFirst();
    }
}
