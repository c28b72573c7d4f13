package vn.motcua.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.decree.EngineWork;
import vn.motcua.decree.HeldDate;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.ApologyTimes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Step;

/** When the steps and bells of a dossier are due by register, law and calendar. Reads no table but where a step is entered again. */
@Component
class RegisterDates {

    static final String APOLOGY_BELL = "BoundaryEvent_ApologyQuestion";

    /** The bells of the dossier as a whole. */
    static final Set<String> WHOLE = Set.of(EngineWork.DOSSIER_BELL, APOLOGY_BELL);

    private final DossierClock dossierClock;
    private final ApologyClock apologyClock;
    private final DossierLaw law;

    RegisterDates(DossierClock dossierClock, ApologyClock apologyClock, DossierLaw law) {
        this.dossierClock = dossierClock;
        this.apologyClock = apologyClock;
        this.law = law;
    }

    /** By element: each open step, its bell, and that of the whole dossier. */
    Map<String, Instant> of(Dossier dossier, Collection<HeldDate> open) {
        var expected = new HashMap<String, Instant>();
        if (dossier.dueAt() != null) {
            expected.put(EngineWork.DOSSIER_BELL, dossier.dueAt());
            open.stream()
                    .filter(one -> one.element().equals(APOLOGY_BELL))
                    .forEach(bell -> expected.put(APOLOGY_BELL, question(dossier, bell)));
        }
        var procedure = law.procedureOf(dossier);
        open.stream().filter(one -> !one.bell()).forEach(task -> Step.ofTask(task.element())
                .filter(step -> procedure.find(step).isPresent())
                .filter(step -> dossier.dueAt() != null || step.equals(Step.INTAKE))
                .ifPresent(step -> {
                    var due = dossierClock.stepDue(dossier, step, task.begun(), task.again());
                    expected.put(task.element(), due);
                    expected.put(step.overdueTimerId(), due);
                }));
        return expected;
    }

    /** The ledger is asked only where the bell is not set to what the due date alone says. */
    private Instant question(Dossier dossier, HeldDate bell) {
        return apologyClock
                .times(dossier)
                .map(ApologyTimes::question)
                .filter(question -> !bell.apartFrom(question))
                .orElseGet(() -> apologyClock.bell(dossier).orElse(dossier.dueAt()));
    }
}
