package vn.motcua.notice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.TransactionClock;

/** Nhắc Bộ phận Một cửa gọi điện: no way is left by which the system itself could tell the applicant. */
@Component
class AskDeskToCall {

    private final Notices notices;
    private final TellOfficials tellOfficials;
    private final TransactionClock clock;

    AskDeskToCall(Notices notices, TellOfficials tellOfficials, TransactionClock clock) {
        this.notices = notices;
        this.tellOfficials = tellOfficials;
        this.clock = clock;
    }

    /**
     * Once for each thing that is to be told.
     *
     * @param reason Vietnamese: why nothing reached the applicant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Notice notice, String reason) {
        if (notices.deskAsked(notice.id(), reason, clock.instant())) {
            tellOfficials.applicantUntold(notice, reason);
        }
    }
}
