package vn.motcua.access;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What officials have claimed. Whoever leaves a post gives back the work that came with it: nobody's list shows a task
 * that somebody else holds, so it would lie there unseen.
 */
@Component
class Claims {

    private final TaskService tasks;

    Claims(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * Work that came by another way, an explanation asked of the person for one, stays with a person who is still in
     * office.
     *
     * @param groups those the official is in now; none if out of office: then everything is given back
     * @param lost those the official was in until now
     */
    void giveBack(String official, Set<String> groups, Set<String> lost) {
        for (var task : tasks.createTaskQuery().taskAssignee(official).list()) {
            var candidates = candidatesOf(task);
            var cameWithThePost = !Collections.disjoint(candidates, lost) && Collections.disjoint(candidates, groups);
            if (!candidates.isEmpty() && (groups.isEmpty() || cameWithThePost)) {
                tasks.setAssignee(task.getId(), null);
            }
        }
    }

    private Set<String> candidatesOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
