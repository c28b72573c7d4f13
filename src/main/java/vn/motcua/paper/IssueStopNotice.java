package vn.motcua.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Delegation;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;

/** Thông báo dừng giải quyết hồ sơ (Mẫu 05 of 2025; the set of 2018 has none). */
@Component
public class IssueStopNotice {

    private final IssuePaper issuePaper;
    private final DossierRegister register;
    private final Authorities authorities;
    private final AuthoritySigners signers;
    private final DecidingAuthority deciding;

    IssueStopNotice(
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

    /**
     * Refused where a fact is missing, which it names, for a signer without a delegation today, and on days whose set of
     * forms has no such notice.
     */
    @Transactional
    public Outcome<Paper> issue(StopFacts facts) {
        var dossier = register.get(facts.dossier());
        var authority = deciding.of(dossier, issuePaper.today());
        var signer = signers.signer(PaperKind.STOP_NOTICE, authority, facts.signer(), issuePaper.today());
        if (signer instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        var desk = Issuer.desk(authorities
                .find(dossier.receivingAuthority(), issuePaper.today())
                .orElseThrow());
        return issuePaper.issue(PaperKind.STOP_NOTICE, dossier, Issuer.agency(authority), blank -> {
            var text = blank.text();
            return new StopPage(
                    blank.head(),
                    blank.request(),
                    authority.name(),
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
                    List.of("Như trên", desk.name(), "Lưu: VT, hồ sơ"),
                    Signature.of(signer.orThrow(), text));
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
