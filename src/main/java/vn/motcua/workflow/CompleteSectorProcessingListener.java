package vn.motcua.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.RecordSectorReturn;
import vn.motcua.workflow.form.SubmittedForm;

/** What the sector's system says about the dossier, or why the dossier cannot go on there as it is. */
@Component
class CompleteSectorProcessingListener extends CompletionListener {

    private final RecordSectorReturn recordSectorReturn;
    private final DossierEvents events;

    CompleteSectorProcessingListener(RecordSectorReturn recordSectorReturn, DossierEvents events) {
        this.recordSectorReturn = recordSectorReturn;
        this.events = events;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("sectorOutcome", ProcessVariables.Sector.class);
        switch (outcome) {
            case RETURNED -> {
                var typed = new LinkedHashMap<String, String>();
                form.values().forEach((key, value) -> typed.put(key, value.toString()));
                recordSectorReturn.record(dossierOf(task), typed).orThrow();
            }
            case SENT_BACK ->
                events.append(
                        dossierOf(task), EventKind.SECTOR_SENT_BACK, Map.of("Lý do", form.text("sentBackReason")));
        }
        ProcessVariables.SECTOR_OUTCOME.set(task.getExecution(), outcome);
    }
}
