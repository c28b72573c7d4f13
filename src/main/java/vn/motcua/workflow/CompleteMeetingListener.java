package vn.motcua.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.motcua.posting.CouncilMeeting;
import vn.motcua.posting.RecordMeeting;
import vn.motcua.workflow.form.SubmittedForm;

/** The minutes of a council's meeting and what it concluded. */
@Component
class CompleteMeetingListener extends CompletionListener {

    private final RecordMeeting recordMeeting;

    CompleteMeetingListener(RecordMeeting recordMeeting) {
        this.recordMeeting = recordMeeting;
    }

    @Override
    void complete(DelegateTask task, SubmittedForm form) {
        var verdict = form.choice("meetingOutcome", CouncilMeeting.Verdict.class);
        recordMeeting
                .record(
                        dossierOf(task),
                        new CouncilMeeting.Minutes(
                                form.text("minutesNumber"),
                                form.date("heldOn"),
                                form.text("place"),
                                form.text("attendance"),
                                form.integer("members"),
                                form.integer("present"),
                                form.integer("inFavour"),
                                form.text("conclusion"),
                                form.find("aboutObjections").orElse(null)),
                        verdict)
                .orThrow();
        ProcessVariables.MEETING_OUTCOME.set(task.getExecution(), verdict);
    }
}
