package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;

/**
 * Phát hành: the clerk gives what a leader signed its number and day, seals it and makes the dossier processed by that
 * (NĐ 30/2020/NĐ-CP Art 15, 17). Nobody else's name comes under it than that of who signed.
 */
@Component
public class IssueResult {

    private final LeaderSignatures signatures;
    private final ConcludeDossier conclude;

    IssueResult(LeaderSignatures signatures, ConcludeDossier conclude) {
        this.signatures = signatures;
        this.conclude = conclude;
    }

    /**
     * Status 4 → 9; of a linked procedure 4, until its branches are done.
     *
     * @param day of the number, no day before the signature
     * @param scan the newest file of the result, null where there is none
     * @throws IllegalStateException where nobody has signed
     */
    @Transactional
    public Outcome<Dossier> issue(DossierId id, String number, LocalDate day, UUID scan) {
        var signed = signatures
                .latest(id)
                .orElseThrow(() -> new IllegalStateException("dossier %s: nobody has signed".formatted(id)));
        var objection = signed.objection(day);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return conclude.issued(id, new SignedResult(signed.kind(), signed.signer(), PlainText.line(number), day, scan));
    }
}
