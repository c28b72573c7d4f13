package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;

/**
 * Hết hạn bổ sung theo hạn cố định: once the applicant's fixed time has passed, the office owes a refusal within its own
 * limit (NĐ 217/2026 Art 54), and asks for nothing more. That the dossier can do without what was asked for is the leader's
 * to decide, by signing, on the specialist's reason.
 */
@Component
public class OwedRefusal {

    /** What the history calls a proposal to grant all the same. */
    public static final String ALL_THE_SAME = "Giải quyết dù hết hạn bổ sung";

    private static final int SHORTEST_REASON = 10;

    private final SupplementRequests requests;
    private final SupplementRules rules;

    OwedRefusal(SupplementRequests requests, SupplementRules rules) {
        this.requests = requests;
        this.rules = rules;
    }

    boolean isOwed(Dossier dossier) {
        return rules.policy(dossier) == SupplementPolicy.FIXED_THEN_REFUSE
                && requests.of(dossier.id()).stream()
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.stage() == SupplementRequest.Stage.REVIEW
                                && last.outcome() == SupplementRequest.Outcome.EXPIRED)
                        .isPresent();
    }

    /** Why nobody else is asked for anything now; empty where that is allowed. */
    public Optional<Refusal> objectionToAsking(Dossier dossier) {
        return isOwed(dossier)
                ? Optional.of(Refusal.wrongMoment(
                        "Đã hết hạn bổ sung, chỉ còn thông báo từ chối (%s). Hãy đề nghị từ chối; nếu hồ sơ vẫn giải quyết được thì đề nghị giải quyết, ghi rõ lý do để lãnh đạo quyết định."
                                .formatted(rules.policySource(dossier))))
                : Optional.empty();
    }

    Optional<Refusal> objection(Dossier dossier, ResultKind proposal, String reason) {
        return proposal == ResultKind.GRANTED
                        && isOwed(dossier)
                        && (reason == null || reason.strip().length() < SHORTEST_REASON)
                ? Optional.of(Refusal.refused(
                                "Đã hết hạn bổ sung. Muốn đề nghị giải quyết, hãy ghi rõ ở «Ý kiến» vì sao vẫn giải quyết được, ít nhất 10 ký tự, để lãnh đạo quyết định.")
                        .about("opinion"))
                : Optional.empty();
    }
}
