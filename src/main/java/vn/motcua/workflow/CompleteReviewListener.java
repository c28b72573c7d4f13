package vn.motcua.workflow;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.OwedRefusal;
import vn.motcua.dossier.PassBack;
import vn.motcua.dossier.RecordReview;
import vn.motcua.dossier.RequestSupplement;
import vn.motcua.opinion.AskOpinion;
import vn.motcua.payment.CheckObligation;
import vn.motcua.payment.PaymentStage;
import vn.motcua.payment.WriteSlip;
import vn.motcua.posting.ApprovalGate;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.ProcessVariables.Need;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class CompleteReviewListener extends CompletionListener {

    private static final String OBLIGATION = "ServiceTask_CheckObligation";
    private static final Set<ProcessVariables.Review> ASKING = EnumSet.of(
            ProcessVariables.Review.PAYMENT,
            ProcessVariables.Review.PAYMENT_REFERRED,
            ProcessVariables.Review.ASK_OPINION,
            ProcessVariables.Review.VERIFY);

    private final DossierRegister register;
    private final OwedRefusal owedRefusal;
    private final RecordReview recordReview;
    private final RequestSupplement requestSupplement;
    private final PassBack passBack;
    private final AskOpinion askOpinion;
    private final AskForPayment askForPayment;
    private final ApprovalGate approval;
    private final CheckObligation checkObligation;
    private final WriteSlip writeSlip;

    CompleteReviewListener(
            DossierRegister register,
            OwedRefusal owedRefusal,
            RecordReview recordReview,
            RequestSupplement requestSupplement,
            PassBack passBack,
            AskOpinion askOpinion,
            AskForPayment askForPayment,
            CheckObligation checkObligation,
            WriteSlip writeSlip,
            ApprovalGate approval) {
        this.approval = approval;
        this.register = register;
        this.owedRefusal = owedRefusal;
        this.recordReview = recordReview;
        this.requestSupplement = requestSupplement;
        this.passBack = passBack;
        this.askOpinion = askOpinion;
        this.askForPayment = askForPayment;
        this.checkObligation = checkObligation;
        this.writeSlip = writeSlip;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var outcome = form.choice("reviewOutcome", ProcessVariables.Review.class);
        var dossier = dossierOf(task);
        var way = outcome;
        objection(dossier, outcome).ifPresent(objection -> {
            throw new RefusalException(objection);
        });
        switch (outcome) {
            case ELIGIBLE, NOT_ELIGIBLE, COUNCIL -> {
                writeSlip(task, outcome, form);
                recordReview.record(dossier, outcome.proposal(), opinion(form)).orThrow();
            }
            case SUPPLEMENT ->
                requestSupplement
                        .request(dossier, SupplementFields.wanted(form), form.text("supplementReason"))
                        .orThrow();
            case PAYMENT -> way = askForPayment.notice(task, dossier, form);
            case PAYMENT_REFERRED -> way = askForPayment.referral(task, dossier, form);
            case SENT_TO_DESK -> passBack.toDesk(dossier, form.text("sentToDeskReason"));
            case ASK_OPINION -> ask(task, form);
            case VERIFY -> verify(task, form);
        }
        ProcessVariables.REVIEW_OUTCOME.set(task.getExecution(), way);
    }

    private Optional<Refusal> objection(DossierId dossier, ProcessVariables.Review outcome) {
        if (ASKING.contains(outcome)) {
            return owedRefusal.objectionToAsking(register.get(dossier));
        }
        return switch (outcome) {
            case ELIGIBLE -> approval.objection(dossier);
            case COUNCIL -> approval.objectionToMeeting(dossier);
            default -> Optional.empty();
        };
    }

    /** Where a collector will have to be asked, what it is to reckon with is written by whoever has checked it. */
    private void writeSlip(DelegateTask task, ProcessVariables.Review outcome, SubmittedForm form) {
        var dossier = dossierOf(task);
        if (task.getBpmnModelInstance().getModelElementById(OBLIGATION) != null
                && checkObligation.check(dossier, outcome.proposal()) == PaymentStage.REFERRAL) {
            writeSlip.write(dossier, form.find("slipContent").orElse(null)).orThrow();
        }
    }

    /** Site and other authorities as the specialist chose them; at least one of the two. */
    private void verify(DelegateTask task, SubmittedForm form) {
        var site = form.ticked("siteCheckNeeded");
        var opinion = form.find("opinionOf").isPresent();
        if (!site && !opinion) {
            throw new RefusalException(
                    Refusal.refused("Hãy chọn kiểm tra thực địa, cơ quan cần lấy ý kiến, hoặc cả hai."));
        }
        if (opinion) {
            ask(task, form);
        }
        ProcessVariables.SITE_CHECK.set(task.getExecution(), site ? Need.NEEDED : Need.NOT_NEEDED);
        ProcessVariables.OPINION_NEED.set(task.getExecution(), opinion ? Need.NEEDED : Need.NOT_NEEDED);
    }

    private void ask(DelegateTask task, SubmittedForm form) {
        var asked = askOpinion
                .ask(dossierOf(task), new AuthorityId(form.text("opinionOf")), question(form))
                .orThrow();
        ProcessVariables.OPINION_ID.set(task.getExecution(), asked.id());
    }

    private static String question(SubmittedForm form) {
        return form.find("opinionQuestion")
                .filter(question -> question.length() >= 10)
                .orElseThrow(
                        () -> new RefusalException(Refusal.refused("Hãy ghi nội dung lấy ý kiến, ít nhất 10 ký tự.")));
    }

    private static String opinion(SubmittedForm form) {
        return Stream.of("refusalBasis", "opinion")
                .map(form::find)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
