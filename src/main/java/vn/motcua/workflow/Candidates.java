package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.Step;

/** {@code ${candidates.forStep(execution,'REVIEW')}}: the group whose work a task is. */
@Component("candidates")
public class Candidates {

    private final DossierRegister register;
    private final ProcedureCatalogue catalogue;
    private final DelayExplanations explanations;

    Candidates(DossierRegister register, ProcedureCatalogue catalogue, DelayExplanations explanations) {
        this.register = register;
        this.catalogue = catalogue;
        this.explanations = explanations;
    }

    public String forStep(DelegateExecution execution, String step) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        return switch (Step.valueOf(step)) {
            case INTAKE, RETURN -> group(dossier.receivingAuthority(), Role.ONE_STOP_DESK, null);
            case REVIEW -> group(dossier.competentAuthority(), Role.SPECIALIST, fieldOf(dossier));
            case SIGNING -> group(dossier.competentAuthority(), Role.LEADER, null);
        };
    }

    /** The official who had claimed the late work, or null: then any of {@link #answering} takes it. */
    public String answerer(DelegateExecution execution) {
        var answerer = explanation(execution).answerer();
        return answerer == null ? null : answerer.value();
    }

    public String answering(DelegateExecution execution) {
        return explanation(execution).answeringGroup();
    }

    public String confirming(DelegateExecution execution) {
        return explanation(execution).confirmingGroup();
    }

    private DelayExplanation explanation(DelegateExecution execution) {
        return explanations.get(ProcessVariables.EXPLANATION_ID.get(execution));
    }

    private String fieldOf(Dossier dossier) {
        return catalogue
                .version(dossier.procedure(), dossier.procedureValidFrom())
                .field();
    }

    private static String group(AuthorityId authority, Role role, String field) {
        return new Post(authority, role, field).group();
    }
}
