package vn.motcua.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.SupplementRequest.Stage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Nhận bổ sung, or the applicant's limit passing: the dossier goes back to where it was asked from, and the clock, if it
 * was stopped, runs on by the procedure's policy.
 */
@Component
public class CloseSupplement {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final LedgerDue ledgerDue;
    private final SupplementRequests requests;
    private final List<BroughtPapers> brought;
    private final IntakeNoteRows notes;
    private final TransactionClock clock;

    CloseSupplement(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            LedgerDue ledgerDue,
            SupplementRequests requests,
            List<BroughtPapers> brought,
            IntakeNoteRows notes,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.ledgerDue = ledgerDue;
        this.requests = requests;
        this.brought = brought;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Status 5 → 1 or 4.
     *
     * @param note Vietnamese; null if there is nothing to say, which the desk may leave it at only where papers were scanned
     */
    @Transactional
    public Outcome<Dossier> close(DossierId id, SupplementRequest.Outcome outcome, String note) {
        var dossier = rows.findById(id).orElseThrow();
        var open = requests.open(id);
        if (open.isEmpty()) {
            return Outcome.refused(WrongStatus.of(dossier, "nhận bổ sung"));
        }
        if (outcome == SupplementRequest.Outcome.SUPPLEMENTED && unsaid(note) && nothingCame(open.get())) {
            return Outcome.refused(Refusal.refused(
                            "Từ khi yêu cầu bổ sung chưa có giấy tờ nào được quét vào hồ sơ. Quét hoặc đánh dấu đã nhận ở thẻ Hồ sơ, hoặc ghi ở «Ghi chú» đã nhận những gì.")
                    .about("note"));
        }
        requests.close(open.get().id(), outcome, clock.instant());
        var detail = new LinkedHashMap<String, String>();
        if (outcome == SupplementRequest.Outcome.EXPIRED) {
            detail.put("Bổ sung trước", Vietnam.minuteOfDay(open.get().dueAt()));
        }
        if (open.get().stage() == Stage.INTAKE) {
            dossier.backToIntake();
        } else {
            var former = dossier.dueAt();
            ledger.append(id, ClockEntry.of(endedAt(open.get(), outcome), causeOf(outcome)));
            dossier.resume(ledgerDue.of(dossier).due().toInstant());
            if (outcome == SupplementRequest.Outcome.EXPIRED) {
                detail.put("Hẹn trả cũ", Vietnam.minuteOfDay(former));
                detail.put("Hẹn trả mới", Vietnam.minuteOfDay(dossier.dueAt()));
            }
        }
        rows.save(dossier);
        if (!unsaid(note)) {
            detail.put("Ghi chú", note);
        }
        events.append(id, kindOf(outcome), detail);
        return Outcome.done(dossier);
    }

    /** A limit ends when it ends, however late its timer is heard, unless the ledger has gone on meanwhile. */
    private Instant endedAt(SupplementRequest open, SupplementRequest.Outcome outcome) {
        var lines = ledger.of(open.dossier());
        var limit = open.dueAt();
        return outcome == SupplementRequest.Outcome.EXPIRED
                        && limit.isBefore(clock.instant())
                        && lines.get(lines.size() - 1).at().isBefore(limit)
                ? limit
                : clock.instant();
    }

    private static boolean unsaid(String note) {
        return note == null || note.isBlank();
    }

    private boolean nothingCame(SupplementRequest open) {
        return brought.stream().allMatch(kept -> kept.between(open.dossier(), open.askedAt(), clock.instant())
                        .isEmpty())
                && (open.otherKey() == null
                        || !notes.of(open.dossier()).shownPapers().contains(open.otherKey()));
    }

    private static ClockCause causeOf(SupplementRequest.Outcome outcome) {
        return switch (outcome) {
            case SUPPLEMENTED -> ClockCause.SUPPLEMENTED;
            case EXPIRED -> ClockCause.SUPPLEMENT_EXPIRED;
            case DROPPED -> throw new IllegalArgumentException("a dossier's end is no way on");
        };
    }

    private static EventKind kindOf(SupplementRequest.Outcome outcome) {
        return switch (outcome) {
            case SUPPLEMENTED -> EventKind.SUPPLEMENTED;
            case EXPIRED -> EventKind.SUPPLEMENT_EXPIRED;
            case DROPPED -> throw new IllegalArgumentException("a dossier's end is no way on");
        };
    }
}
