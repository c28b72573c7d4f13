package vn.motcua.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.decree.EngineWork;
import vn.motcua.decree.HeldDate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Step;

/** When the steps and bells of a dossier are due by register, law and calendar. Reads no table. */
@Component
class RegisterDates {

    private final DossierClock dossierClock;
    private final DossierLaw law;

    RegisterDates(DossierClock dossierClock, DossierLaw law) {
        this.dossierClock = dossierClock;
        this.law = law;
    }

    /** By element: each open step, its bell, and that of the whole dossier. */
    Map<String, Instant> of(Dossier dossier, Collection<HeldDate> open) {
        var expected = new HashMap<String, Instant>();
        if (dossier.dueAt() != null) {
            expected.put(EngineWork.DOSSIER_BELL, dossier.dueAt());
        }
        var procedure = law.procedureOf(dossier);
        open.stream().filter(one -> !one.bell()).forEach(task -> Step.ofTask(task.element())
                .filter(step -> procedure.find(step).isPresent())
                .filter(step -> dossier.dueAt() != null || step.equals(Step.INTAKE))
                .ifPresent(step -> {
                    var due = dossierClock.stepDue(dossier, step, task.begun());
                    expected.put(task.element(), due);
                    expected.put(step.overdueTimerId(), due);
                }));
        return expected;
    }
}
