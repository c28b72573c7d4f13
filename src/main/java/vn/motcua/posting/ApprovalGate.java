package vn.motcua.posting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.posting.CouncilMeeting.Verdict;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Refusal;

/** Nothing is proposed to be granted before the council has approved it and the days of the posting have passed, where the procedure has those steps. */
@Component
public class ApprovalGate {

    static final Step MEETING = new Step("COUNCIL_MEETING");
    static final Step POSTING = new Step("POSTING");

    private final DossierRegister register;
    private final DossierLaw law;
    private final CouncilMeetings meetings;
    private final Postings postings;

    ApprovalGate(DossierRegister register, DossierLaw law, CouncilMeetings meetings, Postings postings) {
        this.register = register;
        this.law = law;
        this.meetings = meetings;
        this.postings = postings;
    }

    /** Why a grant cannot be proposed yet; empty where nothing stands against it. */
    public Optional<Refusal> objection(DossierId id) {
        var procedure = law.procedureOf(register.get(id));
        var meets = procedure.find(MEETING).isPresent();
        var last = meetings.last(id);
        if (meets && last.filter(met -> met.verdict() == Verdict.APPROVED).isEmpty()) {
            return Optional.of(Refusal.wrongMoment(
                    "Hội đồng chưa kết luận đủ điều kiện. Hãy đưa hồ sơ ra họp xét duyệt, hoặc đề nghị từ chối."));
        }
        var posted = postings.last(id)
                .filter(posting -> posting.outcome() == Posting.Outcome.RUN_OUT)
                .filter(posting -> last.isEmpty()
                        || !posting.postedAt().isBefore(last.get().recordedAt()));
        return procedure.find(POSTING).isPresent() && posted.isEmpty()
                ? Optional.of(Refusal.wrongMoment(
                        "Kết luận của hội đồng chưa được niêm yết đủ thời gian mà không có khiếu nại."))
                : Optional.empty();
    }

    /** Why the dossier cannot be put before a council; empty where its procedure has one. */
    public Optional<Refusal> objectionToMeeting(DossierId id) {
        return law.procedureOf(register.get(id)).find(MEETING).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.refused("Thủ tục này không có bước họp xét duyệt."));
    }
}
