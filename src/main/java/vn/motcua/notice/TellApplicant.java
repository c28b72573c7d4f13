package vn.motcua.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.Parcel;
import vn.motcua.delivery.Parcels;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.TransactionClock;

/**
 * Báo người nộp: what happened to a dossier is put for sending in the transaction in which it happened, or it is noted
 * why nobody was told.
 */
@Component
class TellApplicant {

    private final DossierRegister register;
    private final Notices notices;
    private final Parcels parcels;
    private final TellOfficials tellOfficials;
    private final MailServer server;
    private final Outbox outbox;
    private final TransactionClock clock;

    TellApplicant(
            DossierRegister register,
            Notices notices,
            Parcels parcels,
            TellOfficials tellOfficials,
            MailServer server,
            Outbox outbox,
            TransactionClock clock) {
        this.register = register;
        this.notices = notices;
        this.parcels = parcels;
        this.tellOfficials = tellOfficials;
        this.server = server;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void tell(DossierChanged changed) {
        register.find(changed.dossier()).ifPresent(dossier -> NoticeKind.of(changed.kind(), dossier.returnMode())
                .filter(kind -> stillSo(dossier, kind))
                .ifPresent(kind -> tell(dossier, kind)));
    }

    /** A parcel whose number comes with the news of its end is not told to be on its way. */
    private boolean stillSo(Dossier dossier, NoticeKind kind) {
        return kind != NoticeKind.PARCEL_TRACKED
                || parcels.of(dossier.id()).filter(Parcel::underWay).isPresent();
    }

    private void tell(Dossier dossier, NoticeKind kind) {
        var at = clock.instant();
        var id = OutgoingMessage.idOf(dossier.id(), kind, at);
        var state = stateOf(dossier);
        var notice = new Notice(id, dossier.id(), kind, state, at, null, null);
        if (!notices.add(notice)) {
            return;
        }
        if (state == NoticeState.PUT) {
            outbox.put(mail(id, dossier, kind));
        } else if (kind.mustReach()) {
            tellOfficials.applicantUntold(notice);
        }
    }

    private NoticeState stateOf(Dossier dossier) {
        if (dossier.filer().email() == null) {
            return NoticeState.NO_ADDRESS;
        }
        return server.connected() ? NoticeState.PUT : NoticeState.NOT_CONFIGURED;
    }

    private static OutgoingMessage mail(UUID id, Dossier dossier, NoticeKind kind) {
        return new OutgoingMessage(
                id,
                MailPartner.NAME,
                kind.name(),
                dossier.id().toString(),
                JsonNodeFactory.instance.objectNode().put(MailPartner.NOTICE, id.toString()));
    }
}
