package vn.motcua.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Whose books of dossiers the official who is signed in may read, and whose they may close. */
@Component
class BookReader {

    private static final Set<Role> READERS =
            Set.of(Role.ONE_STOP_DESK, Role.CONTROLLER, Role.CENTRE_HEAD, Role.LEADER, Role.CLERK);
    private static final Set<Role> CLOSERS = Set.of(Role.ONE_STOP_DESK, Role.CENTRE_HEAD, Role.LEADER, Role.CLERK);

    private final CurrentOfficial current;
    private final Authorities authorities;

    BookReader(CurrentOfficial current, Authorities authorities) {
        this.current = current;
        this.authorities = authorities;
    }

    /** Authorities whose books may be read, by name; those that one's own has succeeded too. */
    List<Authority> readable() {
        return of(READERS);
    }

    boolean mayClose(AuthorityId authority) {
        return of(CLOSERS).stream().anyMatch(own -> own.id().equals(authority));
    }

    /** @throws RefusalException for the books of others */
    Authority readable(AuthorityId authority) {
        return readable().stream()
                .filter(own -> own.id().equals(authority))
                .findFirst()
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có sổ này, hoặc không có quyền xem.")));
    }

    private List<Authority> of(Set<Role> roles) {
        var official = current.get();
        return Stream.concat(official.posts().stream(), official.inherited().stream())
                .filter(post -> roles.contains(post.role()))
                .map(Post::authority)
                .distinct()
                .flatMap(id -> authorities.find(id).stream())
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }
}
