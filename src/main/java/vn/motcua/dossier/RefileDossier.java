package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Lập lại: filed under the wrong procedure, the dossier ends on the day it was entered, and another begins in its place with
 * the same reception. Each names the other.
 */
@Component
public class RefileDossier {

    private static final int INCIDENT_MOST = 1000;

    private final DossierRows rows;
    private final ProcedureCatalogue catalogue;
    private final CorrectionRules rules;
    private final PutRight putRight;

    RefileDossier(DossierRows rows, ProcedureCatalogue catalogue, CorrectionRules rules, PutRight putRight) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.rules = rules;
        this.putRight = putRight;
    }

    /**
     * @param incident what kept the applicant from filing online; asked for, and kept, only where the procedure takes paper
     *     after an incident alone
     * @return done with its successor, or put to a leader, as its state says
     */
    @Transactional
    public Outcome<Correction> refile(
            DossierId id, String procedure, String incident, FeeConsequence fees, CorrectionGrounds typed) {
        var dossier = rows.take(id).orElseThrow();
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
        var prevented = key != null && filedOnline(dossier, key) ? incident(incident, entered) : null;
        return entered.errors().isEmpty()
                ? putRight.put(
                        dossier,
                        Correction.Kind.REFILED,
                        grounds,
                        new PutRight.Particulars(fees, key, prevented, null, List.of()))
                : Outcome.refused(Refusal.invalid(entered.errors()));
    }

    private boolean filedOnline(Dossier dossier, ProcedureKey key) {
        return dossier.channel() != Channel.ONLINE
                && catalogue
                        .inForce(key, dossier.lawDay())
                        .filter(found -> found.paperOnlyAfterIncident(dossier.lawDay()))
                        .isPresent();
    }

    private static String incident(String typed, Entered entered) {
        var incident = entered.lines("incident", typed, INCIDENT_MOST);
        if (incident == null) {
            entered.wrong("incident", "Thủ tục này nộp trực tuyến: hãy ghi sự cố khiến người nộp không nộp được.");
        }
        return incident;
    }
}
