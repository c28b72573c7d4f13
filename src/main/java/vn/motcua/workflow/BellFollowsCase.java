package vn.motcua.workflow;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;

/** A dossier that came under another case of the limits is due at another time: the bell of the whole rings then. */
@Component
class BellFollowsCase {

    private static final String BELL = "BoundaryEvent_DossierOverdue";

    private final DossierRegister register;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final AsTheSystem asTheSystem;

    BellFollowsCase(
            DossierRegister register, RuntimeService runtime, ManagementService management, AsTheSystem asTheSystem) {
        this.register = register;
        this.runtime = runtime;
        this.management = management;
        this.asTheSystem = asTheSystem;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (changed.kind() == EventKind.CASE_CHANGED) {
            var due = Date.from(register.get(changed.dossier()).dueAt());
            asTheSystem.call(() -> move(changed.dossier(), due));
        }
    }

    private Void move(DossierId dossier, Date due) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier.toString()).unlimitedList().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(BELL)
                                .timers()
                                .list()
                                .stream())
                .forEach(bell -> management.setJobDuedate(bell.getId(), due, false));
        return null;
    }
}
