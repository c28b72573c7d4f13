package vn.motcua.delay;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.ApologyTimes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Hỏi «Kịp hay không kịp?»: whoever holds a dossier, or the head of the unit, is asked once about its due date, some working
 * days before. Nobody is asked about a date that has been promised, has passed, or is nobody's to keep at the moment.
 */
@Component
public class AskApology {

    private final ApologyRows rows;
    private final OpenApology openApology;
    private final ApologyWork work;
    private final ApologyClock apologyClock;
    private final HoldDossier holdDossier;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TransactionClock clock;

    AskApology(
            ApologyRows rows,
            OpenApology openApology,
            ApologyWork work,
            ApologyClock apologyClock,
            HoldDossier holdDossier,
            DossierRegister register,
            DossierEvents events,
            TransactionClock clock) {
        this.rows = rows;
        this.openApology = openApology;
        this.work = work;
        this.apologyClock = apologyClock;
        this.holdDossier = holdDossier;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** The bell rang, or the hourly pass found that none will; where both do at once, the second finds it asked. */
    @Transactional
    public void ask(DossierId id) {
        holdDossier.hold(id);
        var dossier = register.get(id);
        if (dossier.running() && clock.instant().isBefore(dossier.dueAt()) && !asked(dossier)) {
            apologyClock.times(dossier).ifPresent(times -> ask(dossier, times));
        }
    }

    private void ask(Dossier dossier, ApologyTimes times) {
        var holder = work.holder(dossier.id()).orElse(null);
        var apology = rows.save(openApology.open(dossier, times, holder, clock.instant()));
        var detail = new LinkedHashMap<String, String>();
        detail.put("Hạn trả", Vietnam.minuteOfDay(apology.dueBefore()));
        detail.put("Trả lời trước", Vietnam.minuteOfDay(apology.answerBy()));
        events.append(dossier.id(), EventKind.APOLOGY_ASKED, detail);
        work.ask(apology);
    }

    private boolean asked(Dossier dossier) {
        return rows.findByDossierIdOrderByAskedAt(dossier.id()).stream()
                .filter(apology -> apology.status() != Apology.Status.ENDED)
                .anyMatch(apology -> apology.isOpen()
                        || apology.status() == Apology.Status.SENT
                        || apology.dueBefore().equals(dossier.dueAt()));
    }
}
