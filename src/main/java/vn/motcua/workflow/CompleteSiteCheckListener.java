package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.workflow.form.SubmittedForm;

/** The minutes of a site check: when, where, who was there, what was found (NĐ 61/2018 Art 19.3). */
@Component
class CompleteSiteCheckListener extends CompletionListener {

    private final DossierEvents events;
    private final TransactionClock clock;

    CompleteSiteCheckListener(DossierEvents events, TransactionClock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var minutes = new LinkedHashMap<String, String>();
        minutes.put("Thời gian", Vietnam.day(checkedOn(form)));
        minutes.put("Địa điểm", form.text("place"));
        minutes.put("Thành phần", form.text("participants"));
        minutes.put("Nội dung", form.text("findings"));
        events.append(dossierOf(task), EventKind.SITE_CHECKED, minutes);
    }

    private LocalDate checkedOn(SubmittedForm form) {
        var day = form.date("checkedOn");
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))) {
            throw new RefusalException(Refusal.refused("Ngày kiểm tra thực địa không thể ở tương lai."));
        }
        return day;
    }
}
