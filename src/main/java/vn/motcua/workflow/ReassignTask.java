package vn.motcua.workflow;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.dossier.ReassignOfficial;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Passes the open review on to whoever it was assigned to anew. */
@Component
class ReassignTask {

    private static final Refusal NOT_REVIEWED =
            Refusal.wrongMoment("Chỉ giao lại được khi hồ sơ đang ở bước thẩm định.");

    private final TaskService tasks;
    private final AsTheSystem asTheSystem;
    private final HoldDossier holdDossier;
    private final ReassignOfficial reassignOfficial;

    ReassignTask(
            TaskService tasks, AsTheSystem asTheSystem, HoldDossier holdDossier, ReassignOfficial reassignOfficial) {
        this.tasks = tasks;
        this.asTheSystem = asTheSystem;
        this.holdDossier = holdDossier;
        this.reassignOfficial = reassignOfficial;
    }

    Outcome<Void> reassign(DossierId dossier, String to, String reason) {
        holdDossier.hold(dossier);
        return asTheSystem.call(() -> {
            var review = tasks.createTaskQuery()
                    .processInstanceBusinessKey(dossier.toString())
                    .taskDefinitionKey(Step.REVIEW.taskId())
                    .singleResult();
            if (review == null) {
                return Outcome.refused(NOT_REVIEWED);
            }
            return reassignOfficial.reassign(dossier, to, reason).map(official -> {
                tasks.setAssignee(review.getId(), official.value());
                return null;
            });
        });
    }
}
