package vn.motcua.delay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Leaders;
import vn.motcua.authority.Post;
import vn.motcua.authority.PostHolders;
import vn.motcua.authority.Role;

/** Người đứng đầu bộ phận: who answers for work that nobody has taken. */
@Component
public class UnitHeads {

    private final PostHolders holders;
    private final Leaders leaders;

    UnitHeads(PostHolders holders, Leaders leaders) {
        this.holders = holders;
        this.leaders = leaders;
    }

    /**
     * The post that heads the unit; empty where nobody holds such a one and the leaders do.
     *
     * @param atTheDesk whether the unit is the one-stop desk, not the one that works in the field
     */
    Optional<Post> postOn(AuthorityId authority, boolean atTheDesk, String field, LocalDate day) {
        return Optional.of(Post.serving(authority, atTheDesk ? Role.CENTRE_HEAD : Role.DIVISION_HEAD, field))
                .filter(post -> !holders.namesOn(post, day).isEmpty());
    }

    /** Full names of whoever heads the unit on the day: of the post, or the authority's head. */
    public List<String> namesOn(AuthorityId authority, boolean atTheDesk, String field, LocalDate day) {
        return postOn(authority, atTheDesk, field, day)
                .map(post -> holders.namesOn(post, day))
                .orElseGet(() -> leaders.headsOn(authority, day));
    }
}
