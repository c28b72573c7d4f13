package vn.motcua.paper;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;

/**
 * What an applicant gets instead of a result in time: the apology with its new date, the notice that the authority stops, and
 * the desk's note of a withdrawal. Issued in the transaction of the act; a paper that cannot be issued refuses the act.
 */
@Component
class IssueInsteadOfResult {

    private final IssueApology issueApology;
    private final IssueStopNotice issueStopNotice;
    private final IssueWithdrawalNote issueWithdrawalNote;
    private final Apologies apologies;
    private final Endings endings;
    private final StageByClock stage;
    private final DossierRegister register;

    IssueInsteadOfResult(
            IssueApology issueApology,
            IssueStopNotice issueStopNotice,
            IssueWithdrawalNote issueWithdrawalNote,
            Apologies apologies,
            Endings endings,
            StageByClock stage,
            DossierRegister register) {
        this.issueApology = issueApology;
        this.issueStopNotice = issueStopNotice;
        this.issueWithdrawalNote = issueWithdrawalNote;
        this.apologies = apologies;
        this.endings = endings;
        this.stage = stage;
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
            case WITHDRAWN ->
                endings.of(changed.dossier())
                        .ifPresent(ending -> issueWithdrawalNote.issue(ending).orThrow());
            default -> {
                // nothing is handed over for it
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

    private void stop(Ending ending) {
        issueStopNotice
                .issue(new StopFacts(
                        ending.dossier(),
                        StopFacts.RequestedBy.AUTHORITY,
                        stage.of(ending.dossier()),
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
