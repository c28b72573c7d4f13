package vn.motcua.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.errorcode.ExceptionCodeProvider;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import vn.motcua.workflow.RefusalIn;

/** What we take for granted of each internal class of the engine: the list to go through when moving to a fork. */
class EngineContractTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/motcua/workflow/engine");
    private static final Pattern INTERNAL =
            Pattern.compile("import org\\.camunda\\.bpm\\.engine\\.impl\\.[\\w.]*?(\\w+);");

    @Retention(RetentionPolicy.RUNTIME)
    private @interface Of {
        Class<?>[] value();
    }

    @Test
    void every_internal_class_in_use_has_its_contract_here_and_no_other() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                INTERNAL.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        var stated = new TreeSet<String>();
        for (var method : EngineContractTest.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Of.class)) {
                Stream.of(method.getAnnotation(Of.class).value())
                        .map(Class::getSimpleName)
                        .forEach(stated::add);
            }
        }
        assertThat(stated).isEqualTo(used).isNotEmpty();
    }

    @Test
    @Of({AbstractBpmnParseListener.class, ActivityImpl.class, ScopeImpl.class, Element.class})
    void a_parse_listener_sees_each_user_task() {
        assertThatCode(() -> AbstractBpmnParseListener.class.getMethod(
                        "parseUserTask", Element.class, ScopeImpl.class, ActivityImpl.class))
                .doesNotThrowAnyException();
    }

    @Test
    @Of(UserTaskActivityBehavior.class)
    void a_user_tasks_behaviour_gives_a_definition_whose_form_handler_can_be_replaced() throws Exception {
        var definition =
                UserTaskActivityBehavior.class.getMethod("getTaskDefinition").getReturnType();

        assertThat(names(definition))
                .contains("setTaskFormHandler", "getTaskFormHandler", "getCamundaFormDefinitionKey");
    }

    @Test
    @Of({TaskFormHandler.class, BpmnParse.class, DeploymentEntity.class, ProcessDefinitionEntity.class})
    void a_form_handler_gets_what_was_submitted_with_the_task_as_its_scope() {
        assertThat(names(TaskFormHandler.class))
                .containsExactlyInAnyOrder("createTaskForm", "submitFormVariables", "parseConfiguration");
        assertThat(VariableScope.class).isAssignableFrom(TaskEntity.class);
    }

    @Test
    @Of(TaskEntity.class)
    void a_task_knows_its_assignee_and_its_candidate_groups() throws Exception {
        assertThat(TaskEntity.class.getMethod("getAssignee").getReturnType()).isEqualTo(String.class);
        assertThat(TaskEntity.class
                        .getMethod("getCandidates")
                        .getGenericReturnType()
                        .getTypeName())
                .contains(IdentityLink.class.getName());
    }

    @Test
    @Of(CommandChecker.class)
    void each_check_of_a_task_takes_the_task_first_and_answers_by_throwing() {
        var onTasks = Arrays.stream(CommandChecker.class.getMethods())
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == TaskEntity.class)
                .toList();

        assertThat(onTasks)
                .extracting(Method::getName)
                .containsExactlyInAnyOrder(
                        "checkReadTask",
                        "checkReadTaskVariable",
                        "checkUpdateTaskVariable",
                        "checkTaskAssign",
                        "checkCreateTask",
                        "checkTaskWork",
                        "checkDeleteTask");
        assertThat(onTasks).extracting(Method::getReturnType).containsOnly((Class) void.class);
    }

    @Test
    @Of({DefaultAuthorizationProvider.class, AuthorizationEntity.class})
    void the_stock_provider_answers_with_rows_to_insert() {
        assertThat(ResourceAuthorizationProvider.class).isAssignableFrom(DefaultAuthorizationProvider.class);
        assertThat(Arrays.stream(ResourceAuthorizationProvider.class.getMethods())
                        .filter(method -> method.getName().contains("Task"))
                        .map(Method::getReturnType))
                .isNotEmpty()
                .containsOnly(AuthorizationEntity[].class);
    }

    @Test
    @Of({AuthorizationManager.class, Session.class, SessionFactory.class})
    void the_manager_of_grants_can_be_replaced_and_is_asked_by_user_and_groups() throws Exception {
        assertThat(names(ProcessEngineConfigurationImpl.class)).contains("setCustomSessionFactories");
        for (var check : List.of(PermissionCheck.class, CompositePermissionCheck.class)) {
            assertThat(AuthorizationManager.class
                            .getMethod("isAuthorized", String.class, List.class, check)
                            .getReturnType())
                    .isEqualTo(boolean.class);
        }
        for (var method : List.of("getAllGroups", "isResourceValidForPermission", "isRevokeAuthCheckEnabled")) {
            assertThat(Arrays.stream(AuthorizationManager.class.getDeclaredMethods())
                            .filter(found -> found.getName().equals(method))
                            .map(Method::getModifiers))
                    .hasSize(1)
                    .allMatch(Modifier::isProtected);
        }
    }

    @Test
    @Of({CompositePermissionCheck.class, PermissionCheck.class})
    void a_check_is_a_list_of_alternatives_or_of_conditions() {
        assertThat(new CompositePermissionCheck().isDisjunctive()).isTrue();
        assertThat(new CompositePermissionCheck(false).isDisjunctive()).isFalse();
        assertThat(new PermissionCheck().getAuthorizationNotFoundReturnValue()).isNull();
    }

    @Test
    @Of({HistoryLevel.class, HistoryEventType.class, HistoryEventTypes.class})
    void our_history_level_leaves_out_details_and_forms() {
        var ours = new OperationalHistoryLevel();

        assertThat(Stream.of(HistoryEventTypes.values()).filter(type -> !ours.isHistoryEventProduced(type, null)))
                .contains(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, HistoryEventTypes.FORM_PROPERTY_UPDATE);
        assertThat(ours.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, null))
                .isTrue();
        assertThat(Stream.of(HistoryLevel.HISTORY_LEVEL_NONE, HistoryLevel.HISTORY_LEVEL_FULL))
                .extracting(HistoryLevel::getId)
                .doesNotContain(ours.getId());
        assertThat(HistoricActivityInstance.class).isNotNull();
    }

    @Test
    @Of({
        TenantIdProvider.class,
        TenantIdProviderProcessInstanceContext.class,
        TenantIdProviderCaseInstanceContext.class,
        TenantIdProviderHistoricDecisionInstanceContext.class
    })
    void a_tenant_is_asked_for_with_the_variables_of_the_start() throws Exception {
        assertThat(TenantIdProviderProcessInstanceContext.class
                        .getMethod("getVariables")
                        .getReturnType())
                .isAssignableTo(Map.class);
        assertThat(names(TenantIdProvider.class)).hasSize(3);
    }

    @Test
    @Of(ExceptionCodeProvider.class)
    void a_code_may_be_given_to_the_engines_exceptions_a_refusal_among_them() {
        var provider = new RefusalCodes();
        AuthorizationException forbidden = RefusalIn.forbidden("Không được.");

        assertThat(provider.provideCode(forbidden)).isEqualTo(20_403);
        assertThat(RefusalCodes.take()).contains(RefusalIn.find(forbidden).orElseThrow());
    }

    @Test
    @Of({CommandExecutor.class, ProcessEngineConfigurationImpl.class})
    void the_configuration_gives_the_executor_that_every_command_passes_through() throws Exception {
        assertThat(ProcessEngineConfigurationImpl.class
                        .getMethod("getCommandExecutorTxRequired")
                        .getReturnType())
                .isEqualTo(CommandExecutor.class);
        assertThat(CommandExecutor.class.getMethod("execute", Command.class).getReturnType())
                .isEqualTo(Object.class);
    }

    @Test
    @Of({CommandInterceptor.class, Command.class, ExecuteJobsCmd.class})
    void an_interceptor_calls_the_next_and_jobs_have_a_command_of_their_own() throws Exception {
        assertThat(Modifier.isProtected(
                        CommandInterceptor.class.getDeclaredField("next").getModifiers()))
                .isTrue();
        assertThat(Command.class).isAssignableFrom(ExecuteJobsCmd.class);
    }

    @Test
    @Of({CommandContext.class, CommandContextFactory.class})
    void a_command_context_asks_how_loud_an_exception_is() throws Exception {
        var question = CommandContext.class.getDeclaredMethod("shouldLogFine", Throwable.class);

        assertThat(Modifier.isProtected(question.getModifiers())).isTrue();
        assertThat(CommandContextFactory.class.getMethod("createCommandContext").getReturnType())
                .isEqualTo(CommandContext.class);
    }

    @Test
    @Of(TaskServiceImpl.class)
    void the_task_service_can_be_replaced_and_executes_commands() throws Exception {
        assertThat(Modifier.isFinal(TaskServiceImpl.class.getModifiers())).isFalse();
        assertThatCode(() -> TaskServiceImpl.class.getSuperclass().getDeclaredField("commandExecutor"))
                .doesNotThrowAnyException();
    }

    @Test
    @Of(FormServiceImpl.class)
    void every_question_for_a_tasks_form_variables_comes_through_one_method() throws Exception {
        assertThat(Modifier.isFinal(FormServiceImpl.class.getModifiers())).isFalse();
        var asked = new ArrayList<String>();
        var service = new FormServiceImpl() {
            @Override
            public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
                asked.add(taskId);
                return Variables.createVariables();
            }
        };

        service.getTaskFormVariables("task");

        assertThat(asked).containsExactly("task");
    }

    @Test
    @Of({AbstractProcessEnginePlugin.class, ProcessEngineConfigurationImpl.class})
    void a_plugin_is_asked_before_and_after_the_engine_is_configured() {
        assertThat(names(AbstractProcessEnginePlugin.class)).contains("preInit", "postInit");
        assertThat(names(ProcessEngineConfigurationImpl.class))
                .contains(
                        "setTaskService",
                        "setFormService",
                        "getValueTypeResolver",
                        "setCommandContextFactory",
                        "setCustomHistoryLevels",
                        "setResourceAuthorizationProvider",
                        "setTenantIdProvider",
                        "setBeans",
                        "setCustomPostBPMNParseListeners",
                        "setCustomExceptionCodeProvider",
                        "setCustomPreCommandInterceptorsTxRequired",
                        "getCommandCheckers");
    }

    @Test
    @Of({Context.class, Authentication.class})
    void outside_a_command_there_is_no_context_and_inside_it_knows_who_acts() throws Exception {
        assertThat(Context.getCommandContext()).isNull();
        assertThat(CommandContext.class.getMethod("getAuthentication").getReturnType())
                .isEqualTo(Authentication.class);
    }

    @Test
    @Of(JuelExpressionManager.class)
    void an_expression_manager_can_be_limited_to_a_map_of_beans() {
        assertThatCode(() -> JuelExpressionManager.class.getConstructor(Map.class))
                .doesNotThrowAnyException();
    }

    @Test
    @Of(ClockUtil.class)
    void the_engines_clock_moves_by_an_offset() {
        assertThatCode(() -> ClockUtil.class.getMethod("offset", Long.class)).doesNotThrowAnyException();
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).distinct();
    }
}
