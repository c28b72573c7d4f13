package vn.motcua.workflow.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.workflow.ProcessVariables;
import vn.motcua.workflow.form.Choice;
import vn.motcua.workflow.form.DelayFacts;
import vn.motcua.workflow.form.FormOffers;

/** What the form of a task offers: the same when it is shown and when it is checked. */
@Component
class OfferedChoices {

    private final ObjectProvider<FormOffers> offers;
    private final ObjectProvider<DelayFacts> delayFacts;

    OfferedChoices(ObjectProvider<FormOffers> offers, ObjectProvider<DelayFacts> delayFacts) {
        this.offers = offers;
        this.delayFacts = delayFacts;
    }

    /** Within a command. */
    Map<String, List<Choice>> of(TaskEntity task) {
        var dossier = DossierId.of(task.getExecution().getProcessBusinessKey());
        return offers.getObject().of(DeployedForms.of(task), dossier);
    }

    /** Within a command, for the form of a delay's process. */
    String delayFacts(TaskEntity task) {
        return delayFacts.getObject().of(ProcessVariables.EXPLANATION_ID.get(task.getExecution()));
    }
}
