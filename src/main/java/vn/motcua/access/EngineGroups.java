package vn.motcua.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;

/** An official as the engine sees one: groups of the posts and of the audiences, and the tenants served. */
public final class EngineGroups {

    public static final String OFFICIALS = "officials";
    public static final String OPERATORS = "operators";
    static final String DESIGNERS = "designers";
    public static final String DESKS = "desks";

    private EngineGroups() {}

    /** Of whom the allow-list speaks: a mere operator handles no dossiers. */
    static Set<String> audiencesOf(Official official) {
        var audiences = new TreeSet<String>();
        for (var post : official.posts()) {
            audiences.add(post.role() == Role.OPERATOR ? OPERATORS : OFFICIALS);
        }
        return audiences;
    }

    /**
     * The plain group {@code officials} holds the engine's grants that all need; the others come on top. Tasks of an
     * authority that is no more keep its groups: whoever inherits a post is in its group.
     */
    static List<String> of(Official official) {
        var groups = new TreeSet<>(Set.of(OFFICIALS));
        for (var post : official.working().toList()) {
            groups.add(post.group());
            if (post.role() == Role.OPERATOR) {
                groups.add(OPERATORS);
            }
            if (post.role() == Role.ONE_STOP_DESK) {
                groups.add(DESKS);
            }
            if (post.role() == Role.DESIGNER) {
                groups.add(DESIGNERS);
            }
        }
        official.inherited().forEach(post -> groups.add(post.group()));
        return List.copyOf(groups);
    }

    static List<String> tenantsOf(Official official) {
        return official.serves().stream().map(AuthorityId::value).sorted().toList();
    }

    static boolean operates(Official official) {
        return official.holds(Role.OPERATOR);
    }
}
