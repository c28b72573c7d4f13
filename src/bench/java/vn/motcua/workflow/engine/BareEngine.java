package vn.motcua.workflow.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.motcua.workflow.ModelVocabulary;

/** The engine alone, with the settings of {@code application.yaml} and our models, whose beans do nothing. */
public final class BareEngine {

    private BareEngine() {}

    /** The names that models call, as objects without work behind them. */
    public static final class Deadlines {

        public Date dueAt(DelegateExecution execution, String step) {
            return Date.from(Instant.now().plus(1, ChronoUnit.DAYS));
        }
    }

    /** One group for every step. */
    public static final class Candidates {

        public String forStep(DelegateExecution execution, String step) {
            return "xa-thanh-quang.one-stop-desk";
        }
    }

    public static ProcessEngine start(DataSource database, Environment settings, Path processes, Path forms) {
        var configuration = new StandaloneProcessEngineConfiguration();
        Binder.get(settings)
                .bind("camunda.bpm.generic-properties.properties", Bindable.ofInstance((ProcessEngineConfigurationImpl)
                        configuration));
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJdbcBatchProcessing(flag(settings, "database.jdbc-batch-processing"));
        configuration.setAuthorizationEnabled(flag(settings, "authorization.enabled"));
        configuration.setTenantCheckEnabled(flag(settings, "authorization.tenant-check-enabled"));
        configuration.setAuthorizationCheckRevokes(
                settings.getRequiredProperty("camunda.bpm.authorization.authorization-check-revokes"));
        configuration.setMetricsEnabled(flag(settings, "metrics.enabled"));
        configuration.setDbMetricsReporterActivate(flag(settings, "metrics.db-reporter-activate"));
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setCustomHistoryLevels(new ArrayList<>(List.of(new OperationalHistoryLevel())));
        configuration.setHistory(OperationalHistoryLevel.NAME);
        configuration.setResourceAuthorizationProvider(new NoTaskGrants());
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(idleBeans());
        var engine = configuration.buildProcessEngine();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V2__engine_indexes.sql")).execute(database);
        deploy(engine, processes, forms);
        return engine;
    }

    private static boolean flag(Environment settings, String key) {
        return settings.getRequiredProperty("camunda.bpm." + key, Boolean.class);
    }

    private static Map<Object, Object> idleBeans() {
        var beans = new HashMap<Object, Object>();
        ModelVocabulary.BEANS.stream()
                .filter(name -> name.endsWith("Listener"))
                .forEach(name -> beans.put(name, (TaskListener) task -> {}));
        ModelVocabulary.BEANS.stream()
                .filter(name -> name.endsWith("Delegate"))
                .forEach(name -> beans.put(name, (JavaDelegate) execution -> {}));
        beans.put("deadlines", new Deadlines());
        beans.put("candidates", new Candidates());
        beans.put("digitizeDossierDelegate", (JavaDelegate)
                execution -> execution.setVariable("digitizationOutcome", "COMPLETE"));
        return beans;
    }

    private static void deploy(ProcessEngine engine, Path processes, Path forms) {
        var deployment = engine.getRepositoryService().createDeployment().name("birth-registration");
        try {
            deployment.addString(
                    "birth-registration.bpmn", Files.readString(processes.resolve("birth-registration.bpmn")));
            for (var form : List.of("intake", "review", "signing", "return")) {
                deployment.addString(form + ".form", Files.readString(forms.resolve(form + ".form")));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        deployment.deploy();
    }
}
