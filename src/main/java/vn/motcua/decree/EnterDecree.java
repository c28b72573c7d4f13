package vn.motcua.decree;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Official;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Nhập một quyết định. Nothing counts with its days until somebody applies it. */
@Component
public class EnterDecree {

    private final Decrees decrees;
    private final DaysInForce days;
    private final TransactionClock clock;

    EnterDecree(Decrees decrees, DaysInForce days, TransactionClock clock) {
        this.decrees = decrees;
        this.days = days;
        this.clock = clock;
    }

    /** A refusal names each field at fault, as {@code number} or {@code days[2].day}. */
    @Transactional
    public Outcome<Decree> enter(DecreeEntry entry, Official by) {
        var objection = MayDecree.objection(by);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        var now = clock.instant();
        var read = new DecreeCheck(days.get(), LocalDate.ofInstant(now, Vietnam.ZONE)).read(entry, by.id(), now);
        if (read instanceof Outcome.Done<Decree> done && !decrees.add(done.value())) {
            return Outcome.refused(
                    Refusal.refused("Số %s đã được nhập.".formatted(done.value().number()))
                            .about("number"));
        }
        return read;
    }
}
