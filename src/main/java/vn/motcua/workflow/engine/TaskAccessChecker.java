package vn.motcua.workflow.engine;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import vn.motcua.access.EngineGroups;
import vn.motcua.workflow.RefusalIn;

/**
 * Only the assignee touches a task, or while it is nobody's a member of a candidate group; the others of that group may
 * read it. The engine's own grants are per definition: with
 * them alone an official of one authority could complete any task of the procedure. Of the checker's ninety methods
 * those that take a task matter here; a proxy leaves the others open to the engine's own checkers. A task without any
 * candidate is one that somebody else completed between our two looks at it.
 */
final class TaskAccessChecker {

    /** Where an official may look but not act. */
    private static final Set<String> OPERATORS_MAY = Set.of("checkReadTask", "checkReadTaskVariable");

    /** Claiming and completing. */
    private static final String WORK = "checkTaskWork";

    /** Giving back what one has claimed; the list of allowed calls lets no other assignment through. */
    private static final String GIVE_BACK = "checkTaskAssign";

    private TaskAccessChecker() {}

    static CommandChecker create() {
        return (CommandChecker) Proxy.newProxyInstance(
                TaskAccessChecker.class.getClassLoader(),
                new Class<?>[] {CommandChecker.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(TaskAccessChecker.class, arguments);
                    }
                    if (arguments != null && arguments[0] instanceof TaskEntity task) {
                        check(task, method.getName());
                    }
                    return null;
                });
    }

    private static void check(TaskEntity task, String operation) {
        var current = Context.getCommandContext().getAuthentication();
        if (current == null || current.getUserId() == null) {
            return;
        }
        if (mayAct(task, current)) {
            if ((operation.equals(WORK) || operation.equals(GIVE_BACK)) && isSomebodyElses(task, current)) {
                throw RefusalIn.denied(RefusalIn.CLAIMED);
            }
            if (operation.equals(GIVE_BACK) && !isCandidate(task, current)) {
                throw RefusalIn.forbidden("Việc này giao đích danh, không trả lại nhóm được.");
            }
            return;
        }
        if (OPERATORS_MAY.contains(operation) && groupsOf(current).contains(EngineGroups.OPERATORS)) {
            return;
        }
        if (isEmpowered(task, current)) {
            return;
        }
        if (task.getAssignee() == null && task.getCandidates().isEmpty()) {
            throw RefusalIn.denied(RefusalIn.GONE);
        }
        throw RefusalIn.forbidden("Việc này không thuộc nhóm của người đang đăng nhập.");
    }

    /** Within a composite act the use case has asked whether its catalogue empowers the official. */
    private static boolean isEmpowered(TaskEntity task, Authentication current) {
        return task.getExecution() != null
                && EmpoweredFor.covers(
                        current.getUserId(), task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey());
    }

    private static boolean isSomebodyElses(TaskEntity task, Authentication current) {
        return task.getAssignee() != null && !task.getAssignee().equals(current.getUserId());
    }

    private static boolean mayAct(TaskEntity task, Authentication current) {
        if (task.getAssignee() != null) {
            return task.getAssignee().equals(current.getUserId()) || isCandidate(task, current);
        }
        return isCandidate(task, current);
    }

    private static boolean isCandidate(TaskEntity task, Authentication current) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group -> group != null && groupsOf(current).contains(group));
    }

    private static List<String> groupsOf(Authentication current) {
        return current.getGroupIds() == null ? List.of() : current.getGroupIds();
    }
}
