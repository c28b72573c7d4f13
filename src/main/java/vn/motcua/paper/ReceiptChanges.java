package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.shared.Vietnam;

/**
 * What has become of a receipt since acceptance. A line of the history that changes its papers, limit or due date makes
 * the next print another paper under the same code, which must be told from the first.
 */
@Component
class ReceiptChanges {

    static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.CASE_CHANGED,
            EventKind.CASE_CORRECTED,
            EventKind.CORRECTED,
            EventKind.DATA_CORRECTED,
            EventKind.SUPPLEMENTED,
            EventKind.SUPPLEMENT_EXPIRED,
            EventKind.APOLOGY_SENT,
            EventKind.DUE_MOVED,
            EventKind.PAID,
            EventKind.PAYMENT_NOT_OWED);

    private final DossierEvents events;
    private final LedgerDue ledgerDue;

    ReceiptChanges(DossierEvents events, LedgerDue ledgerDue) {
        this.events = events;
        this.ledgerDue = ledgerDue;
    }

    /** The replacement that a print at that moment is; empty where nothing has changed since acceptance. */
    Optional<Receipt.Replacement> at(Dossier dossier, Instant moment) {
        var changes = events.of(dossier.id()).stream()
                .filter(line -> KINDS.contains(line.kind())
                        && line.at().isAfter(dossier.acceptedAt())
                        && line.at().isBefore(moment))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Receipt.Replacement(
                        changes.size(),
                        LocalDate.ofInstant(changes.get(changes.size() - 1).at(), Vietnam.ZONE)));
    }

    /** The case of the procedure's limits that held at that moment. */
    String caseAt(Dossier dossier, Instant moment) {
        return ledgerDue.caseBefore(dossier, moment);
    }
}
