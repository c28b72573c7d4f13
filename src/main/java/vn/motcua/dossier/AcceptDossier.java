package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Tiếp nhận: gives the code, starts the legal clock and fixes the due date, all or nothing. */
@Component
public class AcceptDossier {

    private final DossierRows rows;
    private final DossierEvents events;
    private final ClockLedger ledger;
    private final DossierCodes codes;
    private final DossierClock dossierClock;
    private final LateEntryRule lateEntryRule;
    private final List<AcceptanceRule> rules;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    AcceptDossier(
            DossierRows rows,
            DossierEvents events,
            ClockLedger ledger,
            DossierCodes codes,
            DossierClock dossierClock,
            LateEntryRule lateEntryRule,
            List<AcceptanceRule> rules,
            Authorities authorities,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.events = events;
        this.ledger = ledger;
        this.codes = codes;
        this.dossierClock = dossierClock;
        this.lateEntryRule = lateEntryRule;
        this.rules = rules;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** Status 1 → 2. Called while the intake task completes, in its transaction. */
    @Transactional
    public Outcome<Dossier> accept(DossierId id) {
        var dossier = rows.findById(id).orElseThrow();
        if (!dossier.status().mayBecome(DossierStatus.ACCEPTED)) {
            return Outcome.refused(WrongStatus.of(dossier, "tiếp nhận"));
        }
        var late = lateEntryRule.objection(dossier);
        if (late.isPresent()) {
            return Outcome.refused(late.get());
        }
        var objection =
                rules.stream().flatMap(rule -> rule.objection(dossier).stream()).findFirst();
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var now = clock.instant();
        var from = dossierClock.countsFrom(dossier);
        var due = dossierClock.due(dossier, from).due().toInstant();
        var receiving = authorities.find(dossier.receivingAuthority()).orElseThrow();
        dossier.accept(codes.next(receiving, now), now, current.get().id(), due);
        rows.save(dossier);
        ledger.append(id, new ClockEntry(from, ClockCause.ACCEPTED, dossier.caseKey(), null, null));
        events.append(id, EventKind.ACCEPTED, Map.of("Mã hồ sơ", dossier.code().value()));
        publisher.publishEvent(new DossierAccepted(id));
        return Outcome.done(dossier);
    }
}
