package vn.motcua.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.MotCuaTest;

/** The shortcut to the grants says what the engine's own statement says. */
@MotCuaTest
class GrantsReadOnceTest {

    private static final String KEY = "birth-registration";
    private static final List<List<String>> GROUPS =
            List.of(List.of(), List.of("officials"), List.of("operators"), List.of("officials", "nobodys"));

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    AuthorizationService authorizations;

    private final List<String> added = new ArrayList<>();

    @AfterEach
    void take_back_what_was_granted() {
        added.forEach(authorizations::deleteAuthorization);
    }

    @Test
    void each_single_question_is_answered_as_the_stock_manager_answers_it() {
        grant(Authorization.AUTH_TYPE_GRANT, "mau", null, Resources.TASK, "t-1", TaskPermissions.UPDATE);
        grant(Authorization.AUTH_TYPE_GLOBAL, "*", null, Resources.FILTER, "*", Permissions.READ);
        var answers = new ArrayList<Boolean>();
        for (var user : List.of("mau", "khac", "*")) {
            for (var groups : GROUPS) {
                for (var check : checks()) {
                    var stock = ask(new AuthorizationManager(), user, groups, check);
                    assertThat(ask(new GrantsReadOnce(), user, groups, check))
                            .as("%s %s %s", user, groups, check)
                            .isEqualTo(stock);
                    answers.add(stock);
                }
            }
        }
        assertThat(answers).contains(true, false);
    }

    @Test
    void alternatives_need_one_grant_and_conditions_each() {
        var held = check(Resources.PROCESS_DEFINITION, KEY, ProcessDefinitionPermissions.TASK_WORK);
        var missing = check(Resources.TASK, "t-2", TaskPermissions.UPDATE);
        for (var disjunctive : List.of(true, false)) {
            for (var checks : List.of(List.of(held, missing), List.of(missing, held), List.of(held, held))) {
                var both = new CompositePermissionCheck(disjunctive);
                both.setAtomicChecks(checks);
                assertThat(ask(new GrantsReadOnce(), "mau", List.of("officials"), both))
                        .isEqualTo(ask(new AuthorizationManager(), "mau", List.of("officials"), both))
                        .isEqualTo(disjunctive || !checks.contains(missing));
            }
        }
    }

    @Test
    void a_grant_taken_back_counts_from_the_next_command_on() {
        grant(Authorization.AUTH_TYPE_GRANT, null, "nobodys", Resources.DEPLOYMENT, "*", Permissions.READ);
        assertThat(reads("nobodys")).isTrue();

        authorizations.deleteAuthorization(added.remove(0));

        assertThat(reads("nobodys")).isFalse();
    }

    private boolean reads(String group) {
        return authorizations.isUserAuthorized("mau", List.of(group), Permissions.READ, Resources.DEPLOYMENT, "d");
    }

    private List<PermissionCheck> checks() {
        return List.of(
                check(Resources.PROCESS_DEFINITION, KEY, ProcessDefinitionPermissions.TASK_WORK),
                check(Resources.PROCESS_DEFINITION, null, ProcessDefinitionPermissions.READ_TASK),
                check(Resources.PROCESS_DEFINITION, "*", ProcessDefinitionPermissions.DELETE),
                check(Resources.PROCESS_DEFINITION, KEY, ProcessDefinitionPermissions.RETRY_JOB),
                check(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                check(Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                check(Resources.TASK, "t-1", TaskPermissions.UPDATE),
                check(Resources.TASK, "t-2", TaskPermissions.UPDATE),
                check(Resources.FILTER, "any", Permissions.READ),
                check(Resources.FILTER, "any", Permissions.DELETE));
    }

    private static PermissionCheck check(Resource resource, String id, Permission permission) {
        var check = new PermissionCheck();
        check.setResource(resource);
        check.setResourceId(id);
        check.setPermission(permission);
        return check;
    }

    private boolean ask(AuthorizationManager manager, String user, List<String> groups, PermissionCheck check) {
        return engine.getCommandExecutorTxRequired().execute(context -> manager.isAuthorized(user, groups, check));
    }

    private boolean ask(
            AuthorizationManager manager, String user, List<String> groups, CompositePermissionCheck check) {
        return engine.getCommandExecutorTxRequired().execute(context -> manager.isAuthorized(user, groups, check));
    }

    private void grant(int type, String user, String group, Resource resource, String id, Permission permission) {
        var grant = authorizations.createNewAuthorization(type);
        if (user != null && type != Authorization.AUTH_TYPE_GLOBAL) {
            grant.setUserId(user);
        }
        if (group != null) {
            grant.setGroupId(group);
        }
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(new Permission[] {permission});
        added.add(authorizations.saveAuthorization(grant).getId());
    }
}
