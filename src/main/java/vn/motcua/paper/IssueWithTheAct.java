package vn.motcua.paper;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;

/**
 * Issues in the transaction of the act what the law has handed over with it: a supplement is asked for, a dossier turned
 * away or refused on paper, an accepted one entered in the book, one that was entered by mistake struck there. Where the paper cannot be issued, the act is refused.
 */
@Component
class IssueWithTheAct {

    private final IssueSupplementRequest issueSupplementRequest;
    private final IssueRefusal issueRefusal;
    private final EnterInBook enterInBook;
    private final StrikeBookEntry strikeBookEntry;
    private final SupplementRequests supplements;
    private final DossierRegister register;
    private final DossierEvents events;

    IssueWithTheAct(
            IssueSupplementRequest issueSupplementRequest,
            IssueRefusal issueRefusal,
            EnterInBook enterInBook,
            StrikeBookEntry strikeBookEntry,
            SupplementRequests supplements,
            DossierRegister register,
            DossierEvents events) {
        this.issueSupplementRequest = issueSupplementRequest;
        this.issueRefusal = issueRefusal;
        this.enterInBook = enterInBook;
        this.strikeBookEntry = strikeBookEntry;
        this.supplements = supplements;
        this.register = register;
        this.events = events;
    }

    @EventListener
    void issue(DossierChanged changed) {
        var dossier = changed.dossier();
        switch (changed.kind()) {
            case ACCEPTED -> enterInBook.enter(register.get(dossier));
            case SUPPLEMENT_ASKED -> supplements.open(dossier).ifPresent(this::ask);
            case NOT_ACCEPTED -> {
                var line = last(dossier, EventKind.NOT_ACCEPTED);
                issueRefusal
                        .issue(dossier, line.detail().get("Lý do"), line.official())
                        .orThrow();
            }
            case SIGNED -> {
                if (register.get(dossier).resultKind() == ResultKind.REFUSED) {
                    var opinion = last(dossier, EventKind.REVIEWED).detail().get("Ý kiến");
                    issueRefusal.issue(dossier, opinion, null).orThrow();
                }
            }
            case VOIDED -> strike(dossier, EventKind.VOIDED);
            case REFILED -> strike(dossier, EventKind.REFILED);
            default -> {
                // nothing is handed over with it
            }
        }
    }

    /** What was never accepted has no line. */
    private void strike(DossierId dossier, EventKind why) {
        if (register.get(dossier).code() != null) {
            var reason = last(dossier, why).detail().get("Lý do");
            strikeBookEntry.strike(dossier, why.label() + ". " + reason).orThrow();
        }
    }

    private void ask(SupplementRequest request) {
        issueSupplementRequest.issue(request).orThrow();
    }

    private DossierEvents.Line last(DossierId dossier, EventKind kind) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == kind)
                .reduce((older, newer) -> newer)
                .orElseGet(() -> new DossierEvents.Line(null, null, kind, Map.of()));
    }
}
