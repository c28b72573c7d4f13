package vn.motcua.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.DemandHeldPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Ghi lý do yêu cầu nộp giấy tờ đã có: by whoever has work on the dossier, before the applicant is asked or the paper scanned. */
@Component
class DemandPaper {

    private final TaskDesk tasks;
    private final DemandHeldPaper demandHeldPaper;

    DemandPaper(TaskDesk tasks, DemandHeldPaper demandHeldPaper) {
        this.tasks = tasks;
        this.demandHeldPaper = demandHeldPaper;
    }

    /** @param dossier visible to the official */
    @Transactional
    public Outcome<Void> demand(Dossier dossier, String documentKey, String reason) {
        return tasks.mine(dossier.id()).isEmpty()
                ? Outcome.refused(Refusal.forbidden("Không có việc đang mở trên hồ sơ này."))
                : demandHeldPaper.demand(dossier, documentKey, reason);
    }
}
