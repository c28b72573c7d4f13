package vn.motcua.desk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.control.Supervision;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Who opens «Bàn kiểm soát», and over whom: heads and controllers over their own authority, supervisors over those below. */
@Component
class Watchers {

    static final Set<Role> HEADS_AND_CONTROLLERS = Set.of(Role.CONTROLLER, Role.LEADER, Role.CENTRE_HEAD);

    private final Supervision supervision;
    private final CurrentOfficial current;

    Watchers(Supervision supervision, CurrentOfficial current) {
        this.supervision = supervision;
        this.current = current;
    }

    /**
     * The authorities that whoever is signed in watches over.
     *
     * @throws RefusalException for everyone else
     */
    Set<AuthorityId> watched() {
        var official = current.get();
        var own = official.answering()
                .filter(post -> HEADS_AND_CONTROLLERS.contains(post.role()))
                .map(Post::authority);
        var below = supervision.tree(official).stream()
                .map(branch -> branch.authority().id());
        var watched = Stream.concat(own, below).collect(Collectors.toUnmodifiableSet());
        if (watched.isEmpty()) {
            throw new RefusalException(
                    Refusal.forbidden("Trang này dành cho cán bộ kiểm soát, lãnh đạo và người giám sát."));
        }
        return watched;
    }
}
