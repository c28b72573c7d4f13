package vn.motcua.workflow.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.workflow.form.Choice;
import vn.motcua.workflow.form.FormOffers;
import vn.motcua.workflow.form.FormTexts;

/** What the form of a task offers, the same when it is shown and when it is checked; and what it tells. */
@Component
class OfferedChoices {

    private final ObjectProvider<FormOffers> offers;
    private final ObjectProvider<FormTexts> texts;

    OfferedChoices(ObjectProvider<FormOffers> offers, ObjectProvider<FormTexts> texts) {
        this.offers = offers;
        this.texts = texts;
    }

    /** What its readonly fields tell, by key. Within a command. */
    Map<String, String> textsOf(TaskEntity task) {
        return texts.getObject().of(DeployedForms.of(task), variable -> variable.get(task));
    }

    /** Within a command. */
    Map<String, List<Choice>> of(TaskEntity task) {
        var dossier = DossierId.of(task.getExecution().getProcessBusinessKey());
        return offers.getObject().of(DeployedForms.of(task), dossier);
    }
}
