package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** What was asked, written and promised about a dossier's due dates, and how late it is against which. */
@Component
class ApologyViews {

    private final Apologies apologies;
    private final Authorities authorities;
    private final ClockLedger ledger;
    private final LedgerDue ledgerDue;
    private final TransactionClock clock;

    ApologyViews(
            Apologies apologies,
            Authorities authorities,
            ClockLedger ledger,
            LedgerDue ledgerDue,
            TransactionClock clock) {
        this.apologies = apologies;
        this.authorities = authorities;
        this.ledger = ledger;
        this.ledgerDue = ledgerDue;
        this.clock = clock;
    }

    List<DossierProgress.ApologyView> of(Dossier dossier) {
        return apologies.of(dossier.id()).stream().map(this::view).toList();
    }

    /** Null where nothing was promised. */
    DossierProgress.PromiseView promise(Dossier dossier) {
        return ledger.of(dossier.id()).stream()
                .filter(line -> line.cause() == ClockCause.PROMISED)
                .map(ClockEntry::promisedAt)
                .reduce((earlier, later) -> later)
                .map(promised -> promise(dossier, promised))
                .orElse(null);
    }

    private DossierProgress.PromiseView promise(Dossier dossier, Instant promised) {
        var until = dossier.processedAt() == null ? clock.instant() : dossier.processedAt();
        var first = lawful(dossier);
        return new DossierProgress.PromiseView(
                Persisted.time(first),
                Persisted.time(promised),
                until.isAfter(first),
                until.isAfter(dossier.dueAt()),
                dossier.processedAt() != null);
    }

    /** Where the years it was counted by are no longer on file, the first date that was ever given. */
    Instant lawful(Dossier dossier) {
        try {
            return ledgerDue.lawful(dossier);
        } catch (CalendarDataMissing missing) {
            return dossier.originalDueAt();
        }
    }

    private DossierProgress.ApologyView view(Apology apology) {
        return new DossierProgress.ApologyView(
                apology.id().toString(),
                apology.round(),
                apology.status().name(),
                apology.status().label(),
                Persisted.time(apology.dueBefore()),
                Persisted.time(apology.answerBy()),
                Persisted.time(apology.sendBy()),
                apology.cause() == null ? null : apology.cause().label(),
                apology.reason(),
                Persisted.time(apology.promisedAt()),
                name(apology.writtenBy()),
                name(apology.decidedBy()),
                Persisted.time(apology.decidedAt()),
                apology.exceptionReason());
    }

    private String name(OfficialId id) {
        return id == null
                ? null
                : authorities.official(id).map(Official::fullName).orElseGet(id::value);
    }
}
