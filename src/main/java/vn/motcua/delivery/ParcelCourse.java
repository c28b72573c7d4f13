package vn.motcua.delivery;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.TransactionClock;

/** What follows from where a parcel is: another attempt is owed, the desk is asked, or there is nothing left to ask. */
@Component
class ParcelCourse {

    private final Parcels parcels;
    private final ParcelMatters matters;
    private final ParcelLimits limits;
    private final ParcelWork work;
    private final DossierRegister register;
    private final DossierEvents history;
    private final TransactionClock clock;

    ParcelCourse(
            Parcels parcels,
            ParcelMatters matters,
            ParcelLimits limits,
            ParcelWork work,
            DossierRegister register,
            DossierEvents history,
            TransactionClock clock) {
        this.parcels = parcels;
        this.matters = matters;
        this.limits = limits;
        this.work = work;
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    /** @param parcel as an event of the carrier has left it */
    void after(Parcel parcel) {
        if (parcel.status() == ParcelStatus.DELIVERED) {
            ended(parcel);
            return;
        }
        var fate = fate(parcel);
        parcels.nextAttempt(
                parcel.id(),
                parcel.status() == ParcelStatus.FAILED && fate.isEmpty()
                        ? limits.nextAttempt(register.get(parcel.dossier()), parcel.statusAt())
                        : null);
        fate.ifPresent(strayed -> ask(parcel, strayed));
    }

    /** Nobody needs to decide about it any more. */
    void ended(Parcel parcel) {
        parcels.nextAttempt(parcel.id(), null);
        matters.open(parcel.id()).ifPresent(matter -> {
            matters.decide(
                    matter.id(),
                    ParcelDecision.OVERTAKEN,
                    clock.instant(),
                    null,
                    parcel.status().label());
            work.overtaken(matter);
        });
    }

    private Optional<ParcelFate> fate(Parcel parcel) {
        return parcel.status() == ParcelStatus.FAILED
                        && parcel.failedAttempts() >= limits.attempts(register.get(parcel.dossier()))
                ? Optional.of(ParcelFate.UNDELIVERED)
                : parcel.status().fate();
    }

    /** Asked about another fate the desk is asked anew: the older question is overtaken. */
    private void ask(Parcel parcel, ParcelFate fate) {
        var open = matters.open(parcel.id());
        if (open.isPresent()) {
            if (open.get().fate() == fate) {
                return;
            }
            ended(parcel);
        }
        var matter = new ParcelMatter(
                OutgoingMessage.idOf(parcel.id(), fate, parcel.sequence()),
                parcel.id(),
                parcel.dossier(),
                fate,
                clock.instant(),
                null,
                null,
                null);
        matters.add(matter);
        history.append(parcel.dossier(), EventKind.PARCEL_STRAYED, Map.of("Tình trạng", fate.label()));
        work.ask(matter);
    }
}
