package vn.motcua.decree;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Official;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Xem trước: every running dossier and step whose date a decree would move, kept until it is looked at again. */
@Component
public class PreviewDecree {

    static final Refusal UNKNOWN = Refusal.notFound("Không có quyết định này.");

    private final Decrees decrees;
    private final DecreeLines lines;
    private final RunningDossiers running;
    private final DaysInForce days;
    private final TransactionClock clock;

    PreviewDecree(
            Decrees decrees, DecreeLines lines, RunningDossiers running, DaysInForce days, TransactionClock clock) {
        this.decrees = decrees;
        this.lines = lines;
        this.running = running;
        this.days = days;
        this.clock = clock;
    }

    /** The number of dossiers that move. */
    @Transactional
    public Outcome<Integer> preview(UUID id, Official by) {
        var objection = MayDecree.objection(by);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        var found = decrees.take(id);
        if (found.isEmpty()) {
            return Outcome.refused(UNKNOWN);
        }
        var decree = found.get();
        if (decree.state().inForce()) {
            return Outcome.refused(Refusal.wrongMoment("Quyết định này đã có hiệu lực trên hệ thống."));
        }
        var now = clock.instant();
        var checked = new DecreeCheck(days.get(), LocalDate.ofInstant(now, Vietnam.ZONE)).again(decree);
        if (checked instanceof Outcome.Refused<Decree> refused) {
            return Outcome.refused(refused.refusal());
        }
        lines.clear(id);
        var moving = running.note(
                id, days.get(), days.with(decree.days()), new DaysInWords(decree.days()), LineState.FORESEEN);
        decrees.previewed(id, now);
        return Outcome.done(moving);
    }
}
