package vn.motcua.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Delegation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ (Mẫu 03): at the desk, or with the authority's signature after its review. */
@Component
public class IssueRefusal {

    private static final String FILER = "NGƯỜI NỘP HỒ SƠ";
    private static final String DESK = "NGƯỜI TIẾP NHẬN HỒ SƠ";

    private final IssuePaper issuePaper;
    private final DossierRegister register;
    private final Authorities authorities;
    private final AuthoritySigners signers;
    private final DecidingAuthority deciding;

    IssueRefusal(
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
     * Refused where a fact is missing, which it names; after a review also where the signer held no delegation on the day
     * of the signature.
     *
     * @param reason Vietnamese, read by the applicant
     * @param officer full name of who received the dossier; not read where the refusal rests on a signed result
     */
    @Transactional
    public Outcome<Paper> issue(DossierId id, String reason, String officer) {
        var dossier = register.get(id);
        return dossier.resultKind() == null ? atIntake(dossier, reason, officer) : afterReview(dossier, reason);
    }

    private Outcome<Paper> atIntake(Dossier dossier, String reason, String officer) {
        var desk = desk(dossier);
        return issuePaper.issue(
                PaperKind.REFUSAL,
                dossier,
                desk,
                blank -> page(blank, desk, desk.name(), reason, "", Signature.asPerson(DESK, officer, blank.text())));
    }

    private Outcome<Paper> afterReview(Dossier dossier, String reason) {
        var authority = deciding.of(dossier, issuePaper.today());
        var agency = Issuer.agency(authority);
        var signer = signers.signer(PaperKind.REFUSAL, authority, dossier.resultSigner(), dossier.resultDate());
        if (signer instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        var decision = "Văn bản số %s, %s".formatted(dossier.resultNumber(), Wording.day(dossier.resultDate()));
        return issuePaper.issue(
                PaperKind.REFUSAL,
                dossier,
                agency,
                blank -> page(
                        blank,
                        desk(dossier),
                        agency.name(),
                        reason,
                        decision,
                        Signature.of(signer.orThrow(), blank.text())));
    }

    private static RefusalPage page(
            IssuePaper.Blank blank, Issuer desk, String refusing, String reason, String decision, Signature signature) {
        return new RefusalPage(
                blank.head(),
                blank.request(),
                desk.name(),
                refusing,
                blank.text().required("Lý do từ chối", reason),
                blank.text().optional("Văn bản từ chối", decision),
                Signature.asPerson(FILER, blank.request().name(), blank.text()),
                signature);
    }

    private Issuer desk(Dossier dossier) {
        return Issuer.desk(authorities
                .find(dossier.receivingAuthority(), issuePaper.today())
                .orElseThrow());
    }
}
