package vn.motcua.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.control.Question;
import vn.motcua.control.Supervision;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/** Turns what was chosen on the page into a question, within what the official may watch over. */
@Component
class ControlScope {

    private final Watchers watchers;
    private final Supervision supervision;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final Clock clock;

    ControlScope(
            Watchers watchers, Supervision supervision, Authorities authorities, CurrentOfficial current, Clock clock) {
        this.authorities = authorities;
        this.watchers = watchers;
        this.supervision = supervision;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param chosen null for all that the official watches over; otherwise one of them, with all below it
     * @throws RefusalException for everyone else, and for authorities that are not theirs to watch
     */
    Question question(ControlPeriod period, AuthorityId chosen) {
        var now = clock.instant();
        var today = ControlPeriod.today(now);
        return new Question(
                within(chosen),
                period.firstDay(today).atStartOfDay(Vietnam.ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(),
                now);
    }

    /**
     * @param chosen null for all that the official watches over; otherwise one of them, with all below it
     * @throws RefusalException for everyone else, and for authorities that are not theirs to watch
     */
    Set<AuthorityId> within(AuthorityId chosen) {
        var watched = watchers.watched();
        if (chosen == null) {
            return watched;
        }
        if (!watched.contains(chosen)) {
            throw new RefusalException(Refusal.notFound("Không có cơ quan này, hoặc không thuộc phạm vi theo dõi."));
        }
        return branch(chosen);
    }

    /** All that the official watches over, by name. */
    List<Authority> watched() {
        return within(null).stream()
                .flatMap(id -> authorities.find(id).stream())
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }

    private Set<AuthorityId> branch(AuthorityId chosen) {
        var found = new HashSet<>(Set.of(chosen));
        for (var branch : supervision.tree(current.get())) {
            if (found.contains(branch.authority().parent())) {
                found.add(branch.authority().id());
            }
        }
        return Set.copyOf(found);
    }
}
