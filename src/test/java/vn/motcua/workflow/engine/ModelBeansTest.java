package vn.motcua.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.workflow.ModelVocabulary;

/** Expressions see the vocabulary's beans, every one of them, and nothing else of the application. */
@MotCuaTest
class ModelBeansTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    String instance;

    @BeforeEach
    void an_instance_runs() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), counter.worker("thanh-quang.desk-1"));
        instance = then.instance(dossier, "birth-registration").getId();
    }

    @Test
    void the_vocabulary_and_the_application_name_the_same_beans() {
        var doors = new TreeSet<String>();
        for (var type : new Class<?>[] {JavaDelegate.class, TaskListener.class}) {
            Stream.of(application.getBeanNamesForType(type)).forEach(doors::add);
        }
        doors.add("deadlines");
        doors.add("candidates");

        assertThat(new TreeSet<>(ModelVocabulary.BEANS)).isEqualTo(doors);
        assertThat(ModelVocabulary.BEANS).allMatch(application::containsBean);
    }

    @Test
    void a_bean_of_the_vocabulary_is_found() {
        assertThat(value("${deadlines}")).isSameAs(application.getBean("deadlines"));
        assertThat(value("${deadlines.toString()}")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"runtimeService", "taskService", "dataSource", "passwords", "dossierRegister", "environment"})
    void no_other_bean_is(String name) {
        assertThat(name.equals("environment") || application.containsBean(name)).isTrue();

        assertThatThrownBy(() -> value("${" + name + "}"))
                .hasStackTraceContaining("Unknown property used in expression");
    }

    /** As a running instance would evaluate it. */
    private Object value(String expression) {
        return engine.getCommandExecutorTxRequired().execute(context -> engine.getExpressionManager()
                .createExpression(expression)
                .getValue(context.getExecutionManager().findExecutionById(instance)));
    }
}
