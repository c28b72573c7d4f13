package vn.motcua.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.desk.MessageTasks;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.linked.Branches;
import vn.motcua.opinion.Opinions;
import vn.motcua.workflow.ProcessVariables;

/** The tenant of an instance, from the register's row and never from what somebody submitted. */
@Component
class RegisterTenantProvider implements TenantIdProvider {

    private final ObjectProvider<DossierRegister> dossiers;
    private final ObjectProvider<DelayExplanations> explanations;
    private final ObjectProvider<Opinions> opinions;
    private final ObjectProvider<Branches> branches;
    private final ObjectProvider<MessageTasks> messages;

    RegisterTenantProvider(
            ObjectProvider<DossierRegister> dossiers,
            ObjectProvider<DelayExplanations> explanations,
            ObjectProvider<Opinions> opinions,
            ObjectProvider<Branches> branches,
            ObjectProvider<MessageTasks> messages) {
        this.dossiers = dossiers;
        this.explanations = explanations;
        this.opinions = opinions;
        this.branches = branches;
        this.messages = messages;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var explanation = ProcessVariables.EXPLANATION_ID.find(context.getVariables());
        if (explanation.isPresent()) {
            return explanations.getObject().get(explanation.get()).authority().value();
        }
        var opinion = ProcessVariables.OPINION_ID.find(context.getVariables());
        if (opinion.isPresent()) {
            return opinions.getObject().get(opinion.get()).asked().value();
        }
        var branch = ProcessVariables.BRANCH_ID.find(context.getVariables());
        if (branch.isPresent()) {
            return branches.getObject().get(branch.get()).asked().value();
        }
        var message = ProcessVariables.MESSAGE_ID.find(context.getVariables());
        if (message.isPresent()) {
            return messages.getObject().get(message.get()).desk().value();
        }
        var dossier = DossierId.of(ProcessVariables.DOSSIER_ID.get(context.getVariables()));
        return dossiers.getObject().get(dossier).competentAuthority().value();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return null;
    }
}
