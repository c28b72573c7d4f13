package vn.motcua.access;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

class ClaimsTest {

    private static final String OLD = "huyen.specialist.ho-tich";
    private static final String NEW = "xa.specialist.ho-tich";

    private final TaskService tasks = mock();
    private final TaskQuery query = mock(Answers.RETURNS_SELF);
    private final Claims claims = new Claims(tasks);

    @Test
    void work_of_a_lost_post_is_given_back() {
        claimed(OLD);

        claims.giveBack("lan", Set.of(NEW), Set.of(OLD));

        verify(tasks).setAssignee("task", null);
    }

    @Test
    void whoever_inherits_the_post_keeps_the_work() {
        claimed(OLD);

        claims.giveBack("lan", Set.of(OLD, NEW), Set.of("huyen.one-stop-desk"));

        verify(tasks, never()).setAssignee(any(), any());
    }

    @Test
    void what_was_asked_of_the_person_stays_while_in_office_and_goes_to_the_group_afterwards() {
        claimed("huyen.leader");

        claims.giveBack("lan", Set.of(NEW), Set.of(OLD));
        verify(tasks, never()).setAssignee(any(), any());

        claims.giveBack("lan", Set.of(), Set.of(NEW));
        verify(tasks).setAssignee("task", null);
    }

    @Test
    void a_task_that_nobody_else_could_take_is_left_where_it_is() {
        claimed();

        claims.giveBack("lan", Set.of(), Set.of(OLD));

        verify(tasks, never()).setAssignee(any(), any());
    }

    private void claimed(String... candidateGroups) {
        var task = mock(Task.class);
        given(task.getId()).willReturn("task");
        given(tasks.createTaskQuery()).willReturn(query);
        given(query.list()).willReturn(List.of(task));
        var links = Arrays.stream(candidateGroups).map(ClaimsTest::link).toList();
        given(tasks.getIdentityLinksForTask("task")).willReturn(links);
    }

    private static IdentityLink link(String group) {
        var link = mock(IdentityLink.class);
        given(link.getGroupId()).willReturn(group);
        return link;
    }
}
