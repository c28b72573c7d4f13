package vn.motcua.authority;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person in office today.
 *
 * @param title as printed under a signature ("Công chức Tư pháp - Hộ tịch")
 * @param posts the posts held today
 * @param serves every authority whose dossiers the official may touch: those of the posts and those their desk serves
 */
public record Official(OfficialId id, String fullName, String title, Set<Post> posts, Set<AuthorityId> serves) {

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public boolean holds(Role role, AuthorityId authority) {
        return posts.stream()
                .anyMatch(post -> post.role() == role && post.authority().equals(authority));
    }

    /** The authorities in which the official holds a post, without those only served. */
    public Set<AuthorityId> authorities() {
        return posts.stream().map(Post::authority).collect(Collectors.toUnmodifiableSet());
    }
}
