package vn.motcua.workflow;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.AskExplanation;
import vn.motcua.opinion.Opinions;

/** The asked authority is late with its opinion, and it is the asked authority that explains. */
@Component
class OpenOpinionDelayDelegate implements JavaDelegate {

    private final AskExplanation askExplanation;
    private final Opinions opinions;
    private final TaskService tasks;

    OpenOpinionDelayDelegate(AskExplanation askExplanation, Opinions opinions, TaskService tasks) {
        this.askExplanation = askExplanation;
        this.opinions = opinions;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opinion = opinions.get(ProcessVariables.OPINION_ID.get(execution));
        var holder = tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).list().stream()
                .map(Task::getAssignee)
                .filter(assignee -> assignee != null)
                .findFirst()
                .map(OfficialId::new)
                .orElse(opinion.answeredBy());
        askExplanation.askOpinion(opinion.dossier(), opinion.asked(), holder, opinion.dueAt());
    }
}
