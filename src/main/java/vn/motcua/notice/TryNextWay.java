package vn.motcua.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.WithdrawMessage;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Báo cách khác: a notice that its way has not brought home in the time it was given goes by the next way the applicant has.
 * Where there is no next it stays under way, and the desk is asked once to call.
 */
@Component
class TryNextWay {

    private static final String HOURS = "notice.failoverHours";

    private final Notices notices;
    private final PutNotice putNotice;
    private final AskDeskToCall askDeskToCall;
    private final WithdrawMessage withdrawMessage;
    private final DossierRegister register;
    private final Parameters parameters;
    private final TransactionClock clock;

    TryNextWay(
            Notices notices,
            PutNotice putNotice,
            AskDeskToCall askDeskToCall,
            WithdrawMessage withdrawMessage,
            DossierRegister register,
            Parameters parameters,
            TransactionClock clock) {
        this.notices = notices;
        this.putNotice = putNotice;
        this.askDeskToCall = askDeskToCall;
        this.withdrawMessage = withdrawMessage;
        this.register = register;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The time that a way is given, {@code notice.failoverHours}, in clock hours. */
    static int hours(Parameters parameters, Instant now) {
        return parameters.integer(HOURS, LocalDate.ofInstant(now, Vietnam.ZONE));
    }

    /** What has been sent or has ended meanwhile is left alone; what is being sent this moment, until the next time. */
    @Transactional
    public void go(UUID id) {
        notices.find(id).filter(notice -> notice.state() == NoticeState.PUT).ifPresent(this::go);
    }

    private void go(Notice late) {
        var reason =
                "%s: quá %d giờ chưa gửi được".formatted(late.channel().label(), hours(parameters, clock.instant()));
        var dossier = register.get(late.dossier());
        if (putNotice.next(late, dossier).isEmpty()) {
            askDeskToCall.ask(late, reason);
        } else if (withdrawMessage.withdraw(late.id(), reason + ", báo tiếp bằng cách khác.")) {
            notices.timedOut(late.id(), reason);
            putNotice.again(late, dossier);
        }
    }
}
