package vn.motcua.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Whose registers of delegations the official who is signed in may read: that of the own authority, if it is theirs to know. */
@Component
class DelegationReader {

    private static final Set<Role> READERS = Set.of(Role.LEADER, Role.CENTRE_HEAD, Role.CLERK, Role.CONTROLLER);

    private final CurrentOfficial current;
    private final Authorities authorities;

    DelegationReader(CurrentOfficial current, Authorities authorities) {
        this.current = current;
        this.authorities = authorities;
    }

    static boolean reads(Official official) {
        return READERS.stream().anyMatch(official::holds);
    }

    List<Authority> readable() {
        return current.get().posts().stream()
                .filter(post -> READERS.contains(post.role()))
                .map(Post::authority)
                .distinct()
                .flatMap(id -> authorities.find(id).stream())
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }

    /** @throws RefusalException for the registers of others */
    void mustRead(AuthorityId authority) {
        if (readable().stream().noneMatch(own -> own.id().equals(authority))) {
            throw new RefusalException(Refusal.notFound("Không có sổ này, hoặc không có quyền xem."));
        }
    }
}
