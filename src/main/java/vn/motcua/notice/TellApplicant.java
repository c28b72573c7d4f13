package vn.motcua.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.Parcel;
import vn.motcua.delivery.Parcels;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossiersChanged;
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

    /**
     * A parcel whose number comes with the news of its end is not told to be on its way; what the office puts right before
     * anything was given out concerns nobody else.
     */
    private boolean stillSo(Dossier dossier, NoticeKind kind) {
        return switch (kind) {
            case PARCEL_TRACKED ->
                parcels.of(dossier.id()).filter(Parcel::underWay).isPresent();
            case VOIDED, REFILED, DATA_CORRECTED -> dossier.code() != null;
            default -> true;
        };
    }

    /** Whoever is asked for papers or money has no date to be told of: it begins again with them. */
    @EventListener
    void tell(DossiersChanged changed) {
        var told = new HashMap<Notice, Dossier>();
        register.all(changed.dossiers()).stream()
                .filter(dossier -> dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED
                        && dossier.status() != DossierStatus.PAYMENT_REQUESTED)
                .forEach(dossier -> NoticeKind.of(changed.kind(), dossier.returnMode())
                        .ifPresent(kind -> told.put(notice(dossier, kind), dossier)));
        if (told.isEmpty()) {
            return;
        }
        var added = notices.addAll(told.keySet());
        outbox.putAll(told.keySet().stream()
                .filter(notice -> added.contains(notice.id()) && notice.state() == NoticeState.PUT)
                .map(notice -> mail(notice.id(), told.get(notice), notice.kind()))
                .toList());
        told.keySet().stream()
                .filter(notice -> added.contains(notice.id())
                        && notice.state() != NoticeState.PUT
                        && notice.kind().mustReach())
                .forEach(tellOfficials::applicantUntold);
    }

    private Notice notice(Dossier dossier, NoticeKind kind) {
        var at = clock.instant();
        return new Notice(
                OutgoingMessage.idOf(dossier.id(), kind, at), dossier.id(), kind, stateOf(dossier), at, null, null);
    }

    private void tell(Dossier dossier, NoticeKind kind) {
        var notice = notice(dossier, kind);
        if (!notices.add(notice)) {
            return;
        }
        if (notice.state() == NoticeState.PUT) {
            outbox.put(mail(notice.id(), dossier, kind));
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
