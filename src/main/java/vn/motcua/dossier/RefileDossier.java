package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Lập lại: filed under the wrong procedure, the dossier ends on the day it was entered, and another begins in its place with
 * the same reception. Each names the other.
 */
@Component
public class RefileDossier {

    private final DossierRows rows;
    private final CorrectionRules rules;
    private final PutRight putRight;

    RefileDossier(DossierRows rows, CorrectionRules rules, PutRight putRight) {
        this.rows = rows;
        this.rules = rules;
        this.putRight = putRight;
    }

    /** @return done with its successor, or put to a leader, as its state says */
    @Transactional
    public Outcome<Correction> refile(DossierId id, String procedure, FeeConsequence fees, CorrectionGrounds typed) {
        var dossier = rows.findById(id).orElseThrow();
        var objection = rules.objection(dossier, Correction.Kind.REFILED);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var entered = new Entered();
        var key = entered.identifier("procedure", procedure, ProcedureKey::new, "Chưa chọn đúng thủ tục.");
        var grounds = typed.read(entered);
        if (fees == null) {
            entered.wrong("fees", "Chưa chọn việc hoàn phí, lệ phí.");
        }
        if (dossier.procedure().equals(key)) {
            entered.wrong("procedure", "Thủ tục mới phải khác thủ tục đang ghi.");
        }
        return entered.errors().isEmpty()
                ? putRight.put(
                        dossier, Correction.Kind.REFILED, grounds, new PutRight.Particulars(fees, key, null, List.of()))
                : Outcome.refused(Refusal.invalid(entered.errors()));
    }
}
