package vn.motcua.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;

/** Thông báo dừng giải quyết hồ sơ: Mẫu 05 of 2025, under the set of 2018 a plain notice without the number of a form. */
@Component
public class IssueStopNotice {

    private final IssueSigned issueSigned;
    private final DossierRegister register;

    IssueStopNotice(IssueSigned issueSigned, DossierRegister register) {
        this.issueSigned = issueSigned;
        this.register = register;
    }

    /** Refused where a fact is missing, which it names, and for a signer without a delegation today. */
    @Transactional
    public Outcome<Paper> issue(StopFacts facts) {
        var dossier = register.get(facts.dossier());
        return issueSigned.issue(PaperKind.STOP_NOTICE, dossier, facts.signer(), blank -> {
            var text = blank.text();
            return new StopPage(
                    blank.paper().head(),
                    blank.paper().request(),
                    blank.authority().name(),
                    text.required(
                            "Bên yêu cầu dừng",
                            facts.requestedBy() == null
                                    ? null
                                    : facts.requestedBy().label()),
                    text.required("Giai đoạn", facts.stage()),
                    text.required("Số văn bản dừng", facts.decisionNumber()) + ", "
                            + text.required(
                                    "Ngày văn bản dừng",
                                    facts.decisionDate() == null ? null : Wording.day(facts.decisionDate())),
                    text.required("Căn cứ", facts.basis()),
                    text.required("Lý do dừng", facts.reason()),
                    text.required("Phí, lệ phí", facts.finance()),
                    papersBack(facts, text),
                    List.of("Như trên", blank.desk().name(), "Lưu: VT, hồ sơ"),
                    blank.signature());
        });
    }

    private static List<String> papersBack(StopFacts facts, PaperText text) {
        if (facts.papersBack() == null) {
            text.required("Giấy tờ trả lại", null);
            return List.of();
        }
        return facts.papersBack().stream()
                .map(paper -> text.required("Giấy tờ trả lại", paper))
                .toList();
    }
}
