package vn.motcua.delivery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.ChangeReceiver;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Entered;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.People;
import vn.motcua.messaging.SendMended;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/**
 * Sửa người nhận, địa chỉ nhận: before the carrier has the order. An order that was rejected, or waits for its next
 * attempt, goes again at once under the same id, so that there is one parcel all the same.
 */
@Component
public class MendReceiver {

    private static final Refusal JUST_ORDERED =
            Refusal.wrongMoment("Đơn bưu gửi vừa được lập với địa chỉ cũ. Mời mở lại hồ sơ rồi sửa lần nữa.");

    private final DossierRegister register;
    private final Parcels parcels;
    private final ParcelLimits limits;
    private final ReceiverRules rules;
    private final ChangeReceiver changeReceiver;
    private final SendMended sendMended;
    private final CurrentOfficial current;

    MendReceiver(
            DossierRegister register,
            Parcels parcels,
            ParcelLimits limits,
            ReceiverRules rules,
            ChangeReceiver changeReceiver,
            SendMended sendMended,
            CurrentOfficial current) {
        this.register = register;
        this.parcels = parcels;
        this.limits = limits;
        this.rules = rules;
        this.changeReceiver = changeReceiver;
        this.sendMended = sendMended;
        this.current = current;
    }

    /**
     * @param name full name of whoever gets the parcel
     * @param phone null if unknown
     * @param reason Vietnamese, kept with the dossier
     * @return whether an order goes out again with it
     */
    @Transactional
    public Outcome<Boolean> mend(DossierId id, String name, String address, String phone, String reason) {
        var dossier = register.get(id);
        var objection = rules.objection(dossier);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var entered = new Entered();
        var receiver = receiver(dossier, name, address, phone, entered);
        if (!entered.errors().isEmpty()) {
            return Outcome.refused(
                    Refusal.invalid(String.join(" ", entered.errors().values())));
        }
        var resent = parcels.of(id).map(this::again).orElseGet(() -> notOrderedMeanwhile(id));
        if (resent instanceof Outcome.Done<Boolean>) {
            changeReceiver.change(id, receiver, reason);
            parcels.of(id).ifPresent(parcel -> recount(id, parcel));
        }
        return resent;
    }

    /**
     * The message first, the parcel after it, as when the carrier's answer is recorded. What the carrier has told of the
     * parcel while we waited for the message takes everything back.
     */
    private Outcome<Boolean> again(Parcel parcel) {
        var resent = sendMended.send(parcel.id(), current.get().id().value());
        if (parcels.locked(parcel.id()).orElseThrow().leftTheDesk()) {
            throw new RefusalException(ReceiverRules.HANDED_OVER);
        }
        return resent;
    }

    /** The new address may lie in another zone. */
    private void recount(DossierId id, Parcel parcel) {
        var dossier = register.get(id);
        parcels.agree(
                parcel.id(),
                limits.due(dossier, parcel.orderedAt()),
                limits.carriage(
                        dossier,
                        parcel.carriage().consignment(),
                        parcel.carriage().paidBy()));
    }

    private Outcome<Boolean> notOrderedMeanwhile(DossierId id) {
        parcels.waitForOrder(id);
        return parcels.of(id).isPresent() ? Outcome.refused(JUST_ORDERED) : Outcome.done(false);
    }

    /** Whoever keeps the name is the same person, with the same number and mail. */
    static Party samePerson(Party before, Party typed) {
        return before.name().equals(typed.name())
                ? new Party(typed.name(), before.identityNumber(), typed.address(), typed.phone(), before.email())
                : typed;
    }

    private static Party receiver(Dossier dossier, String name, String address, String phone, Entered entered) {
        var typed = People.receiverByPost(new EnteredParty(name, null, address, phone, null), entered);
        return samePerson(dossier.receiver(), typed);
    }
}
