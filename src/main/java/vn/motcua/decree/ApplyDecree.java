package vn.motcua.decree;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.Official;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Áp dụng: from the commit on everybody counts with the decree's days; {@link RedateChunk} brings the running dossiers
 * after, which survives whatever happens in between.
 */
@Component
public class ApplyDecree {

    private final Decrees decrees;
    private final DecreeLines lines;
    private final DaysInForce days;
    private final TransactionClock clock;
    private final TransactionTemplate transaction;

    ApplyDecree(
            Decrees decrees,
            DecreeLines lines,
            DaysInForce days,
            TransactionClock clock,
            PlatformTransactionManager transactions) {
        this.decrees = decrees;
        this.lines = lines;
        this.days = days;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Only what was looked at since the calendar last changed can be applied, and once. */
    public Outcome<UUID> apply(UUID id, Official by) {
        var objection = MayDecree.objection(by);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        var outcome = transaction.execute(status -> begin(id, by));
        days.refresh();
        return outcome;
    }

    private Outcome<UUID> begin(UUID id, Official by) {
        var found = decrees.take(id);
        if (found.isEmpty()) {
            return Outcome.refused(PreviewDecree.UNKNOWN);
        }
        var now = clock.instant();
        var decree = found.get();
        var refusal = refusal(decree, LocalDate.ofInstant(now, Vietnam.ZONE));
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        decrees.inForce(id, by.id(), now);
        lines.begin(id);
        return Outcome.done(id);
    }

    private Refusal refusal(Decree decree, LocalDate today) {
        if (decree.state().inForce()) {
            return Refusal.wrongMoment("Quyết định này đã được áp dụng rồi, không áp dụng lần nữa.");
        }
        if (decree.state() == DecreeState.DRAFT) {
            return Refusal.wrongMoment("Chưa xem trước. Hãy xem trước rồi mới áp dụng.");
        }
        if (!decrees.applying().isEmpty()) {
            return Refusal.wrongMoment("Một quyết định khác đang được áp dụng. Hãy chờ xong.");
        }
        if (decrees.lastInForceAt().filter(decree.previewedAt()::isBefore).isPresent()) {
            return Refusal.wrongMoment("Lịch đã thay đổi sau lần xem trước. Hãy xem trước lại.");
        }
        return new DecreeCheck(days.get(), today).again(decree) instanceof Outcome.Refused<Decree> refused
                ? refused.refusal()
                : null;
    }
}
