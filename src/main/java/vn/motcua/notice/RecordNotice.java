package vn.motcua.notice;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.LetGoMessage;
import vn.motcua.messaging.MessageDelivered;
import vn.motcua.messaging.MessageGivenUp;
import vn.motcua.shared.TransactionClock;

/**
 * Keeps how the sending of a notice ended; the history gets its line. Where one way failed the next is tried, and where
 * none is left the desk is asked to call and the operators to mend the last one.
 */
@Component
class RecordNotice {

    /** What stands as answer with a message whose sending was no longer needed. */
    static final String NOT_SENT = "Không gửi: người nộp đã được báo bằng cách khác.";

    private final Notices notices;
    private final PutNotice putNotice;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TellOfficials tellOfficials;
    private final AskDeskToCall askDeskToCall;
    private final LetGoMessage letGo;
    private final TransactionClock clock;

    RecordNotice(
            Notices notices,
            PutNotice putNotice,
            DossierRegister register,
            DossierEvents events,
            TellOfficials tellOfficials,
            AskDeskToCall askDeskToCall,
            LetGoMessage letGo,
            TransactionClock clock) {
        this.notices = notices;
        this.putNotice = putNotice;
        this.register = register;
        this.events = events;
        this.tellOfficials = tellOfficials;
        this.askDeskToCall = askDeskToCall;
        this.letGo = letGo;
        this.clock = clock;
    }

    @EventListener
    void sent(MessageDelivered delivered) {
        if (!NoticeChannel.carries(delivered.partner())) {
            return;
        }
        if (NOT_SENT.equals(delivered.answer())) {
            notices.replaced(delivered.id());
            return;
        }
        notices.find(delivered.id())
                .filter(notice -> notices.sent(notice.id(), clock.instant()))
                .ifPresent(this::told);
    }

    /** The line of the history. */
    void told(Notice notice) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Việc", notice.kind().label());
        detail.put("Cách báo", notice.channel().label());
        events.append(notice.dossier(), EventKind.NOTICE_SENT, detail);
    }

    @EventListener
    void failed(MessageGivenUp givenUp) {
        if (!NoticeChannel.carries(givenUp.partner())) {
            return;
        }
        notices.find(givenUp.id())
                .ifPresentOrElse(
                        notice -> failed(notice, givenUp.reason()),
                        () -> askOperators(givenUp.id(), givenUp.partner()));
    }

    private void failed(Notice notice, String reason) {
        notices.failed(notice.id(), reason);
        if (notices.toldOtherwise(notice)) {
            letGo.letGo(notice.id(), NOT_SENT);
            return;
        }
        var dossier = register.get(notice.dossier());
        putNotice
                .again(notice, dossier)
                .ifPresentOrElse(
                        next -> letGo.letGo(notice.id(), "Báo tiếp bằng cách khác: " + next.label() + "."), () -> {
                            askDeskToCall.ask(notice, reason);
                            askOperators(notice.id(), notice.channel().partner());
                        });
    }

    private void askOperators(UUID message, String partner) {
        tellOfficials.operators(message, "Thông điệp gửi tới «%s» không gửi được.".formatted(partner));
    }
}
