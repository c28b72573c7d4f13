package vn.motcua.paper;

import java.time.LocalDate;
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
    private final DecidingAuthority deciding;

    IssueSigned(IssuePaper issuePaper, Authorities authorities, AuthoritySigners signers, DecidingAuthority deciding) {
        this.issuePaper = issuePaper;
        this.authorities = authorities;
        this.signers = signers;
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
        return issue(kind, dossier, authority -> signers.signer(kind, authority, signer, issuePaper.today()), draft);
    }

    /** @param signer full name of who signed on that day */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Paper> issue(PaperKind kind, Dossier dossier, String signer, LocalDate day, Draft draft) {
        return issue(kind, dossier, authority -> signers.signer(kind, authority, signer, day), draft);
    }

    private Outcome<Paper> issue(
            PaperKind kind, Dossier dossier, Function<Authority, Outcome<Delegation>> signer, Draft draft) {
        var authority = deciding.of(dossier, issuePaper.today());
        var signing = signer.apply(authority);
        if (signing instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        return issuePaper.issue(
                kind,
                dossier,
                Issuer.agency(authority),
                blank -> draft.on(
                        new Blank(blank, authority, desk(dossier), Signature.of(signing.orThrow(), blank.text()))));
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
                        blank ->
                                draft.on(new Blank(blank, authority, desk(dossier), Signature.of(held, blank.text())))))
                .orElseGet(() -> Outcome.refused(Refusal.wrongMoment("Cơ quan chưa có ai được ký giấy này hôm nay.")));
    }

    /** The desk that keeps the dossier, as it is called today. */
    Issuer desk(Dossier dossier) {
        return Issuer.desk(authorities
                .find(dossier.receivingAuthority(), issuePaper.today())
                .orElseThrow());
    }
}
