package vn.motcua.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.EngineGroups;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;

/**
 * The lists of officials, of which one is the desks' alone, and the few grants that go with them. They are shipped by
 * code: a filter's expressions can call into the application, so nobody else may make one.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TasklistFilters(
            FilterService filters,
            TaskService tasks,
            AuthorizationService authorizations,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Two nodes may start at once: the second waits and then finds everything there. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('tasklist_filters'))")
                    .query((row, number) -> number)
                    .single();
            shipAll();
        });
    }

    private void shipAll() {
        ship(
                EngineGroups.OFFICIALS,
                "Việc của nhóm tôi",
                "Chưa ai nhận",
                10,
                ofMyGroups().taskUnassigned());
        ship(
                EngineGroups.OFFICIALS,
                "Việc của tôi",
                "Tôi đã nhận",
                20,
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        ship(
                EngineGroups.OFFICIALS,
                "Sắp đến hạn",
                "Đến hạn trước khi hết ngày làm việc tới",
                30,
                mineOrMyGroups().dueAfterExpression("${now()}").dueBeforeExpression("${deadlines.soon()}"));
        ship(
                EngineGroups.DESKS,
                "Hồ sơ trực tuyến chờ tiếp nhận",
                "Trả lời trong 8 giờ làm việc",
                15,
                mineOrMyGroups()
                        .taskDefinitionKey(Step.INTAKE.taskId())
                        .processVariableValueEquals(ProcessVariables.CHANNEL.name(), Channel.ONLINE.name()));
        ship(
                EngineGroups.OFFICIALS,
                "Kịp hay không kịp?",
                "Hồ sơ sắp đến hạn trả, cần trả lời",
                35,
                mineOrMyGroups().taskDefinitionKey(EngineApologyQuestions.QUESTION));
        ship(
                EngineGroups.OFFICIALS,
                "Quá hạn",
                "Đã qua giờ hẹn",
                40,
                mineOrMyGroups().dueBeforeExpression("${now()}"));

        grant(EngineGroups.OFFICIALS, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(
                EngineGroups.OFFICIALS,
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.TASK_ASSIGN);
        grant(EngineGroups.OFFICIALS, Resources.USER, "*", Permissions.READ);
        grant(EngineGroups.OFFICIALS, Resources.GROUP, "*", Permissions.READ);
        grant(EngineGroups.OPERATORS, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                EngineGroups.OPERATORS,
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(EngineGroups.OPERATORS, Resources.DEPLOYMENT, "*", Permissions.READ);
        grant(EngineGroups.OPERATORS, Resources.USER, "*", Permissions.READ);
        grant(EngineGroups.OPERATORS, Resources.GROUP, "*", Permissions.READ);
    }

    private TaskQuery ofMyGroups() {
        return tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}");
    }

    private TaskQuery mineOrMyGroups() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    private void ship(String group, String name, String description, int order, TaskQuery query) {
        var known = filters.createFilterQuery().filterName(name).list();
        var filter = known.isEmpty() ? filters.newTaskFilter(name) : known.get(0);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of(
                "description",
                description,
                "priority",
                order,
                "color",
                "#1f4e8c",
                "refresh",
                true,
                "variables",
                List.of()));
        filters.saveFilter(filter);
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .list()
                .stream()
                .filter(grant -> !group.equals(grant.getGroupId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
        grant(group, Resources.FILTER, filter.getId(), Permissions.READ);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var known = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        var grant = known != null
                ? known
                : authorizations.createNewAuthorization(
                        org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
