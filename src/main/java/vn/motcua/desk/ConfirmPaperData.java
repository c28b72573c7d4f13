package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.extraction.ConfirmData;
import vn.motcua.digitization.extraction.ConfirmedValue;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Đối chiếu dữ liệu: whoever works on a dossier confirms what one of its papers says. */
@Component
class ConfirmPaperData {

    private final ConfirmData confirmData;
    private final TaskDesk tasks;

    ConfirmPaperData(ConfirmData confirmData, TaskDesk tasks) {
        this.confirmData = confirmData;
        this.tasks = tasks;
    }

    /**
     * @param dossier visible to the official
     * @param values by field; blank where the paper does not say it
     */
    @Transactional
    Outcome<List<ConfirmedValue>> confirm(Dossier dossier, DossierDocument paper, Map<String, String> values) {
        if (tasks.mine(dossier.id()).isEmpty()) {
            return Outcome.refused(
                    Refusal.forbidden("Không có việc đang mở trên hồ sơ này nên không xác nhận được dữ liệu."));
        }
        return paper.purpose() == DocumentPurpose.COMPONENT
                ? confirmData.confirm(paper, values)
                : Outcome.refused(Refusal.wrongMoment("Kết quả không bóc tách dữ liệu."));
    }
}
