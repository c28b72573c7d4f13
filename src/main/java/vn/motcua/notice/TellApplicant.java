package vn.motcua.notice;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.Parcel;
import vn.motcua.delivery.Parcels;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossiersChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.LedgerDue;

/**
 * Báo người nộp: what happened to a dossier is put for sending in the transaction in which it happened, or it is noted
 * why nobody was told.
 */
@Component
class TellApplicant {

    private final DossierRegister register;
    private final LedgerDue ledgerDue;
    private final Parcels parcels;
    private final PutNotice putNotice;

    TellApplicant(DossierRegister register, LedgerDue ledgerDue, Parcels parcels, PutNotice putNotice) {
        this.register = register;
        this.ledgerDue = ledgerDue;
        this.parcels = parcels;
        this.putNotice = putNotice;
    }

    @EventListener
    void tell(DossierChanged changed) {
        register.find(changed.dossier())
                .ifPresent(dossier -> NoticeKind.of(changed.kind(), dossier, () -> ledgerDue.lawful(dossier))
                        .filter(kind -> stillSo(dossier, kind))
                        .ifPresent(kind -> putNotice.tell(Map.of(dossier, kind))));
    }

    /**
     * A parcel whose number comes with the news of its end is not told to be on its way; what the office puts right before
     * anything was given out concerns nobody else.
     */
    private boolean stillSo(Dossier dossier, NoticeKind kind) {
        return switch (kind) {
            case PARCEL_TRACKED ->
                parcels.of(dossier.id()).filter(Parcel::underWay).isPresent();
            case VOIDED, REFILED, DATA_CORRECTED, SUPPLEMENT_EXPIRED -> dossier.code() != null;
            default -> true;
        };
    }

    /** Whoever is asked for papers or money has no due date to be told of: it begins again with them. */
    @EventListener
    void tell(DossiersChanged changed) {
        var things = new HashMap<Dossier, NoticeKind>();
        register.all(changed.dossiers()).stream()
                .filter(dossier -> changed.kind() == EventKind.SUPPLEMENT_LIMIT_MOVED
                        || dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED
                                && dossier.status() != DossierStatus.PAYMENT_REQUESTED)
                .forEach(dossier -> NoticeKind.of(changed.kind(), dossier, () -> ledgerDue.lawful(dossier))
                        .ifPresent(kind -> things.put(dossier, kind)));
        putNotice.tell(things);
    }
}
