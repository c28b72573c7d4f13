package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.desk.SettleMessageTask;
import vn.motcua.messaging.SettleMessage;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class SettleMessageListener extends CompletionListener {

    private final SettleMessageTask settleMessage;

    SettleMessageListener(SettleMessageTask settleMessage) {
        this.settleMessage = settleMessage;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        settleMessage
                .settle(
                        ProcessVariables.MESSAGE_ID.get(task),
                        form.choice("settlement", SettleMessage.Settlement.class),
                        form.find("reason").orElse(null))
                .orThrow();
    }
}
