package vn.motcua.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.TransactionClock;

/**
 * Nhắc nhận kết quả: reminds whoever has not fetched a result, so often and no oftener, and lists it for the archive in
 * the end. No text lets a dossier be closed unreturned, so it stays open for whoever comes after all.
 */
@Component
class RemindUncollected {

    private final UncollectedResults uncollected;
    private final DossierRegister register;
    private final DossierLaw law;
    private final DossierEvents events;
    private final TransactionClock clock;

    RemindUncollected(
            UncollectedResults uncollected,
            DossierRegister register,
            DossierLaw law,
            DossierEvents events,
            TransactionClock clock) {
        this.uncollected = uncollected;
        this.register = register;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** One that was slept through is not made up for by two at a time: the latest that is due counts. */
    @Transactional
    public void remind(DossierId id) {
        var dossier = register.get(id);
        if (dossier.status() != DossierStatus.PROCESSED || dossier.returnMode() != ReturnMode.DESK) {
            return;
        }
        var now = clock.instant();
        var waited = UncollectedResults.daysBetween(dossier.processedAt(), now);
        if (waited >= days(dossier, "result.archiveAfterDays")) {
            if (uncollected.listed(id, now)) {
                events.append(id, EventKind.RESULT_UNCOLLECTED, Map.of("Đã chờ", waited + " ngày"));
            }
            return;
        }
        var time = (int) (waited / days(dossier, "result.remindAfterDays"));
        if (time > 0 && time <= days(dossier, "result.mostReminders") && uncollected.reminded(id, time, now)) {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Lần", Integer.toString(time));
            detail.put("Đã chờ", waited + " ngày");
            events.append(id, EventKind.RESULT_REMINDED, detail);
        }
    }

    private int days(Dossier dossier, String parameter) {
        return law.parameter(dossier, parameter).integer();
    }
}
