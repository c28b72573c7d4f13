package vn.motcua.authority;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;

/** Who enters and ends leave: a leader of the authority, or the head of a centre, by a post of their own, never the absent one. */
@Component
public class LeaveKeeper {

    private final CurrentOfficial current;

    LeaveKeeper(CurrentOfficial current) {
        this.current = current;
    }

    /** Whether the one who is signed in keeps the leave of that authority's officials. */
    public boolean may(AuthorityId authority) {
        return official().holds(Role.LEADER, authority) || official().holds(Role.CENTRE_HEAD, authority);
    }

    /** Why not; empty if the one who is signed in may enter, change or end leave of that official. */
    public Optional<Refusal> refusal(AuthorityId authority, OfficialId absent) {
        if (!may(authority)) {
            return Optional.of(Refusal.forbidden("Chỉ lãnh đạo cơ quan ghi nghỉ và người thay của cơ quan mình."));
        }
        return official().id().equals(absent)
                ? Optional.of(Refusal.forbidden("Không tự ghi nghỉ cho mình: lãnh đạo khác của cơ quan ghi."))
                : Optional.empty();
    }

    Official official() {
        return current.get();
    }
}
