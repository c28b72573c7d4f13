package vn.motcua.paper;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;

/**
 * What an authority signs for the applicant instead of a result in time: the apology with its new date, and the notice that it
 * stops. Issued in the transaction of the act; a paper that cannot be issued refuses the act.
 */
@Component
class IssueInsteadOfResult {

    private final IssueApology issueApology;
    private final IssueStopNotice issueStopNotice;
    private final IssuePaper issuePaper;
    private final Apologies apologies;
    private final Endings endings;
    private final ClockLedger ledger;
    private final DossierRegister register;

    IssueInsteadOfResult(
            IssueApology issueApology,
            IssueStopNotice issueStopNotice,
            IssuePaper issuePaper,
            Apologies apologies,
            Endings endings,
            ClockLedger ledger,
            DossierRegister register) {
        this.issueApology = issueApology;
        this.issueStopNotice = issueStopNotice;
        this.issuePaper = issuePaper;
        this.apologies = apologies;
        this.endings = endings;
        this.ledger = ledger;
        this.register = register;
    }

    @EventListener
    void issue(DossierChanged changed) {
        switch (changed.kind()) {
            case APOLOGY_SENT ->
                apologies.of(changed.dossier()).stream()
                        .filter(apology -> apology.status() == Apology.Status.SENT)
                        .reduce((earlier, later) -> later)
                        .ifPresent(this::apologise);
            case STOPPED -> endings.of(changed.dossier()).ifPresent(this::stop);
            default -> {
                // nothing is signed for it
            }
        }
    }

    private void apologise(Apology apology) {
        issueApology
                .issue(new ApologyFacts(
                        apology.dossier(),
                        apology.dueBefore(),
                        register.get(apology.dossier()).dueAt(),
                        apology.reason(),
                        apology.writtenAt(),
                        apology.round(),
                        apology.decidedBy()))
                .orThrow();
    }

    /** The forms of 2018 know no such notice: the decision alone is told then. */
    private void stop(Ending ending) {
        if (!issuePaper.hasFormToday(PaperKind.STOP_NOTICE)) {
            return;
        }
        issueStopNotice
                .issue(new StopFacts(
                        ending.dossier(),
                        StopFacts.RequestedBy.AUTHORITY,
                        stage(ending.dossier()),
                        ending.decision().number(),
                        ending.decision().date(),
                        ending.decision().legalBasis(),
                        ending.reason(),
                        ending.fees().label(),
                        List.of("Giấy tờ đã nhận, theo Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
                        ending.endedBy()))
                .orThrow();
    }

    /** Where the dossier stood, by the clock: at work, or waiting and for what. */
    private String stage(DossierId dossier) {
        return ledger.of(dossier).stream()
                .map(ClockEntry::cause)
                .filter(cause -> cause.state() != null && cause != ClockCause.STOPPED)
                .reduce((earlier, later) -> later)
                .filter(cause -> cause.state() == ClockCause.State.PAUSED)
                .map(ClockCause::label)
                .orElse("Đang giải quyết");
    }
}
