package vn.motcua.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;

/** The authorities whose pages are for whoever is signed in, by some of their posts. */
@Component
class OwnAuthorities {

    private final CurrentOfficial current;
    private final Authorities authorities;

    OwnAuthorities(CurrentOfficial current, Authorities authorities) {
        this.current = current;
        this.authorities = authorities;
    }

    /**
     * By name.
     *
     * @param posts which of the official's posts count: those worked in, or the inherited ones as well
     */
    List<Authority> of(Function<Official, Stream<Post>> posts, Set<Role> roles) {
        return posts.apply(current.get())
                .filter(post -> roles.contains(post.role()))
                .map(Post::authority)
                .distinct()
                .flatMap(id -> authorities.find(id).stream())
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }
}
