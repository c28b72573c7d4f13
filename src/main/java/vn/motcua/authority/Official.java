package vn.motcua.authority;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person in office today.
 *
 * @param title as printed under a signature ("Công chức Tư pháp - Hộ tịch")
 * @param posts the posts held today
 * @param inherited the same posts in the authorities that theirs have succeeded: what is still open there is theirs to do,
 *     but nothing new begins there
 * @param serves every authority whose dossiers the official may touch: those of the posts, inherited ones included, and
 *     those their desk serves
 */
public record Official(
        OfficialId id, String fullName, String title, Set<Post> posts, Set<Post> inherited, Set<AuthorityId> serves) {

    /** Of an authority that succeeded nobody. */
    public Official(OfficialId id, String fullName, String title, Set<Post> posts, Set<AuthorityId> serves) {
        this(id, fullName, title, posts, Set.of(), serves);
    }

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public boolean holds(Role role, AuthorityId authority) {
        return posts.stream()
                .anyMatch(post -> post.role() == role && post.authority().equals(authority));
    }

    /** Whether the official holds it, or it has come to them from an authority that theirs succeeded. */
    public boolean answersAs(Role role, AuthorityId authority) {
        return Stream.concat(posts.stream(), inherited.stream())
                .anyMatch(post -> post.role() == role && post.authority().equals(authority));
    }

    /** The authorities in which the official holds a post, by succession too, without those only served. */
    public Set<AuthorityId> authorities() {
        return Stream.concat(posts.stream(), inherited.stream())
                .map(Post::authority)
                .collect(Collectors.toUnmodifiableSet());
    }
}
