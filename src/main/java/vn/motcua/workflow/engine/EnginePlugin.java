package vn.motcua.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.workflow.form.JsonText;

/**
 * What we change in the engine, all of it. Plain values are in {@code application.yaml}. Expressions get a manager of our
 * own: the factory bean has by then made one that sees every bean of the application, whatever {@code beans} says.
 */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final BeanFactory beans;
    private final ShiftableClock clock;
    private final RegisterTenantProvider tenants;
    private final OfferedChoices choices;
    private final RecordWork recordWork;
    private final GuardSigning guardSigning;
    private final DemandRecord demandRecord;
    private final WorkOnTask workOnTask;

    EnginePlugin(
            BeanFactory beans,
            ShiftableClock clock,
            RegisterTenantProvider tenants,
            OfferedChoices choices,
            RecordWork recordWork,
            GuardSigning guardSigning,
            DemandRecord demandRecord,
            WorkOnTask workOnTask) {
        this.beans = beans;
        this.clock = clock;
        this.tenants = tenants;
        this.choices = choices;
        this.recordWork = recordWork;
        this.guardSigning = guardSigning;
        this.demandRecord = demandRecord;
        this.workOnTask = workOnTask;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        clock.follow(offset -> ClockUtil.offset(offset.toMillis()));
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new OperationalHistoryLevel())));
        configuration.setResourceAuthorizationProvider(new NoTaskGrants());
        configuration.setCustomSessionFactories(new ArrayList<>(List.of(GrantsReadOnce.factory())));
        configuration.setTenantIdProvider(tenants);
        configuration.setTaskService(new GuardedTaskService(workOnTask));
        configuration.setFormService(new GuardedFormService(choices, workOnTask));
        configuration.setCommandContextFactory(new QuietRefusals(configuration));
        var visible = new ModelBeans(beans);
        configuration.setBeans(visible);
        configuration.setExpressionManager(new JuelExpressionManager(visible));
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(new FormHandlers(choices), recordWork, guardSigning, demandRecord)));
        configuration.setCustomExceptionCodeProvider(new RefusalCodes());
        configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new OptimisticLockingRetry())));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCommandCheckers().add(TaskAccessChecker.create());
        configuration.getValueTypeResolver().addType(JsonText.TYPE);
    }
}
