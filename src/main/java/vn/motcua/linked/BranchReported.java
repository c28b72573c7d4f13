package vn.motcua.linked;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;

/** What an authority of ours said of its part has reached the lead. It was written down when it was said; here the dossier goes on. */
@Component
class BranchReported implements InboxHandler {

    private final Branches branches;
    private final BranchWork work;

    BranchReported(Branches branches, BranchWork work) {
        this.branches = branches;
        this.work = work;
    }

    @Override
    public String type() {
        return DoBranch.REPORTED;
    }

    @Override
    public String label() {
        return "Kết quả phần liên thông của cơ quan trong hệ thống";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        var branch = branches.get(BranchRequested.idIn(arrival));
        return Optional.of(Concern.ofDossier(
                arrival.message().correlation(),
                "%s đã trả lời phần «%s»; kết quả ở thẻ Hồ sơ, mục «Liên thông»."
                        .formatted(branch.authority(), branch.label())));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var branch = branches.get(BranchRequested.idIn(arrival));
        if (work.awaits(branch)) {
            work.answered(branch);
        }
        return Handling.handled();
    }
}
