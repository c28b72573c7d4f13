package vn.motcua.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.OfficialId;
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
    private final IssueSigned issueSigned;
    private final DossierRegister register;

    IssueRefusal(IssuePaper issuePaper, IssueSigned issueSigned, DossierRegister register) {
        this.issuePaper = issuePaper;
        this.issueSigned = issueSigned;
        this.register = register;
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
        var desk = issueSigned.desk(dossier);
        return issuePaper.issue(
                PaperKind.REFUSAL,
                dossier,
                desk,
                blank -> page(blank, desk, desk.name(), reason, Signature.asPerson(DESK, officer, blank.text())));
    }

    /** The paper is the signed result itself: one number, one date. */
    private Outcome<Paper> afterReview(Dossier dossier, String reason) {
        return issueSigned.issueSignedAs(
                PaperKind.REFUSAL,
                dossier,
                dossier.resultSigner(),
                new IssuePaper.Given(dossier.resultNumber(), dossier.resultDate()),
                blank -> page(blank.paper(), blank.desk(), blank.authority().name(), reason, blank.signature()));
    }

    /** What is to be signed by hand before the signature is recorded: number and day are not known yet. */
    Outcome<IssuedPage> sketch(Dossier dossier, String reason, OfficialId signer) {
        return issueSigned.sketch(
                PaperKind.REFUSAL,
                dossier,
                signer,
                blank -> page(
                        blank.paper().undated(), blank.desk(), blank.authority().name(), reason, blank.signature()));
    }

    private static RefusalPage page(
            IssuePaper.Blank blank, Issuer desk, String refusing, String reason, Signature signature) {
        return new RefusalPage(
                blank.head(),
                blank.request(),
                desk.name(),
                refusing,
                blank.text().required("Lý do từ chối", reason),
                "",
                Signature.asPerson(FILER, blank.request().name(), blank.text()),
                signature);
    }
}
