package vn.motcua.paper;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;

/**
 * What an authority signs for the applicant instead of a result in time: the apology with its new date, and the notice that it
 * stops. Issued in the transaction of the act; a paper that cannot be issued refuses the act.
 */
@Component
class IssueWithTheEnd {

    private final IssueApology issueApology;
    private final IssueStopNotice issueStopNotice;
    private final IssuePaper issuePaper;
    private final Apologies apologies;
    private final Endings endings;
    private final DossierRegister register;

    IssueWithTheEnd(
            IssueApology issueApology,
            IssueStopNotice issueStopNotice,
            IssuePaper issuePaper,
            Apologies apologies,
            Endings endings,
            DossierRegister register) {
        this.issueApology = issueApology;
        this.issueStopNotice = issueStopNotice;
        this.issuePaper = issuePaper;
        this.apologies = apologies;
        this.endings = endings;
        this.register = register;
    }

    @EventListener
    void issue(DossierChanged changed) {
        var dossier = register.get(changed.dossier());
        switch (changed.kind()) {
            case APOLOGY_SENT ->
                apologies.of(dossier.id()).stream()
                        .filter(apology -> apology.status() == Apology.Status.SENT)
                        .reduce((earlier, later) -> later)
                        .ifPresent(apology -> apologise(dossier, apology));
            case STOPPED -> endings.of(dossier.id()).ifPresent(ending -> stop(dossier, ending));
            default -> {
                // nothing is signed for it
            }
        }
    }

    private void apologise(Dossier dossier, Apology apology) {
        issueApology
                .issue(new ApologyFacts(
                        dossier.id(),
                        apology.dueBefore(),
                        dossier.dueAt(),
                        apology.reason(),
                        apology.writtenAt(),
                        apology.round(),
                        apology.decidedBy()))
                .orThrow();
    }

    /** The forms of 2018 know no such notice: the decision alone is told then. */
    private void stop(Dossier dossier, Ending ending) {
        if (!issuePaper.hasFormToday(PaperKind.STOP_NOTICE)) {
            return;
        }
        issueStopNotice
                .issue(new StopFacts(
                        dossier.id(),
                        StopFacts.RequestedBy.AUTHORITY,
                        "Đang giải quyết",
                        ending.decision().number(),
                        ending.decision().date(),
                        ending.decision().legalBasis(),
                        ending.reason(),
                        ending.fees().label(),
                        List.of("Giấy tờ đã nhận, theo Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
                        ending.endedBy()))
                .orThrow();
    }
}
