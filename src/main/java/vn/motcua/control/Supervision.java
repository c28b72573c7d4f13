package vn.motcua.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;

/** Giám sát: the authorities below those in which somebody holds the post of supervisor. */
@Component
public class Supervision {

    private final Authorities authorities;

    Supervision(Authorities authorities) {
        this.authorities = authorities;
    }

    /** @param depth 0 for the supervisor's own */
    public record Branch(Authority authority, int depth) {}

    /** The supervisor's authorities, each followed by all below it; empty for everybody who supervises nothing. */
    public List<Branch> tree(Official official) {
        var branches = new LinkedHashMap<AuthorityId, Branch>();
        var known = authorities.all().stream()
                .flatMap(id -> authorities.find(id).stream())
                .sorted(Comparator.comparing(Authority::name))
                .toList();
        own(official).stream()
                .flatMap(id -> authorities.find(id).stream())
                .sorted(Comparator.comparing(Authority::name))
                .forEach(top -> grow(new Branch(top, 0), known, branches));
        return new ArrayList<>(branches.values());
    }

    /** Whether an authority is below one that the official supervises. */
    public boolean covers(Official official, AuthorityId authority) {
        var tops = own(official);
        return !tops.isEmpty() && above(authority).anyMatch(tops::contains);
    }

    /** The supervisor's own authority that is above; empty if there is none. */
    Optional<AuthorityId> over(Official official, AuthorityId authority) {
        var tops = own(official);
        return tops.isEmpty()
                ? Optional.empty()
                : above(authority).filter(tops::contains).findFirst();
    }

    private Stream<AuthorityId> above(AuthorityId authority) {
        return Stream.iterate(parent(authority).orElse(null), Objects::nonNull, id -> parent(id)
                        .orElse(null))
                .limit(10);
    }

    private Optional<AuthorityId> parent(AuthorityId id) {
        return authorities.find(id).map(Authority::parent);
    }

    private static void grow(Branch branch, List<Authority> known, LinkedHashMap<AuthorityId, Branch> branches) {
        if (branches.putIfAbsent(branch.authority().id(), branch) != null) {
            return;
        }
        known.stream()
                .filter(one -> branch.authority().id().equals(one.parent()))
                .forEach(child -> grow(new Branch(child, branch.depth() + 1), known, branches));
    }

    private static Set<AuthorityId> own(Official official) {
        return Stream.concat(official.posts().stream(), official.inherited().stream())
                .filter(post -> post.role() == Role.SUPERVISOR)
                .map(Post::authority)
                .collect(Collectors.toUnmodifiableSet());
    }
}
