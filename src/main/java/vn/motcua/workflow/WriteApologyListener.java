package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.delay.DelayCause;
import vn.motcua.delay.WriteApology;
import vn.motcua.workflow.form.SubmittedForm;

@Component
class WriteApologyListener extends CompletionListener {

    private final WriteApology writeApology;

    WriteApologyListener(WriteApology writeApology) {
        this.writeApology = writeApology;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        writeApology
                .write(
                        ProcessVariables.APOLOGY_ID.get(task),
                        form.choice("cause", DelayCause.class),
                        form.text("reason"),
                        form.date("promisedOn"))
                .orThrow();
    }
}
