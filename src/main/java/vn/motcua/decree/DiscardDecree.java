package vn.motcua.decree;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Official;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Bỏ một quyết định nhập nhầm. One that is in force stays: another decree takes its days back. */
@Component
public class DiscardDecree {

    private final Decrees decrees;
    private final DecreeLines lines;

    DiscardDecree(Decrees decrees, DecreeLines lines) {
        this.decrees = decrees;
        this.lines = lines;
    }

    @Transactional
    public Outcome<UUID> discard(UUID id, Official by) {
        var objection = MayDecree.objection(by);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        return decrees.take(id)
                .map(decree -> decree.state().inForce()
                        ? Outcome.<UUID>refused(Refusal.wrongMoment(
                                "Quyết định này đã có hiệu lực trên hệ thống. Muốn đổi lại, hãy nhập quyết định mới."))
                        : discarded(decree))
                .orElseGet(() -> Outcome.refused(PreviewDecree.UNKNOWN));
    }

    private Outcome<UUID> discarded(Decree decree) {
        lines.clear(decree.id());
        decrees.discard(decree.id());
        return Outcome.done(decree.id());
    }
}
