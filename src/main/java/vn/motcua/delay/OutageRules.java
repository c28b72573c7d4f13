package vn.motcua.delay;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;

/**
 * Who may do what with outages. Operators see to every authority, controllers to their own; what hits all is an operator's to
 * record. Whoever recorded one never approves it.
 */
public final class OutageRules {

    private OutageRules() {}

    /** @param authority null for all */
    public static boolean mayRecord(Official official, AuthorityId authority) {
        return official.holds(Role.OPERATOR)
                || authority != null && controlled(official).contains(authority);
    }

    /** Empty if the official may decide it now. */
    static Optional<Refusal> objection(Official official, Outage outage) {
        if (!outage.awaitsApproval()) {
            return Optional.of(Refusal.wrongMoment("Sự cố này đã có người quyết định."));
        }
        if (official.id().equals(outage.recordedBy())) {
            return Optional.of(Refusal.forbidden("Người ghi sự cố không tự duyệt sự cố của mình."));
        }
        var answers = official.holds(Role.OPERATOR)
                || official.worksAs(Role.CONTROLLER)
                        && (outage.authority() == null || controlled(official).contains(outage.authority()));
        return answers ? Optional.empty() : Optional.of(Refusal.forbidden("Sự cố này do người khác duyệt."));
    }

    public static boolean mayDecide(Official official, Outage outage) {
        return objection(official, outage).isEmpty();
    }

    private static Set<AuthorityId> controlled(Official official) {
        return official.working()
                .filter(post -> post.role() == Role.CONTROLLER)
                .map(Post::authority)
                .collect(Collectors.toSet());
    }
}
