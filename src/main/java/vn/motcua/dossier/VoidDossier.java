package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Hủy: a dossier that should never have been entered ends; its code is never given again and stands in the book as «Hủy».
 */
@Component
public class VoidDossier {

    private final DossierRows rows;
    private final CorrectionRules rules;
    private final PutRight putRight;

    VoidDossier(DossierRows rows, CorrectionRules rules, PutRight putRight) {
        this.rows = rows;
        this.rules = rules;
        this.putRight = putRight;
    }

    /** @return done, or put to a leader, as its state says */
    @Transactional
    public Outcome<Correction> takeBack(DossierId id, FeeConsequence fees, CorrectionGrounds typed) {
        var dossier = rows.take(id).orElseThrow();
        var objection = rules.objection(dossier, Correction.Kind.VOIDED);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var entered = new Entered();
        var grounds = typed.read(entered);
        if (fees == null) {
            entered.wrong("fees", "Chưa chọn việc hoàn phí, lệ phí.");
        } else if (fees == FeeConsequence.KEPT) {
            entered.wrong("fees", "Cơ quan nhập nhầm thì hoàn lại những gì đã thu.");
        }
        return entered.errors().isEmpty()
                ? putRight.put(
                        dossier,
                        Correction.Kind.VOIDED,
                        grounds,
                        new PutRight.Particulars(fees, null, null, null, List.of()))
                : Outcome.refused(Refusal.invalid(entered.errors()));
    }
}
