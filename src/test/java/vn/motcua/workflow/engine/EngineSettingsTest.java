package vn.motcua.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.util.ExceptionUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;

/** The decided settings, read back from the running engine: a key that binds to nothing shows here. */
@MotCuaTest
class EngineSettingsTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_was_decided_is_what_runs() {
        var decided = new LinkedHashMap<String, Object>();
        var running = new LinkedHashMap<String, Object>();
        for (var setting : settings().entrySet()) {
            decided.put(setting.getKey(), setting.getValue()[0]);
            running.put(setting.getKey(), setting.getValue()[1]);
        }
        assertThat(running).isEqualTo(decided);
    }

    /** setting → {decided, running} */
    private Map<String, Object[]> settings() {
        var all = new LinkedHashMap<String, Object[]>();
        all.put("database type", pair("postgres", engine.getDatabaseType()));
        all.put("schema update", pair("false", engine.getDatabaseSchemaUpdate()));
        all.put("batches", pair(true, engine.isJdbcBatchProcessing()));
        all.put("ids", pair(StrongUuidGenerator.class, engine.getIdGenerator().getClass()));
        all.put("serialization", pair("application/json", engine.getDefaultSerializationFormat()));
        all.put("java serialization", pair(false, engine.isJavaSerializationFormatEnabled()));
        all.put("deserialization checked", pair(true, engine.isDeserializationTypeValidationEnabled()));
        all.put("authorizations", pair(true, engine.isAuthorizationEnabled()));
        all.put("authorizations of custom code", pair(false, engine.isAuthorizationEnabledForCustomCode()));
        all.put("revokes", pair("never", engine.getAuthorizationCheckRevokes()));
        all.put("tenant check", pair(true, engine.isTenantCheckEnabled()));
        all.put("task permission", pair("TASK_WORK", engine.getDefaultUserPermissionNameForTask()));
        all.put("cases", pair(false, engine.isCmmnEnabled()));
        all.put("standalone tasks", pair(false, engine.isStandaloneTasksEnabled()));
        all.put("metrics", pair(false, engine.isMetricsEnabled()));
        all.put("metrics reporter", pair(false, engine.isDbMetricsReporterActivate()));
        all.put("adhoc expressions", pair(false, engine.isEnableExpressionsInAdhocQueries()));
        all.put("stored expressions", pair(true, engine.isEnableExpressionsInStoredQueries()));
        all.put("most results", pair(2000, engine.getQueryMaxResultsLimit()));
        all.put("password policy", pair(true, engine.isEnablePasswordPolicy()));
        all.put("sign-in log", pair(true, engine.isWebappsAuthenticationLoggingEnabled()));
        all.put("users", pair("[A-Za-z0-9._@-]{1,64}", engine.getUserResourceWhitelistPattern()));
        all.put("groups", pair("[A-Za-z0-9._-]{1,130}", engine.getGroupResourceWhitelistPattern()));
        all.put("tenants", pair("[A-Za-z0-9._-]{1,64}", engine.getTenantResourceWhitelistPattern()));
        all.put("incidents", pair(true, engine.isCompositeIncidentHandlersEnabled()));
        all.put("due date of jobs", pair(true, engine.isEnsureJobDueDateNotNull()));
        all.put("acquire by due date", pair(true, engine.isJobExecutorAcquireByDueDate()));
        all.put("acquire by priority", pair(false, engine.isJobExecutorAcquireByPriority()));
        all.put("deployment aware", pair(false, engine.isJobExecutorDeploymentAware()));
        all.put("retries", pair("PT1M,PT5M,PT30M,PT2H,PT6H", engine.getFailedJobRetryTimeCycle()));
        all.put("time to live", pair("P365D", engine.getHistoryTimeToLive()));
        all.put("time to live enforced", pair(true, engine.isEnforceHistoryTimeToLive()));
        all.put("cleanup from", pair("22:00", engine.getHistoryCleanupBatchWindowStartTime()));
        all.put("cleanup to", pair("05:00", engine.getHistoryCleanupBatchWindowEndTime()));
        all.put("cleanup log", pair("P5D", engine.getHistoryCleanupJobLogTimeToLive()));
        all.put("history level", pair("mot-cua", engine.getHistoryLevel().getName()));
        all.put("history level id", pair(61, engine.getHistoryLevel().getId()));
        all.put(
                "authorization provider",
                pair(
                        NoTaskGrants.class,
                        engine.getResourceAuthorizationProvider().getClass()));
        all.put(
                "authorization manager",
                pair(
                        GrantsReadOnce.class,
                        engine.getSessionFactories()
                                .get(AuthorizationManager.class)
                                .openSession()
                                .getClass()));
        all.put(
                "tenant provider",
                pair(RegisterTenantProvider.class, engine.getTenantIdProvider().getClass()));
        all.put(
                "task service",
                pair(GuardedTaskService.class, engine.getTaskService().getClass()));
        all.put(
                "command contexts",
                pair(QuietRefusals.class, engine.getCommandContextFactory().getClass()));
        all.put(
                "codes",
                pair(RefusalCodes.class, engine.getCustomExceptionCodeProvider().getClass()));
        all.put("beans", pair(ModelBeans.class, engine.getBeans().getClass()));
        return all;
    }

    private static Object[] pair(Object decided, Object running) {
        return new Object[] {decided, running};
    }

    @Test
    void the_database_remembers_the_history_level() {
        assertThat(management.getProperties()).containsEntry("historyLevel", "61");
    }

    @Test
    void our_indexes_are_there() {
        assertThat(jdbc.sql("select indexname from pg_indexes where schemaname = current_schema()")
                        .query(String.class)
                        .list())
                .contains(
                        "act_idx_job_due_acquirable",
                        "act_idx_job_locked",
                        "act_idx_identitylink_group_type",
                        "act_idx_task_due");
    }

    @Test
    void the_server_keeps_the_contents_of_rows_out_of_its_errors() {
        assertThatThrownBy(() -> jdbc.sql("insert into authority (id, name, level, code, valid_from, sample) "
                                + "values ('x', ?, 'NO LEVEL', 'x', '2026-01-01', true)")
                        .param("Bí mật")
                        .update())
                .hasStackTraceContaining("authority_level_check")
                .satisfies(refused ->
                        assertThat(ExceptionUtils.readStackTrace(refused)).doesNotContain("Bí mật"));
    }
}
