package vn.motcua.testing;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Lets an instance that may have ended be asked for the path it took. */
record WalkedInstance(HistoricProcessInstance walked) implements ProcessInstance {

    @Override
    public String getId() {
        return walked.getId();
    }

    @Override
    public String getProcessInstanceId() {
        return walked.getId();
    }

    @Override
    public String getProcessDefinitionId() {
        return walked.getProcessDefinitionId();
    }

    @Override
    public String getProcessDefinitionKey() {
        return walked.getProcessDefinitionKey();
    }

    @Override
    public String getBusinessKey() {
        return walked.getBusinessKey();
    }

    @Override
    public String getRootProcessInstanceId() {
        return walked.getRootProcessInstanceId();
    }

    @Override
    public String getCaseInstanceId() {
        return walked.getCaseInstanceId();
    }

    @Override
    public String getTenantId() {
        return walked.getTenantId();
    }

    @Override
    public boolean isEnded() {
        return walked.getEndTime() != null;
    }

    @Override
    public boolean isSuspended() {
        return HistoricProcessInstance.STATE_SUSPENDED.equals(walked.getState());
    }
}
