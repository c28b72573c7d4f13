package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;
import vn.motcua.delay.AnswerApology;
import vn.motcua.delay.ConfirmExplanation;
import vn.motcua.delay.DecideApology;
import vn.motcua.delay.DelayCause;
import vn.motcua.delay.LateStep;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.workflow.ModelVocabulary;
import vn.motcua.workflow.ProcessVariables;

/** Code and models use the same words: none is missing on either side. */
class VocabularyTest {

    private static final String MODELS = Sample.shipped().map(Sample::bpmn).collect(Collectors.joining());

    @Test
    void the_beans_of_the_vocabulary_are_those_of_the_models() {
        assertThat(found("\\$\\{(\\w+)[.}]")).isEqualTo(ModelVocabulary.BEANS);
    }

    @Test
    void the_calls_of_the_vocabulary_are_those_of_the_models() {
        var calls = ModelVocabulary.CALLS.entrySet().stream()
                .flatMap(bean -> bean.getValue().stream().map(method -> bean.getKey() + "." + method))
                .collect(Collectors.toSet());

        assertThat(found("\\$\\{(\\w+\\.\\w+)\\(")).isEqualTo(calls);
    }

    @Test
    void every_bean_is_a_component_of_its_name_and_kind() {
        assertThat(ModelVocabulary.BEANS).allSatisfy(name -> {
            var type = typeOf(name);
            assertThat(type.getAnnotation(Component.class).value()).isIn("", name);
            if (name.endsWith("Delegate")) {
                assertThat(type).isAssignableTo(JavaDelegate.class);
            } else if (name.endsWith("Listener")) {
                assertThat(type).isAssignableTo(TaskListener.class);
            } else {
                assertThat(callable(type)).isEqualTo(ModelVocabulary.CALLS.get(name));
            }
        });
    }

    @Test
    void every_listener_of_the_vocabulary_has_its_task() {
        var listeners = ModelVocabulary.BEANS.stream()
                .filter(name -> name.endsWith("Listener"))
                .collect(Collectors.toSet());
        var known =
                Stream.concat(TaskListeners.COMPLETING.values().stream().distinct(), Stream.of(TaskListeners.CLAIMING));

        assertThat(known).containsExactlyInAnyOrderElementsOf(listeners);
    }

    @ParameterizedTest
    @FieldSource("vn.motcua.procedure.Step#SPINE")
    void every_step_is_a_task_of_the_model(Step step) {
        assertThat(found("userTask id=\"(\\w+)\"")).contains(step.taskId());
        assertThat(TaskListeners.COMPLETING).containsKey(step.taskId());
    }

    static Stream<LateStep> whatever_can_be_late_is_opened_by_a_task_of_the_model() {
        return Stream.concat(
                Stream.of(Step.INTAKE, Step.REVIEW, Step.SIGNING).map(LateStep::of), Stream.of(LateStep.DOSSIER));
    }

    @ParameterizedTest
    @MethodSource
    void whatever_can_be_late_is_opened_by_a_task_of_the_model(LateStep late) {
        assertThat(found("serviceTask id=\"(\\w+)\"")).contains(late.openDelayTaskId());
        assertThat(LateStep.openedBy(late.openDelayTaskId())).isEqualTo(late);
    }

    @Test
    void the_models_decide_by_declared_variables() {
        assertThat(ProcessVariables.ALL)
                .extracting(variable -> variable.name())
                .containsAll(found("\\$\\{(\\w+) =="))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_choices_of_the_forms_are_those_of_the_code() throws IOException {
        assertThat(choices("intake", "intakeOutcome").keySet()).isEqualTo(names(ProcessVariables.Intake.values()));
        assertThat(reviewOutcomes()).isEqualTo(names(ProcessVariables.Review.values()));
        assertThat(choices("signing", "signingOutcome").keySet()).isEqualTo(names(ProcessVariables.Signing.values()));
        assertThat(choices("confirm-explanation", "confirmationOutcome").keySet())
                .isEqualTo(names(ConfirmExplanation.Decision.values()));
        assertThat(choices("decide-apology", "apologyOutcome").keySet())
                .isEqualTo(names(DecideApology.Decision.values()));
    }

    @Test
    void causes_and_ways_of_return_have_the_same_words_everywhere() throws IOException {
        assertThat(choices("intake", "noScanReason")).isEqualTo(labels(NoScanReason.values(), NoScanReason::label));
        assertThat(choices("explain-delay", "cause")).isEqualTo(labels(DelayCause.values(), DelayCause::label));
        assertThat(choices("write-apology", "cause")).isEqualTo(labels(DelayCause.values(), DelayCause::label));
        assertThat(choices("answer-apology", "apologyAnswer"))
                .isEqualTo(labels(AnswerApology.Answer.values(), AnswerApology.Answer::label));
        assertThat(choices("return", "returnChannel")).isEqualTo(labels(ReturnMode.values(), ReturnMode::label));
    }

    /** A procedure may offer more than the others. */
    private static Set<String> reviewOutcomes() throws IOException {
        var outcomes = new TreeSet<String>();
        for (var form : List.of(
                "review",
                "marital-status-certificate-review",
                "house-building-permit-review",
                "monthly-social-allowance-review")) {
            outcomes.addAll(choices(form, "reviewOutcome").keySet());
        }
        return outcomes;
    }

    private static Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(MODELS)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Class<?> typeOf(String bean) {
        try {
            return Class.forName("vn.motcua.workflow." + bean.substring(0, 1).toUpperCase() + bean.substring(1));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Set<String> callable(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && asksExecution(method))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static boolean asksExecution(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == DelegateExecution.class;
    }

    private static Map<String, String> choices(String form, String key) throws IOException {
        var choices = new LinkedHashMap<String, String>();
        for (var component : new ObjectMapper().readTree(Sample.form(form)).path("components")) {
            if (component.path("key").asText().equals(key)) {
                component
                        .path("values")
                        .forEach(value -> choices.put(
                                value.path("value").asText(),
                                value.path("label").asText()));
            }
        }
        return choices;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Map<String, String> labels(E[] values, Function<E, String> label) {
        return List.of(values).stream().collect(Collectors.toMap(Enum::name, label));
    }
}
