package vn.motcua.notice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Đánh dấu đã xem: one of the group has taken note for all. */
@Component
class ReadNotice {

    private final OfficialNotices notices;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ReadNotice(OfficialNotices notices, CurrentOfficial current, TransactionClock clock) {
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    Outcome<UUID> read(UUID id) {
        var official = current.get();
        return notices.read(id, Groups.of(official), official.id(), clock.instant())
                ? Outcome.done(id)
                : Outcome.refused(Refusal.notFound("Không có thông báo này, hoặc không có quyền xem."));
    }
}
