package vn.motcua.workflow;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.desk.MessageTasks;
import vn.motcua.dossier.Assignment;
import vn.motcua.dossier.Assignments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.linked.Branches;
import vn.motcua.opinion.Opinions;
import vn.motcua.procedure.Step;
import vn.motcua.shared.TransactionClock;

/** {@code ${candidates.forStep(execution,'REVIEW')}}: the group whose work a task is. */
@Component("candidates")
public class Candidates {

    private final DossierRegister register;
    private final DossierLaw law;
    private final DelayExplanations explanations;
    private final Apologies apologies;
    private final Opinions opinions;
    private final Branches branches;
    private final MessageTasks messages;
    private final Assignments assignments;
    private final Leaves leaves;
    private final TransactionClock clock;

    Candidates(
            DossierRegister register,
            DossierLaw law,
            DelayExplanations explanations,
            Apologies apologies,
            Opinions opinions,
            Branches branches,
            MessageTasks messages,
            Assignments assignments,
            Leaves leaves,
            TransactionClock clock) {
        this.assignments = assignments;
        this.leaves = leaves;
        this.clock = clock;
        this.register = register;
        this.law = law;
        this.explanations = explanations;
        this.apologies = apologies;
        this.opinions = opinions;
        this.branches = branches;
        this.messages = messages;
    }

    public String forStep(DelegateExecution execution, String step) {
        return forStep(register.get(DossierId.of(execution.getProcessBusinessKey())), new Step(step));
    }

    /** The official to whom the review was assigned, or null: then any of {@link #forStep} takes it. */
    public String assigned(DelegateExecution execution) {
        return assignments
                .latest(DossierId.of(execution.getProcessBusinessKey()))
                .map(Assignment::official)
                .map(this::present)
                .orElse(null);
    }

    /** The group of a task of the dossier's process; what is no step of the procedure is the desk's. */
    String ofTask(DossierId id, String taskKey) {
        var dossier = register.get(id);
        var procedure = law.procedureOf(dossier);
        return Step.ofTask(taskKey)
                .flatMap(procedure::find)
                .map(own -> forStep(dossier, own.step()))
                .orElseGet(() -> deskOf(dossier));
    }

    private String forStep(Dossier dossier, Step step) {
        var procedure = law.procedureOf(dossier);
        var own = procedure.step(step);
        var authority = own.atTheDesk() ? dossier.deskOf(step) : dossier.competentAuthority();
        return Post.serving(authority, own.role(), procedure.field()).group();
    }

    /** The desk that took the dossier in: whatever waits for the applicant waits there. */
    public String desk(DelegateExecution execution) {
        return deskOf(register.get(DossierId.of(execution.getProcessBusinessKey())));
    }

    private static String deskOf(Dossier dossier) {
        return new Post(dossier.receivingAuthority(), Role.ONE_STOP_DESK, null).group();
    }

    /** Those of the asked authority who work in the procedure's field. */
    public String opinion(DelegateExecution execution) {
        var opinion = opinions.get(ProcessVariables.OPINION_ID.get(execution));
        return new Post(opinion.asked(), Role.SPECIALIST, opinion.field()).group();
    }

    /** Those of an authority of ours who do its part of a linked procedure. */
    public String branch(DelegateExecution execution) {
        var branch = branches.get(ProcessVariables.BRANCH_ID.get(execution));
        return new Post(branch.asked(), Role.SPECIALIST, branch.field()).group();
    }

    /** The desk that keeps the dossier a message is about, or takes in for the authority it is addressed to. */
    public String message(DelegateExecution execution) {
        var task = messages.get(ProcessVariables.MESSAGE_ID.get(execution));
        return new Post(task.desk(), Role.ONE_STOP_DESK, null).group();
    }

    /** The official who had claimed the late work, or null: then any of {@link #answering} takes it. */
    public String answerer(DelegateExecution execution) {
        return present(explanation(execution).answerer());
    }

    public String answering(DelegateExecution execution) {
        return explanation(execution).answeringGroup();
    }

    public String confirming(DelegateExecution execution) {
        return explanation(execution).confirmingGroup();
    }

    /** The official who held the dossier when its due date came near, or null: then any of {@link #apologyAnswering}. */
    public String apologyHolder(DelegateExecution execution) {
        return present(apology(execution).holder());
    }

    /** Who is away gets no new work: the stand-in does, or whoever of the group takes it. */
    private String present(OfficialId official) {
        if (official == null) {
            return null;
        }
        return leaves.at(official, clock.instant())
                .map(leave -> leave.standIn() == null ? "" : leave.standIn().value())
                .or(() -> Optional.of(official.value()))
                .filter(id -> !id.isEmpty())
                .orElse(null);
    }

    public String apologyAnswering(DelegateExecution execution) {
        return apology(execution).answeringGroup();
    }

    public String apologySigning(DelegateExecution execution) {
        return apology(execution).signingGroup();
    }

    private Apology apology(DelegateExecution execution) {
        return apologies.get(ProcessVariables.APOLOGY_ID.get(execution));
    }

    private DelayExplanation explanation(DelegateExecution execution) {
        return explanations.get(ProcessVariables.EXPLANATION_ID.get(execution));
    }
}
