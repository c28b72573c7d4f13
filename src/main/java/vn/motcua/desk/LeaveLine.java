package vn.motcua.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Leave;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.Official;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What whoever signs in is told of leave: that they are away by the register, or for whom they stand in. */
@Component
class LeaveLine {

    private final Leaves leaves;
    private final TransactionClock clock;

    LeaveLine(Leaves leaves, TransactionClock clock) {
        this.leaves = leaves;
        this.clock = clock;
    }

    /** Null where there is nothing to say. */
    String of(Official official) {
        var now = clock.instant();
        var lines = new ArrayList<String>();
        leaves.at(official.id(), now)
                .ifPresent(leave -> lines.add("Theo lịch, %s đang nghỉ đến %s. %s"
                        .formatted(
                                official.fullName(),
                                lastDay(leave),
                                leave.standIn() == null
                                        ? "Không có người thay."
                                        : "Người thay: %s.".formatted(leave.standInName()))));
        for (var leave : leaves.standingIn(official.id(), now)) {
            lines.add("Đang thay %s đến %s.".formatted(leave.fullName(), lastDay(leave)));
        }
        return lines.isEmpty() ? null : String.join(" ", lines);
    }

    private static String lastDay(Leave leave) {
        return "hết " + Vietnam.day(LocalDate.ofInstant(leave.end().minusSeconds(1), Vietnam.ZONE));
    }
}
