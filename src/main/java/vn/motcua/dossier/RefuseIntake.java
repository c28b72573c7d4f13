package vn.motcua.dossier;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Không tiếp nhận: turns the filer away at the desk with a written reason (NĐ 61/2018 Art 17). No code is given. */
@Component
public class RefuseIntake {

    private final DossierRows rows;
    private final DossierEvents events;
    private final Corrections corrections;
    private final TransactionClock clock;

    RefuseIntake(DossierRows rows, DossierEvents events, Corrections corrections, TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Status 1 → 3. */
    @Transactional
    public Outcome<Dossier> refuse(DossierId id, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.status().mayBecome(DossierStatus.NOT_ACCEPTED)) {
            return Outcome.refused(WrongStatus.of(dossier, "từ chối tiếp nhận"));
        }
        dossier.refuseAtIntake();
        rows.save(dossier);
        corrections.lapse(id, clock.instant());
        events.append(id, EventKind.NOT_ACCEPTED, Map.of("Lý do", reason));
        return Outcome.done(dossier);
    }
}
