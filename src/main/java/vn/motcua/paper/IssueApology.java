package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Delegation;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả; since 2025 văn bản xin lỗi và đề nghị gia hạn (Mẫu 04). */
@Component
public class IssueApology {

    private final IssuePaper issuePaper;
    private final DossierRegister register;
    private final Authorities authorities;
    private final AuthoritySigners signers;
    private final DecidingAuthority deciding;

    IssueApology(
            IssuePaper issuePaper,
            DossierRegister register,
            Authorities authorities,
            AuthoritySigners signers,
            DecidingAuthority deciding) {
        this.issuePaper = issuePaper;
        this.register = register;
        this.authorities = authorities;
        this.signers = signers;
        this.deciding = deciding;
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
        var authority = deciding.of(dossier, issuePaper.today());
        var signer = signers.signer(PaperKind.APOLOGY, authority, facts.signer(), issuePaper.today());
        if (signer instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        var desk = Issuer.desk(authorities
                .find(dossier.receivingAuthority(), issuePaper.today())
                .orElseThrow());
        return issuePaper.issue(PaperKind.APOLOGY, dossier, Issuer.agency(authority), blank -> {
            var text = blank.text();
            text.required("Mã hồ sơ", dossier.code());
            return new ApologyPage(
                    blank.head(),
                    blank.request(),
                    desk.name(),
                    authority.name(),
                    text.required("Ngày tiếp nhận", moment(dossier.receivedAt())),
                    text.required("Ngày hẹn trả kết quả", moment(facts.originalDueAt())),
                    text.required("Lý do chậm", facts.reason()),
                    text.required("Ngày hẹn lại", moment(facts.newDueAt())),
                    blank.set().id() == FormSet.Id.TT03_2025,
                    text.required("Thời điểm đề xuất", moment(facts.proposedAt())),
                    text.required("Lần gia hạn", facts.occasion() < 1 ? null : "lần " + facts.occasion()),
                    List.of("Như trên", desk.name(), "Lưu: VT, hồ sơ"),
                    Signature.of(signer.orThrow(), text));
        });
    }

    private static String moment(Instant moment) {
        return moment == null ? null : Wording.moment(moment);
    }
}
