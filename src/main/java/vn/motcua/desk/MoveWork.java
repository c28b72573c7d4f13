package vn.motcua.desk;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.LeaveKeeper;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Chuyển việc: asks for the moves a leader has looked at; {@link GoOnMoving} does them, whatever happens in between. */
@Component
class MoveWork {

    private final Leaves leaves;
    private final LeaveKeeper keeper;
    private final PlanMoves plan;
    private final LeaveMoves moves;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    MoveWork(
            Leaves leaves,
            LeaveKeeper keeper,
            PlanMoves plan,
            LeaveMoves moves,
            CurrentOfficial current,
            TransactionClock clock) {
        this.leaves = leaves;
        this.keeper = keeper;
        this.plan = plan;
        this.moves = moves;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Refused for anybody but a leader, for the absent one themselves, and once the leave is over.
     *
     * @param to of each task, as the preview showed it; a task that is the absent one's no more is passed over
     * @return how many were asked for
     */
    @Transactional
    public Outcome<Integer> ask(UUID id, Map<String, OfficialId> to) {
        var leave = leaves.find(id).orElse(null);
        if (leave == null) {
            return Outcome.refused(Refusal.notFound("Không có lịch nghỉ này."));
        }
        var forbidden = keeper.refusal(leave.authority(), leave.official());
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        var now = clock.instant();
        if (leave.over(now)) {
            return Outcome.refused(Refusal.wrongMoment("Lịch nghỉ này đã hết: việc không chuyển nữa."));
        }
        var receivers =
                plan.receivers(leave).stream().map(Leaves.Colleague::official).collect(Collectors.toSet());
        if (!receivers.containsAll(to.values())) {
            return Outcome.refused(
                    Refusal.refused("Có người nhận không làm được việc của người nghỉ, hoặc cũng đang nghỉ."));
        }
        var open = plan.open(leave).stream().collect(Collectors.toMap(LeaveWork.HeldTask::id, Function.identity()));
        var asked = to.entrySet().stream()
                .filter(each -> open.containsKey(each.getKey()))
                .toList();
        asked.forEach(each -> moves.ask(
                id, open.get(each.getKey()), each.getValue(), current.get().id(), now));
        return asked.isEmpty()
                ? Outcome.refused(Refusal.refused("Không còn việc nào để chuyển."))
                : Outcome.done(asked.size());
    }
}
