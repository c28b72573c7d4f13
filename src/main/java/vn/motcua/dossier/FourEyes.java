package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Refusal;

/**
 * Bốn mắt: whoever reviewed a dossier neither passes it on for the unit nor signs it, in whatever post or stead. What the
 * catalogue lets one official decide on the spot is not asked here.
 */
@Component
public class FourEyes {

    private final WorkRecords records;

    FourEyes(WorkRecords records) {
        this.records = records;
    }

    /** Why the official does not do that step of the dossier; empty if nobody would be alone with it. */
    public Optional<Refusal> objection(DossierId dossier, OfficialId official, Step step) {
        if (step.equals(Step.SIGNING)) {
            return did(dossier, official, Step.REVIEW)
                    .or(() -> did(dossier, official, Step.DIVISION_REVIEW))
                    .map(
                            reviewed -> Refusal.forbidden(
                                    "Người thẩm định không tự ký hồ sơ của mình: việc ký do lãnh đạo khác làm, kể cả khi thay nhau."));
        }
        if (step.equals(Step.DIVISION_REVIEW)) {
            return did(dossier, official, Step.REVIEW)
                    .map(reviewed ->
                            Refusal.forbidden("Người thẩm định không tự duyệt dự thảo của mình trước khi trình ký."));
        }
        return Optional.empty();
    }

    /** Whether the official has, or last had, the review: then a permission about it is another's to give. */
    public boolean reviews(DossierId dossier, OfficialId official) {
        return latest(dossier, Step.REVIEW, false)
                .filter(record -> official.equals(record.takenBy()) || official.equals(record.endedBy()))
                .isPresent();
    }

    private Optional<WorkRecord> did(DossierId dossier, OfficialId official, Step step) {
        return latest(dossier, step, true).filter(record -> official.equals(record.endedBy()));
    }

    private Optional<WorkRecord> latest(DossierId dossier, Step step, boolean done) {
        return records.of(dossier).stream()
                .filter(record -> record.element().equals(step.taskId()))
                .filter(record -> !done || record.ending() == WorkRecord.Ending.DONE)
                .reduce((earlier, later) -> later);
    }
}
