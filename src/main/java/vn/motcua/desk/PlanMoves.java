package vn.motcua.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Leave;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.Leaves.Colleague;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.authority.StandInRule;
import vn.motcua.desk.LeaveWork.HeldTask;
import vn.motcua.shared.TransactionClock;

/** Who would get which open task of an absent official: all to one, or each to whoever has least of those who may do it. */
@Component
class PlanMoves {

    private final LeaveWork work;
    private final Leaves leaves;
    private final Authorities authorities;
    private final TransactionClock clock;

    PlanMoves(LeaveWork work, Leaves leaves, Authorities authorities, TransactionClock clock) {
        this.work = work;
        this.leaves = leaves;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * One task's.
     *
     * @param to null where nobody can have it
     * @param objection why {@code to} cannot have it, or why nobody can; null where nothing stands against it
     */
    record Planned(HeldTask task, Colleague to, String objection) {

        public boolean possible() {
            return objection == null;
        }
    }

    /** The absent one's open tasks: what they hold, and what nobody else who is there could take. */
    List<HeldTask> open(Leave leave) {
        var now = clock.instant();
        var own = postsOf(leave).stream().map(Post::group).collect(Collectors.toCollection(HashSet::new));
        for (var present : present(leave, now)) {
            authorities
                    .official(present.official())
                    .ifPresent(official -> official.answering().map(Post::group).forEach(own::remove));
        }
        var all = new ArrayList<>(work.claimed(leave.official(), leave.authority()));
        all.addAll(work.unclaimed(own));
        return all;
    }

    /** Who may do some of the absent one's work and is there. */
    List<Colleague> receivers(Leave leave) {
        var posts = postsOf(leave);
        return present(leave, clock.instant()).stream()
                .filter(each -> each.official().equals(leave.standIn())
                        || posts.stream().anyMatch(post -> StandInRule.mayDo(post, each.posts())))
                .toList();
    }

    List<Planned> toOne(Leave leave, OfficialId chosen) {
        var receiver = receivers(leave).stream()
                .filter(each -> each.official().equals(chosen))
                .findFirst();
        return open(leave).stream()
                .map(task -> receiver.map(to -> new Planned(task, to, objection(leave, task, to)))
                        .orElseGet(() -> new Planned(task, null, "Người này không nhận được việc của người nghỉ.")))
                .toList();
    }

    List<Planned> spread(Leave leave) {
        var receivers = receivers(leave);
        var loads = work.loads(receivers.stream().map(Colleague::official).collect(Collectors.toSet()));
        return open(leave).stream()
                .map(task -> least(leave, task, receivers, loads))
                .toList();
    }

    private Planned least(Leave leave, HeldTask task, List<Colleague> receivers, Map<OfficialId, Integer> loads) {
        return receivers.stream()
                .filter(each -> objection(leave, task, each) == null)
                .min(Comparator.comparing((Colleague each) -> loads.getOrDefault(each.official(), 0))
                        .thenComparing(each -> each.official().value()))
                .map(to -> {
                    loads.merge(to.official(), 1, Integer::sum);
                    return new Planned(task, to, null);
                })
                .orElseGet(() -> new Planned(task, null, "Không có ai đang làm việc nhận được việc này."));
    }

    private String objection(Leave leave, HeldTask task, Colleague to) {
        var posts = postsOf(leave);
        var behind = posts.stream()
                .filter(post -> task.groups().contains(post.group()))
                .toList();
        var may = to.official().equals(leave.standIn())
                || (behind.isEmpty() ? posts : behind).stream().anyMatch(post -> StandInRule.mayDo(post, to.posts()));
        return may
                ? work.objection(task.id(), to.official())
                        .map(refusal -> refusal.message())
                        .orElse(null)
                : "Chức vụ của người này không làm được việc này.";
    }

    private Set<Post> postsOf(Leave leave) {
        return leaves.colleagues(leave.authority(), clock.instant()).stream()
                .filter(each -> each.official().equals(leave.official()))
                .flatMap(each -> each.posts().stream())
                .filter(post -> post.role() != Role.OPERATOR && post.role() != Role.DESIGNER)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Colleague> present(Leave leave, Instant now) {
        return leaves.colleagues(leave.authority(), now).stream()
                .filter(each -> !each.official().equals(leave.official()))
                .filter(each -> leaves.at(each.official(), now).isEmpty())
                .toList();
    }
}
