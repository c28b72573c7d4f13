package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả; since 2025 văn bản xin lỗi và đề nghị gia hạn (Mẫu 04). */
@Component
public class IssueApology {

    private final IssueSigned issueSigned;
    private final DossierRegister register;

    IssueApology(IssueSigned issueSigned, DossierRegister register) {
        this.issueSigned = issueSigned;
        this.register = register;
    }

    /** Refused where a fact is missing, which it names, and for a signer without a delegation today. */
    @Transactional
    public Outcome<Paper> issue(ApologyFacts facts) {
        if (facts.newDueAt() != null
                && facts.originalDueAt() != null
                && !facts.newDueAt().isAfter(facts.originalDueAt())) {
            return Outcome.refused(
                    Refusal.refused("Ngày hẹn lại phải sau ngày đã hẹn.").about("newDueAt"));
        }
        var dossier = register.get(facts.dossier());
        return issueSigned.issue(PaperKind.APOLOGY, dossier, facts.signer(), blank -> {
            var text = blank.text();
            text.required("Mã hồ sơ", dossier.code());
            return new ApologyPage(
                    blank.paper().head(),
                    blank.paper().request(),
                    blank.desk().name(),
                    blank.authority().name(),
                    text.required("Ngày tiếp nhận", moment(dossier.receivedAt())),
                    text.required("Ngày hẹn trả kết quả", moment(facts.originalDueAt())),
                    text.required("Lý do chậm", facts.reason()),
                    text.required("Ngày hẹn lại", moment(facts.newDueAt())),
                    blank.paper().set().id() == FormSet.Id.TT03_2025,
                    text.required("Thời điểm đề xuất", moment(facts.proposedAt())),
                    text.required("Lần gia hạn", facts.occasion() < 1 ? null : "lần " + facts.occasion()),
                    List.of("Như trên", blank.desk().name(), "Lưu: VT, hồ sơ"),
                    blank.signature());
        });
    }

    private static String moment(Instant moment) {
        return moment == null ? null : Wording.moment(moment);
    }
}
