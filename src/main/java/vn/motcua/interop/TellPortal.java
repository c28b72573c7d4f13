package vn.motcua.interop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossiersChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.TransactionClock;

/**
 * Tells the national portal of every dossier, whatever way it came in, in the transaction of what happened. A dossier that
 * has no number yet, neither the portal's nor ours, is nobody's to be told of. Without a connection nothing is put.
 */
@Component
class TellPortal {

    private static final List<String> PROGRESS = List.of(PortalService.PROGRESS);
    private static final List<String> STATE = List.of(PortalService.SYNCHRONISE);
    private static final List<String> BOTH = List.of(PortalService.SYNCHRONISE, PortalService.PROGRESS);

    private static final Map<EventKind, List<String>> TOLD = new EnumMap<>(Map.ofEntries(
            Map.entry(EventKind.REGISTERED, STATE),
            Map.entry(EventKind.ACCEPTED, BOTH),
            Map.entry(EventKind.NOT_ACCEPTED, BOTH),
            Map.entry(EventKind.HANDED_OVER, BOTH),
            Map.entry(EventKind.PROCESSING_STARTED, PROGRESS),
            Map.entry(EventKind.REVIEWED, PROGRESS),
            Map.entry(EventKind.SITE_CHECKED, PROGRESS),
            Map.entry(EventKind.SECTOR_RETURNED, PROGRESS),
            Map.entry(EventKind.COUNCIL_MET, PROGRESS),
            Map.entry(EventKind.POSTED, PROGRESS),
            Map.entry(EventKind.POSTING_ENDED, PROGRESS),
            Map.entry(EventKind.OPINION_ASKED, PROGRESS),
            Map.entry(EventKind.OPINION_GIVEN, PROGRESS),
            Map.entry(EventKind.LEAD_SIGNED, PROGRESS),
            Map.entry(EventKind.SIGNED_FOR_ISSUE, PROGRESS),
            Map.entry(EventKind.BRANCH_SENT, PROGRESS),
            Map.entry(EventKind.BRANCH_DONE, PROGRESS),
            Map.entry(EventKind.BRANCH_RECORDED, PROGRESS),
            Map.entry(EventKind.LINKED_PARTLY, PROGRESS),
            Map.entry(EventKind.SENT_BACK, PROGRESS),
            Map.entry(EventKind.CORRECTED, PROGRESS),
            Map.entry(EventKind.CASE_CHANGED, BOTH),
            Map.entry(EventKind.CASE_CORRECTED, BOTH),
            Map.entry(EventKind.DUE_MOVED, STATE),
            Map.entry(EventKind.SUPPLEMENT_LIMIT_MOVED, PROGRESS),
            Map.entry(EventKind.SUPPLEMENT_ASKED, BOTH),
            Map.entry(EventKind.SUPPLEMENTED, BOTH),
            Map.entry(EventKind.SUPPLEMENT_EXPIRED, BOTH),
            Map.entry(EventKind.PAYMENT_REFERRED, BOTH),
            Map.entry(EventKind.PAYMENT_ASKED, BOTH),
            Map.entry(EventKind.PAYMENT_EXTENDED, PROGRESS),
            Map.entry(EventKind.PAID, BOTH),
            Map.entry(EventKind.PAYMENT_NOT_OWED, BOTH),
            Map.entry(EventKind.WITHDRAWN, BOTH),
            Map.entry(EventKind.STOPPED, BOTH),
            Map.entry(EventKind.VOIDED, BOTH),
            Map.entry(EventKind.REFILED, BOTH),
            Map.entry(EventKind.DATA_CORRECTED, BOTH),
            Map.entry(EventKind.SIGNED, BOTH),
            Map.entry(EventKind.RETURNED, BOTH)));

    private final DossierRegister register;
    private final CurrentOfficial current;
    private final Outbox outbox;
    private final TransactionClock clock;
    private final boolean connected;

    TellPortal(
            DossierRegister register,
            CurrentOfficial current,
            Outbox outbox,
            TransactionClock clock,
            PartnerSettings settings) {
        this.register = register;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
        this.connected = settings.nationalPortal().connected();
    }

    @EventListener
    void on(DossierChanged changed) {
        if (!connected || !TOLD.containsKey(changed.kind())) {
            return;
        }
        var dossier = register.get(changed.dossier());
        if (dossier.code() == null && dossier.portalCode() == null) {
            return;
        }
        var news = News.of(
                dossier,
                changed.kind(),
                clock.instant(),
                current.find().map(Official::id).orElse(null));
        TOLD.get(changed.kind()).forEach(service -> outbox.put(message(news, service)));
        if (asksTheApplicant(dossier, changed.kind())) {
            outbox.put(message(news, PortalService.SUPPLEMENT));
        }
    }

    /** Each of the dossiers once for each service. */
    @EventListener
    void on(DossiersChanged changed) {
        if (!connected || !TOLD.containsKey(changed.kind())) {
            return;
        }
        var by = current.find().map(Official::id).orElse(null);
        var news = register.all(changed.dossiers()).stream()
                .filter(dossier -> dossier.code() != null || dossier.portalCode() != null)
                .map(dossier -> News.of(dossier, changed.kind(), clock.instant(), by))
                .toList();
        TOLD.get(changed.kind())
                .forEach(service -> outbox.putAll(
                        news.stream().map(one -> message(one, service)).toList()));
    }

    /** Only whoever filed at the portal looks for the request there. */
    private static boolean asksTheApplicant(Dossier dossier, EventKind kind) {
        return kind == EventKind.SUPPLEMENT_ASKED && dossier.portalCode() != null;
    }

    private static OutgoingMessage message(News news, String service) {
        return new OutgoingMessage(
                UUID.randomUUID(),
                PartnerSettings.NATIONAL_PORTAL,
                service,
                news.dossier().toString(),
                news.payload());
    }
}
