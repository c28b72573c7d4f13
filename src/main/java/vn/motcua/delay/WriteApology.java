package vn.motcua.delay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Soạn thư xin lỗi: why the date is not kept, in words for the applicant, and which date is proposed instead. */
@Component
public class WriteApology {

    private final ApologyRows rows;
    private final PromiseGuard guard;
    private final ApologyClock apologyClock;
    private final DossierRegister register;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    WriteApology(
            ApologyRows rows,
            PromiseGuard guard,
            ApologyClock apologyClock,
            DossierRegister register,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.guard = guard;
        this.apologyClock = apologyClock;
        this.register = register;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** @param reason Vietnamese, read by the applicant */
    @Transactional
    public Outcome<Apology> write(UUID id, DelayCause cause, String reason, LocalDate promisedOn) {
        var owed = rows.findById(id).orElseThrow();
        if (!owed.awaitsText()) {
            return Outcome.refused(Refusal.wrongMoment("Thư xin lỗi này đã được soạn, hoặc không còn cần."));
        }
        var dossier = register.get(owed.dossier());
        var objection = guard.objection(dossier, promisedOn);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var promised = apologyClock.closeOf(dossier, promisedOn);
        owed.write(cause, reason, promised, current.get().id(), clock.instant());
        rows.save(owed);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Nguyên nhân", cause.label());
        detail.put("Lý do", reason);
        detail.put("Đề nghị hẹn", Vietnam.minuteOfDay(promised));
        events.append(owed.dossier(), EventKind.APOLOGY_WRITTEN, detail);
        return Outcome.done(owed);
    }
}
