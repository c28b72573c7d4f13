package vn.motcua.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;

/**
 * An outside authority tells what became of its part: late, twice, after the desk has entered it from paper. The first answer
 * ends the branch; whatever follows is kept.
 */
@Component
class BranchAnswered implements InboxHandler {

    static final String TYPE = "branch.answered";

    private final Branches branches;
    private final EndBranch endBranch;
    private final BranchWork work;
    private final ObjectMapper json;

    BranchAnswered(Branches branches, EndBranch endBranch, BranchWork work, ObjectMapper json) {
        this.branches = branches;
        this.endBranch = endBranch;
        this.work = work;
        this.json = json;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "Kết quả phần liên thông";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        var told = read(arrival);
        return branches.find(told.requestId())
                .map(branch -> Concern.ofDossier(
                        arrival.message().correlation(),
                        "%s báo phần «%s»: %s"
                                .formatted(
                                        branch.authority(),
                                        branch.label(),
                                        told.result().label())));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var told = read(arrival);
        var branch = branches.locked(told.requestId()).orElseThrow();
        if (branch.open() && !work.awaits(branch)) {
            return new Handling.TooEarly("Quy trình chưa chờ kết quả phần liên thông này.");
        }
        endBranch.end(branch, told.answer(arrival.arrivedAt()), EventKind.BRANCH_DONE, null);
        if (branch.open()) {
            work.answered(branch);
        }
        return Handling.handled();
    }

    private BranchTold read(Arrival arrival) {
        try {
            return json.treeToValue(arrival.message().payload(), BranchTold.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the door lets only whole answers in", e);
        }
    }
}
