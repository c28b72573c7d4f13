package vn.motcua.workflow;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.workflow.form.SubmittedForm;

/** The minutes of a site check: when, where, who was there, what was found (NĐ 61/2018 Art 19.3). */
@Component
class CompleteSiteCheckListener extends CompletionListener {

    private final DossierEvents events;

    CompleteSiteCheckListener(DossierEvents events) {
        this.events = events;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var minutes = new LinkedHashMap<String, String>();
        minutes.put("Thời gian", form.text("checkedOn"));
        minutes.put("Địa điểm", form.text("place"));
        minutes.put("Thành phần", form.text("participants"));
        minutes.put("Nội dung", form.text("findings"));
        events.append(dossierOf(task), EventKind.SITE_CHECKED, minutes);
    }
}
