package vn.motcua.delivery;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.ChangeReceiver;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Entered;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.People;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Xử lý bưu gửi không đến nơi: wait for the carrier, send the result again, return it at the desk, or have it issued again
 * (QĐ 45/2016/QĐ-TTg Art 12, 14). The parcel is locked, so that what the carrier tells meanwhile comes before or after.
 */
@Component
public class SettleParcel {

    private static final String REASON = "Gửi lại bưu gửi không đến nơi.";

    private final Parcels parcels;
    private final ParcelMatters matters;
    private final ParcelWork work;
    private final OrderParcel orderParcel;
    private final ChangeReceiver changeReceiver;
    private final DossierRegister register;
    private final DossierEvents history;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SettleParcel(
            Parcels parcels,
            ParcelMatters matters,
            ParcelWork work,
            OrderParcel orderParcel,
            ChangeReceiver changeReceiver,
            DossierRegister register,
            DossierEvents history,
            CurrentOfficial current,
            TransactionClock clock) {
        this.parcels = parcels;
        this.matters = matters;
        this.work = work;
        this.orderParcel = orderParcel;
        this.changeReceiver = changeReceiver;
        this.register = register;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What the desk says.
     *
     * @param note Vietnamese: whom it asked, what was agreed
     * @param payer of the postage where the result goes again, else null
     * @param address of the receiver where the result goes again and it was mended, else null
     * @param phone the same
     */
    public record Settlement(ParcelDecision decision, String note, PostagePayer payer, String address, String phone) {}

    @Transactional
    public Outcome<ParcelDecision> settle(UUID id, Settlement settlement) {
        var matter = matters.locked(id).orElseThrow();
        if (matter.decidedAt() != null) {
            return Outcome.refused(Refusal.wrongMoment("Việc về bưu gửi này đã khép lại."));
        }
        var parcel = parcels.locked(matter.parcel()).orElseThrow();
        if (!matter.fate().allows(settlement.decision())) {
            return Outcome.refused(Refusal.refused("Bưu gửi «%s» không xử lý bằng cách «%s»."
                    .formatted(matter.fate().label(), settlement.decision().label())));
        }
        if (settlement.decision() == ParcelDecision.RESEND) {
            var mended = mend(matter, settlement);
            if (mended instanceof Outcome.Refused<Dossier> refused) {
                return Outcome.refused(refused.refusal());
            }
        }
        matters.decide(
                id, settlement.decision(), clock.instant(), current.get().id().value(), settlement.note());
        tell(matter, settlement);
        carryOut(matter.dossier(), parcel, settlement);
        return Outcome.done(settlement.decision());
    }

    private Outcome<Dossier> mend(ParcelMatter matter, Settlement settlement) {
        var dossier = register.get(matter.dossier());
        var before = dossier.receiver();
        if (settlement.address() == null) {
            return matter.fate() == ParcelFate.WRONG_ADDRESS
                    ? Outcome.refused(Refusal.refused("Bưu chính báo sai địa chỉ: hãy ghi địa chỉ đúng rồi gửi lại."))
                    : Outcome.done(dossier);
        }
        var entered = new Entered();
        var typed = People.receiverByPost(
                new EnteredParty(
                        before.name(),
                        null,
                        settlement.address(),
                        settlement.phone() == null ? before.phone() : settlement.phone(),
                        null),
                entered);
        if (!entered.errors().isEmpty()) {
            return Outcome.refused(
                    Refusal.invalid(String.join(" ", entered.errors().values())));
        }
        if (matter.fate() == ParcelFate.WRONG_ADDRESS && sameAddress(before, typed)) {
            return Outcome.refused(Refusal.refused("Địa chỉ vẫn như lần gửi trước, bưu chính đã báo là sai."));
        }
        return Outcome.done(changeReceiver.change(matter.dossier(), MendReceiver.samePerson(before, typed), REASON));
    }

    private static boolean sameAddress(Party before, Party typed) {
        return typed.address().equalsIgnoreCase(before.address());
    }

    private void carryOut(DossierId dossier, Parcel parcel, Settlement settlement) {
        if (settlement.decision() == ParcelDecision.RESEND) {
            var payer = settlement.payer() == null ? PostagePayer.RECEIVER : settlement.payer();
            work.followUntil(dossier, orderParcel.again(parcel, payer).dueAt());
        } else if (settlement.decision().bringsBack()) {
            parcels.moved(parcel.closed(parcel.status(), parcel.statusAt(), null));
            if (!work.returned(dossier)) {
                throw new IllegalStateException("a matter is open only while a process follows its parcel");
            }
        }
    }

    private void tell(ParcelMatter matter, Settlement settlement) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Tình trạng", matter.fate().label());
        detail.put("Cách xử lý", settlement.decision().label());
        if (settlement.note() != null) {
            detail.put("Ghi chú", settlement.note());
        }
        history.append(matter.dossier(), EventKind.PARCEL_SETTLED, detail);
    }
}
