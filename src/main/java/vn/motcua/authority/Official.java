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
 * @param standsIn posts of those who are on leave now and whose stand-in the official is: their work is done, and begun,
 *     as if they were held, but they make nobody a leader or an operator
 * @param serves every authority whose dossiers the official may touch: those of the posts, inherited ones included,
 *     those their desk serves, and those whose dossiers came to their desk from beyond its territory
 */
public record Official(
        OfficialId id,
        String fullName,
        String title,
        Set<Post> posts,
        Set<Post> inherited,
        Set<Post> standsIn,
        Set<AuthorityId> serves) {

    /** Of an authority that succeeded nobody, standing in for nobody. */
    public Official(OfficialId id, String fullName, String title, Set<Post> posts, Set<AuthorityId> serves) {
        this(id, fullName, title, posts, Set.of(), Set.of(), serves);
    }

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public boolean holds(Role role, AuthorityId authority) {
        return posts.stream()
                .anyMatch(post -> post.role() == role && post.authority().equals(authority));
    }

    /** The posts whose new work is theirs: those held, and those of whom they stand in for. */
    public Stream<Post> working() {
        return Stream.concat(posts.stream(), standsIn.stream());
    }

    /** The posts whose open work is theirs: the inherited ones as well. */
    public Stream<Post> answering() {
        return Stream.concat(working(), inherited.stream());
    }

    public boolean worksAs(Role role) {
        return working().anyMatch(post -> post.role() == role);
    }

    public boolean worksAs(Role role, AuthorityId authority) {
        return working()
                .anyMatch(post -> post.role() == role && post.authority().equals(authority));
    }

    /** Whether the official works as such, or it has come to them from an authority that theirs succeeded. */
    public boolean answersAs(Role role, AuthorityId authority) {
        return answering()
                .anyMatch(post -> post.role() == role && post.authority().equals(authority));
    }

    /** The authorities in which the official holds a post, by succession too, without those only served. */
    public Set<AuthorityId> authorities() {
        return answering().map(Post::authority).collect(Collectors.toUnmodifiableSet());
    }
}
