package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.Procedure.CaseLimit;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Chuyển trường hợp: another case of the procedure's limits holds from now on, for a stated reason. */
@Component
public class ChangeCase {

    /** How the ledger's reason of such a line begins. */
    static final String CORRECTED = "Đính chính, ghi nhầm khi tiếp nhận: ";

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final LedgerDue ledgerDue;
    private final DossierLaw law;
    private final TransactionClock clock;

    ChangeCase(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            LedgerDue ledgerDue,
            DossierLaw law,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.ledgerDue = ledgerDue;
        this.law = law;
        this.clock = clock;
    }

    /** The new due date counts from the reception by the new case's limit. The same case again changes nothing. */
    @Transactional
    public Outcome<Dossier> change(DossierId id, String caseKey, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        if (dossier.caseKey().equals(caseKey)) {
            return Outcome.done(dossier);
        }
        var limit = law.promisedUnder(dossier).limits().stream()
                .filter(known -> known.key().equals(caseKey))
                .findFirst();
        if (limit.isEmpty()) {
            return Outcome.refused(Refusal.refused("Thủ tục này không có trường hợp «%s».".formatted(caseKey)));
        }
        return Outcome.done(change(dossier, limit.get(), reason));
    }

    /**
     * The case was written down wrongly: the due date is derived as if the right one had been accepted. To be saved by whoever
     * calls.
     */
    void correct(Dossier dossier, String caseKey, Correction correction) {
        var limits = law.promisedUnder(dossier).limits();
        var limit = limits.stream()
                .filter(known -> known.key().equals(caseKey))
                .findFirst()
                .orElseThrow();
        var former = dossier.dueAt();
        var why = CORRECTED + correction.reason();
        ledger.append(
                dossier.id(), new ClockEntry(clock.instant(), ClockCause.CASE_CHANGED, caseKey, why, limit.source()));
        var due = ledgerDue.of(dossier).due().toInstant();
        dossier.changeCase(caseKey, due);
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Trường hợp", limit.label());
        detail.put("Lý do", correction.reason());
        detail.put("Căn cứ", correction.evidence());
        detail.put("Hẹn trả cũ", Vietnam.minuteOfDay(former));
        detail.put("Hẹn trả mới", Vietnam.minuteOfDay(due));
        events.append(dossier.id(), EventKind.CASE_CORRECTED, detail);
    }

    private Dossier change(Dossier dossier, CaseLimit limit, String reason) {
        ledger.append(
                dossier.id(),
                new ClockEntry(clock.instant(), ClockCause.CASE_CHANGED, limit.key(), reason, limit.source()));
        var due = ledgerDue.of(dossier).due();
        dossier.changeCase(limit.key(), due.toInstant());
        rows.save(dossier);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Trường hợp", limit.label());
        detail.put("Lý do", reason);
        detail.put("Hẹn trả mới", Vietnam.day(LocalDate.ofInstant(due.toInstant(), Vietnam.ZONE)));
        events.append(dossier.id(), EventKind.CASE_CHANGED, detail);
        return dossier;
    }
}
