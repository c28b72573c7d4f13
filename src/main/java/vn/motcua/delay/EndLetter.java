package vn.motcua.delay;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * A letter that waits for its signature and can no longer be signed, since the due date has moved to the date it promises or
 * that date has come, is closed and the leaders are told why.
 */
@Component
class EndLetter {

    private final ApologyRows rows;
    private final ApologyWork work;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TransactionClock clock;

    EndLetter(
            ApologyRows rows,
            ApologyWork work,
            DossierRegister register,
            DossierEvents events,
            TransactionClock clock) {
        this.rows = rows;
        this.work = work;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing happens where it was signed, or can be, after all.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if it is signed at this moment
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void endIfNeedless(UUID id) {
        var written = rows.findById(id).orElseThrow();
        if (written.status() == Apology.Status.WRITTEN) {
            var dossier = register.get(written.dossier());
            why(written.promisedAt(), dossier).ifPresent(why -> end(written, why));
        }
    }

    private Optional<String> why(Instant promised, Dossier dossier) {
        if (!promised.isAfter(dossier.dueAt())) {
            return Optional.of("hạn trả nay là %s, không sớm hơn ngày hẹn trong thư (%s)"
                    .formatted(Vietnam.minuteOfDay(dossier.dueAt()), Vietnam.minuteOfDay(promised)));
        }
        return promised.isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of(
                        "ngày hẹn trong thư (%s) đã đến mà thư chưa được ký".formatted(Vietnam.minuteOfDay(promised)));
    }

    private void end(Apology written, String why) {
        written.end(clock.instant());
        rows.save(written);
        events.append(written.dossier(), EventKind.APOLOGY_NEEDLESS, Map.of("Vì", why));
        work.overtaken(written);
    }
}
