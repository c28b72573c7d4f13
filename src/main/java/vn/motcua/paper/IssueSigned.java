package vn.motcua.paper;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Issues what the authority that decides signs: refused for a signer without a delegation on the day of the signature. */
@Component
class IssueSigned {

    private final IssuePaper issuePaper;
    private final Authorities authorities;
    private final AuthoritySigners signers;
    private final SignatureBlocks signatures;
    private final DecidingAuthority deciding;

    IssueSigned(
            IssuePaper issuePaper,
            Authorities authorities,
            AuthoritySigners signers,
            SignatureBlocks signatures,
            DecidingAuthority deciding) {
        this.issuePaper = issuePaper;
        this.authorities = authorities;
        this.signers = signers;
        this.signatures = signatures;
        this.deciding = deciding;
    }

    /**
     * What a draft is made of.
     *
     * @param authority that signs
     * @param desk that hands it over
     */
    record Blank(IssuePaper.Blank paper, Authority authority, Issuer desk, Signature signature) {

        PaperText text() {
            return paper.text();
        }
    }

    /** Puts the facts of one kind of paper into words. */
    interface Draft {

        IssuedPage on(Blank blank);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Paper> issue(PaperKind kind, Dossier dossier, OfficialId signer, Draft draft) {
        var today = issuePaper.today();
        return issue(kind, dossier, authority -> signers.signer(kind, authority, signer, today), null, draft);
    }

    /**
     * What was signed before it is issued keeps the number and the date of that signature.
     *
     * @param signer full name of who signed on that day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Paper> issueSignedAs(
            PaperKind kind, Dossier dossier, String signer, IssuePaper.Given given, Draft draft) {
        return issue(kind, dossier, authority -> signers.signer(kind, authority, signer, given.day()), given, draft);
    }

    private Outcome<Paper> issue(
            PaperKind kind,
            Dossier dossier,
            Function<Authority, Outcome<Delegation>> signer,
            IssuePaper.Given given,
            Draft draft) {
        var authority = deciding.of(dossier, issuePaper.today());
        var signing = signer.apply(authority);
        if (signing instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        return issuePaper.issue(
                kind,
                dossier,
                Issuer.agency(authority),
                given,
                blank -> draft.on(blank(kind, blank, authority, dossier, signing.orThrow())));
    }

    private Blank blank(
            PaperKind kind, IssuePaper.Blank paper, Authority authority, Dossier dossier, Delegation delegation) {
        return new Blank(
                paper,
                authority,
                desk(dossier),
                signatures.of(kind, authority, delegation, issuePaper.today(), paper.text()));
    }

    /**
     * The page as it would be issued if it were signed now.
     *
     * @param signer whom to name if they may sign; else the first who may
     */
    Outcome<IssuedPage> sketch(PaperKind kind, Dossier dossier, OfficialId signer, Draft draft) {
        var today = issuePaper.today();
        var authority = deciding.of(dossier, today);
        var able = signers.able(kind, authority, today);
        return able.stream()
                .filter(held -> held.official().equals(signer))
                .findFirst()
                .or(() -> able.stream().findFirst())
                .map(held -> issuePaper.sketch(
                        kind,
                        dossier,
                        Issuer.agency(authority),
                        blank -> draft.on(blank(kind, blank, authority, dossier, held))))
                .orElseGet(() -> Outcome.refused(Refusal.wrongMoment("Cơ quan chưa có ai được ký giấy này hôm nay.")));
    }

    /** The desk that keeps the dossier, as it is called today. */
    Issuer desk(Dossier dossier) {
        return Issuer.desk(authorities
                .find(dossier.receivingAuthority(), issuePaper.today())
                .orElseThrow());
    }
}
