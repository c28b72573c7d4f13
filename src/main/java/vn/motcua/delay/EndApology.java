package vn.motcua.delay;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/**
 * What is asked or written about a due date ends by itself once that date is nobody's to keep: the result is signed, the
 * dossier stopped or withdrawn, it waits for the applicant, or another case of limits holds.
 */
@Component
class EndApology {

    /** With what a due date stops being anybody's to keep. */
    private static final Set<EventKind> ENDING = EnumSet.of(
            EventKind.SIGNED,
            EventKind.SUPPLEMENT_ASKED,
            EventKind.PAYMENT_REFERRED,
            EventKind.PAYMENT_ASKED,
            EventKind.WITHDRAWN,
            EventKind.STOPPED,
            EventKind.VOIDED,
            EventKind.REFILED,
            EventKind.CASE_CHANGED,
            EventKind.CASE_CORRECTED);

    private final ApologyRows rows;
    private final ApologyWork work;
    private final ApologyClock apologyClock;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TransactionClock clock;

    EndApology(
            ApologyRows rows,
            ApologyWork work,
            ApologyClock apologyClock,
            DossierRegister register,
            DossierEvents events,
            TransactionClock clock) {
        this.rows = rows;
        this.work = work;
        this.apologyClock = apologyClock;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (!ENDING.contains(changed.kind())) {
            return;
        }
        register.find(changed.dossier())
                .filter(dossier -> changed.kind() == EventKind.CASE_CHANGED
                        || changed.kind() == EventKind.CASE_CORRECTED
                        || !dossier.running()
                                && dossier.status() != DossierStatus.REGISTERED
                                && apologyClock.asks(dossier))
                .ifPresent(dossier -> end(dossier, changed.kind()));
    }

    private void end(Dossier dossier, EventKind why) {
        rows.findByDossierIdOrderByAskedAt(dossier.id()).stream()
                .filter(Apology::isOpen)
                .forEach(open -> {
                    open.end(clock.instant());
                    rows.save(open);
                    events.append(dossier.id(), EventKind.APOLOGY_ENDED, Map.of("Vì", why.label()));
                    work.overtaken(open);
                });
    }
}
