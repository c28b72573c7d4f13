package vn.motcua.notice;

import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.MessageDelivered;
import vn.motcua.messaging.MessageGivenUp;
import vn.motcua.shared.TransactionClock;

/** Keeps how the sending of a notice ended; the history gets its line, the desk is asked to call where mail failed. */
@Component
class RecordNotice {

    private final Notices notices;
    private final DossierEvents events;
    private final TellOfficials tellOfficials;
    private final TransactionClock clock;

    RecordNotice(Notices notices, DossierEvents events, TellOfficials tellOfficials, TransactionClock clock) {
        this.notices = notices;
        this.events = events;
        this.tellOfficials = tellOfficials;
        this.clock = clock;
    }

    @EventListener(condition = "#delivered.partner() == 'mail'")
    void sent(MessageDelivered delivered) {
        notices.find(delivered.id())
                .filter(notice -> notices.sent(notice.id(), clock.instant()))
                .ifPresent(notice -> {
                    var detail = new LinkedHashMap<String, String>();
                    detail.put("Việc", notice.kind().label());
                    detail.put("Cách báo", "Thư điện tử");
                    events.append(notice.dossier(), EventKind.NOTICE_SENT, detail);
                });
    }

    @EventListener(condition = "#givenUp.partner() == 'mail'")
    void failed(MessageGivenUp givenUp) {
        notices.failed(givenUp.id(), givenUp.reason());
        notices.find(givenUp.id()).ifPresent(tellOfficials::applicantUntold);
    }
}
