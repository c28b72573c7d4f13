package vn.motcua.desk;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Whose registers of delegations the official who is signed in may read: that of the own authority, if it is theirs to know. */
@Component
class DelegationReader {

    private static final Set<Role> READERS = Set.of(Role.LEADER, Role.CENTRE_HEAD, Role.CLERK, Role.CONTROLLER);

    private final OwnAuthorities own;

    DelegationReader(OwnAuthorities own) {
        this.own = own;
    }

    List<Authority> readable() {
        return own.of(Official::working, READERS);
    }

    /** @throws RefusalException for the registers of others */
    void mustRead(AuthorityId authority) {
        if (readable().stream().noneMatch(one -> one.id().equals(authority))) {
            throw new RefusalException(Refusal.notFound("Không có sổ này, hoặc không có quyền xem."));
        }
    }
}
