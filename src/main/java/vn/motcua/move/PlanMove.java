package vn.motcua.move;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Official;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Lập phương án: which dossiers would move and what stands in the way of the others. Moves nothing. */
@Component
public class PlanMove {

    private static final int SENTENCE = 500;

    private final Moves moves;
    private final MoveLines lines;
    private final MovableVersions movable;
    private final DryRun dryRun;
    private final TransactionClock clock;

    PlanMove(Moves moves, MoveLines lines, MovableVersions movable, DryRun dryRun, TransactionClock clock) {
        this.moves = moves;
        this.lines = lines;
        this.movable = movable;
        this.dryRun = dryRun;
        this.clock = clock;
    }

    /**
     * @param from id of the version they run on, as typed
     * @param to id of the version to move to, as typed
     * @param basis the transitional provision, at most 500 characters
     */
    @Transactional
    public Outcome<UUID> plan(String from, String to, String basis, Official by) {
        var objection = MayMove.objection(by);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        var typed = PlainText.line(basis);
        var faults = new HashMap<>(faults(typed, "Ghi điều, khoản cho phép chuyển hồ sơ đang giải quyết."));
        var target = movable.find(from).flatMap(source -> source.targets().stream()
                .filter(one -> one.pinned().id().toString().equals(to))
                .findFirst());
        if (target.isEmpty()) {
            faults.put("to", "Chọn một bản khác của cùng thủ tục.");
        }
        return faults.isEmpty()
                ? planned(UUID.fromString(from), target.get().pinned().id(), typed, null, by)
                : Outcome.refused(Refusal.invalid(Map.copyOf(faults)));
    }

    /**
     * Lập phương án chuyển ngược: for the dossiers that a move has moved and that still run there. Looked at and begun like any
     * other plan; what was done on a dossier since stays done.
     *
     * @param id of a move that is over
     * @param why Vietnamese, at most 500 characters
     */
    @Transactional
    public Outcome<UUID> back(UUID id, String why, Official by) {
        var taken = moves.take(id, MoveState.MOVED, "Chỉ chuyển ngược được khi đã chuyển xong.", by);
        if (taken instanceof Outcome.Refused<VersionMove> refused) {
            return Outcome.refused(refused.refusal());
        }
        var typed = PlainText.line(why);
        var faults = faults(typed, "Ghi lý do chuyển ngược.");
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        var done = taken.orThrow();
        var planned = planned(done.to().id(), done.from().id(), typed, id, by);
        if (planned instanceof Outcome.Done<UUID> plan
                && lines.totals(plan.value()).all() == 0) {
            moves.discard(plan.value());
            return Outcome.refused(Refusal.refused("Không còn hồ sơ nào đã chuyển mà chưa xong để chuyển ngược."));
        }
        return planned;
    }

    private static Map<String, String> faults(String sentence, String missing) {
        if (sentence == null) {
            return Map.of("basis", missing);
        }
        return sentence.length() > SENTENCE ? Map.of("basis", "Dài quá %d ký tự.".formatted(SENTENCE)) : Map.of();
    }

    private Outcome<UUID> planned(UUID from, UUID to, String basis, UUID undoes, Official by) {
        var id = UUID.randomUUID();
        if (!moves.add(id, from, to, basis, undoes, by.id(), clock.instant())) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Đã có phương án chuyển hồ sơ của bản này chưa xong. Hãy làm tiếp hoặc bỏ nó."));
        }
        lines.replace(id, dryRun.of(moves.find(id).orElseThrow()));
        return Outcome.done(id);
    }

    /** Looks again at a plan: dossiers have gone on since. */
    @Transactional
    public Outcome<UUID> again(UUID id, Official by) {
        return planOf(id, by, move -> {
            lines.replace(id, dryRun.of(move));
            moves.looked(id, clock.instant());
        });
    }

    /** Bỏ phương án. One that was begun stays on record. */
    @Transactional
    public Outcome<UUID> discard(UUID id, Official by) {
        return planOf(id, by, move -> moves.discard(id));
    }

    private Outcome<UUID> planOf(UUID id, Official by, Consumer<VersionMove> act) {
        return moves.takePlanned(id, by).map(move -> {
            act.accept(move);
            return id;
        });
    }
}
