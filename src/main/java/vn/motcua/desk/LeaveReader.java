package vn.motcua.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Leave;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Whose leave the official who is signed in may read: that of the own authority, as one of its leaders or its controller. */
@Component
class LeaveReader {

    private static final Set<Role> READERS = Set.of(Role.LEADER, Role.CENTRE_HEAD, Role.CONTROLLER);

    private final OwnAuthorities own;
    private final Leaves leaves;

    LeaveReader(OwnAuthorities own, Leaves leaves) {
        this.own = own;
        this.leaves = leaves;
    }

    List<Authority> readable() {
        return own.of(Official::working, READERS);
    }

    /** @throws RefusalException for another authority's */
    void mustRead(AuthorityId authority) {
        if (readable().stream().noneMatch(one -> one.id().equals(authority))) {
            throw unknown();
        }
    }

    /** @throws RefusalException for another authority's, and where there is none */
    Leave get(AuthorityId authority, UUID id) {
        mustRead(authority);
        return leaves.find(id)
                .filter(found -> found.authority().equals(authority))
                .orElseThrow(LeaveReader::unknown);
    }

    private static RefusalException unknown() {
        return new RefusalException(Refusal.notFound("Không có lịch nghỉ này, hoặc không có quyền xem."));
    }
}
