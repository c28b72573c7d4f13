package vn.motcua.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.result.CheckReceiver;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.Outcome;

/**
 * Trả ngay: where the catalogue empowers the official, one act at the counter takes the dossier in, reviews and signs it and
 * hands the result over, all of it or nothing (NĐ 61/2018 Art 17.4, 17.5). Every step is recorded as if done by itself.
 */
@Component
class ReturnNow {

    private final TaskDesk tasks;
    private final DossierRegister register;
    private final ReturnNowRule rule;
    private final CheckReceiver checkReceiver;

    ReturnNow(TaskDesk tasks, DossierRegister register, ReturnNowRule rule, CheckReceiver checkReceiver) {
        this.checkReceiver = checkReceiver;
        this.tasks = tasks;
        this.register = register;
        this.rule = rule;
    }

    /**
     * What was decided on the spot.
     *
     * @param signer full name, null if the official signed
     * @param noScanReason why a required paper is not digitised; null where all are there
     * @param receiver who stands there and takes the result
     */
    record Decision(
            String signer,
            String resultNumber,
            LocalDate resultDate,
            NoScanReason noScanReason,
            CounterReturn receiver) {}

    /**
     * Status 1 → 10.
     *
     * @param dossier visible to the official
     * @throws vn.motcua.shared.RefusalException which takes everything back
     */
    @Transactional
    public Outcome<Dossier> decide(Dossier dossier, Decision decision) {
        var refusal = rule.refusal(dossier);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        tasks.completeAtOnce(
                dossier.id(),
                List.of(
                        new TaskDesk.Act(Step.INTAKE, AcceptanceForm.with(decision.noScanReason())),
                        new TaskDesk.Act(Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE")),
                        new TaskDesk.Act(Step.SIGNING, signature(decision))));
        var name = checkReceiver.check(dossier, decision.receiver()).orThrow();
        tasks.completeAtOnce(
                dossier.id(),
                List.of(new TaskDesk.Act(
                        Step.RETURN, Map.of("returnedTo", name, "returnChannel", ReturnMode.DESK.name()))));
        return Outcome.done(register.get(dossier.id()));
    }

    private static Map<String, Object> signature(Decision decision) {
        var form = new HashMap<String, Object>();
        form.put("signingOutcome", "SIGNED");
        form.put("resultNumber", decision.resultNumber());
        form.put("resultDate", decision.resultDate().toString());
        if (decision.signer() != null) {
            form.put("signer", decision.signer());
        }
        return form;
    }
}
