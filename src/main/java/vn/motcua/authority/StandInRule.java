package vn.motcua.authority;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Whose post lets them do the work of which: nobody stands in for what their own office could not do. */
public final class StandInRule {

    private static final Map<Role, Set<Role>> MAY = Map.of(
            Role.ONE_STOP_DESK, EnumSet.of(Role.ONE_STOP_DESK, Role.SPECIALIST, Role.CENTRE_HEAD),
            Role.SPECIALIST, EnumSet.of(Role.SPECIALIST, Role.DIVISION_HEAD),
            Role.DIVISION_HEAD, EnumSet.of(Role.DIVISION_HEAD, Role.SPECIALIST),
            Role.CLERK, EnumSet.of(Role.CLERK, Role.ONE_STOP_DESK),
            Role.CASHIER, EnumSet.of(Role.CASHIER, Role.CLERK),
            Role.CENTRE_HEAD, EnumSet.of(Role.CENTRE_HEAD));

    private StandInRule() {}

    /**
     * Whether one of the posts lets its holder do that work. What is not named above is done by the same role alone; a
     * leader's work by another leader, or by whom the register of delegations lets sign.
     */
    public static boolean mayDo(Post work, Set<Post> posts) {
        return posts.stream()
                .filter(post -> post.authority().equals(work.authority()))
                .anyMatch(post ->
                        MAY.getOrDefault(work.role(), Set.of(work.role())).contains(post.role()));
    }
}
