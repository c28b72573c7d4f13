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

/** Whose books of dossiers the official who is signed in may read, and whose closing they may ask for. */
@Component
class BookReader {

    private static final Set<Role> READERS =
            Set.of(Role.ONE_STOP_DESK, Role.CONTROLLER, Role.CENTRE_HEAD, Role.LEADER, Role.CLERK);
    private static final Set<Role> KEEPERS = Set.of(Role.ONE_STOP_DESK, Role.CENTRE_HEAD, Role.LEADER, Role.CLERK);
    private static final Set<Role> ASKERS = Set.of(Role.ONE_STOP_DESK, Role.CENTRE_HEAD, Role.CLERK);

    private static final Set<Role> HEADS = Set.of(Role.LEADER, Role.CENTRE_HEAD);

    private final OwnAuthorities own;

    BookReader(OwnAuthorities own) {
        this.own = own;
    }

    /** Authorities whose books may be read, by name; those that one's own has succeeded too. */
    List<Authority> readable() {
        return own.of(Official::answering, READERS);
    }

    /** Whoever keeps a book sees all that stands in it. */
    boolean keeps(AuthorityId authority) {
        return holds(KEEPERS, authority);
    }

    boolean mayAskToClose(AuthorityId authority) {
        return holds(ASKERS, authority);
    }

    /** Whether whoever is signed in answers for all that the authority does. */
    boolean heads(AuthorityId authority) {
        return holds(HEADS, authority);
    }

    private boolean holds(Set<Role> roles, AuthorityId authority) {
        return own.of(Official::answering, roles).stream()
                .anyMatch(one -> one.id().equals(authority));
    }

    /** @throws RefusalException for the books of others */
    Authority readable(AuthorityId authority) {
        return readable().stream()
                .filter(one -> one.id().equals(authority))
                .findFirst()
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có sổ này, hoặc không có quyền xem.")));
    }
}
