package vn.motcua.dossier;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureVersions.Pinned;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * The register's side of moving a dossier to another version of its procedure: steps, papers and fees of the other from now
 * on, the due date as it was promised. What a law changes for those already under way it has to say itself (Luật Ban hành
 * văn bản quy phạm pháp luật 64/2025/QH15, transitional provisions).
 */
@Component
public class MoveToVersion {

    private final DossierRows rows;
    private final DossierEvents events;
    private final LedgerDue ledgerDue;
    private final ProcedureCatalogue catalogue;
    private final TransactionClock clock;

    MoveToVersion(
            DossierRows rows,
            DossierEvents events,
            LedgerDue ledgerDue,
            ProcedureCatalogue catalogue,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledgerDue = ledgerDue;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Refused with what stands in the way; the transaction is then to be rolled back by whoever calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Void> move(DossierId id, Pinned to, String basis) {
        var dossier = rows.findById(id).orElseThrow();
        var target = catalogue.version(to.procedure(), to.validFrom());
        var obstacle = obstacle(dossier, target);
        if (obstacle != null) {
            return Outcome.refused(obstacle);
        }
        var former = catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
        dossier.moveTo(to.id(), to.validFrom(), clock.instant());
        if (dossier.acceptedAt() != null) {
            var derived = ledgerDue.of(dossier).due().toInstant();
            if (!derived.equals(dossier.dueAt()) && dossier.running()) {
                return Outcome.refused(Refusal.refused("hạn trả sẽ đổi từ %s thành %s"
                        .formatted(Vietnam.minute(dossier.dueAt()), Vietnam.minute(derived))));
            }
        }
        rows.save(dossier);
        events.append(id, EventKind.VERSION_CHANGED, detail(dossier, former, target, basis));
        return Outcome.done(null);
    }

    private static Refusal obstacle(Dossier dossier, Procedure target) {
        if (dossier.status().terminal()) {
            return Refusal.wrongMoment("hồ sơ đã kết thúc");
        }
        if (target.limits().stream().noneMatch(limit -> limit.key().equals(dossier.caseKey()))) {
            return Refusal.refused("bản mới không có trường hợp «%s»".formatted(dossier.caseKey()));
        }
        return null;
    }

    private static LinkedHashMap<String, String> detail(
            Dossier dossier, Procedure former, Procedure target, String basis) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Căn cứ", basis);
        detail.put("Bản cũ", "hiệu lực từ " + Vietnam.day(former.validFrom()));
        detail.put("Bản mới", "hiệu lực từ " + Vietnam.day(target.validFrom()));
        if (dossier.dueAt() != null) {
            detail.put("Hẹn trả, giữ nguyên", Vietnam.minuteOfDay(dossier.dueAt()));
        }
        return detail;
    }
}
