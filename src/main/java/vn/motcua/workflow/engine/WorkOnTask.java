package vn.motcua.workflow.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.workflow.RefusalIn;

/**
 * Around whatever takes, gives back or completes a task. Whoever works on a dossier waits for whoever did so before, and
 * then asks whether the task is still there: the engine reads a task, its instance and its variables one after another,
 * and would stumble over what another transaction took away between two of these looks.
 */
@Component
class WorkOnTask {

    private static final String BUSINESS_KEY =
            """
            select instance.business_key_ from act_ru_task task
            join act_ru_execution instance on instance.id_ = task.proc_inst_id_ where task.id_ = ?""";

    private final ObjectProvider<JdbcClient> jdbc;
    private final ObjectProvider<HoldDossier> holdDossier;

    /** The engine is made before most beans are. */
    WorkOnTask(ObjectProvider<JdbcClient> jdbc, ObjectProvider<HoldDossier> holdDossier) {
        this.jdbc = jdbc;
        this.holdDossier = holdDossier;
    }

    /** Within a command, which may run more than once. A task that never was is the engine's own to refuse. */
    <T> T run(String taskId, Supplier<T> work) {
        var dossier = dossierOf(taskId);
        dossier.ifPresent(held -> {
            holdDossier.getObject().hold(held);
            if (isGone(taskId)) {
                throw RefusalIn.denied(RefusalIn.GONE);
            }
        });
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            if (dossier.isPresent() && RefusalIn.find(thrown).isEmpty() && wasTakenAway(taskId)) {
                var gone = RefusalIn.denied(RefusalIn.GONE);
                gone.addSuppressed(thrown);
                throw gone;
            }
            throw thrown;
        }
    }

    private Optional<DossierId> dossierOf(String taskId) {
        return jdbc.getObject()
                .sql(BUSINESS_KEY)
                .param(taskId)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found)
                .filter(RecordWork::isDossier)
                .map(DossierId::of);
    }

    /** A timer does not wait for the dossier before it takes a task away. Where the database no longer answers, it is not known. */
    private boolean wasTakenAway(String taskId) {
        try {
            return isGone(taskId);
        } catch (DataAccessException broken) {
            return false;
        }
    }

    private boolean isGone(String taskId) {
        return jdbc.getObject()
                .sql("select id_ from act_ru_task where id_ = ?")
                .param(taskId)
                .query(String.class)
                .optional()
                .isEmpty();
    }
}
