package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Released;

/** Dossiers still run on released models, so no bean, method, step, variable or value leaves while one of them says it. */
class ReleasedModelsTest {

    @ParameterizedTest
    @MethodSource("vn.motcua.testing.Released#all")
    void every_word_of_a_released_model_is_still_understood(Released released) {
        assertThat(notUnderstood(released.bpmn())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.testing.Released#all")
    void every_user_task_of_a_released_model_still_completes(Released released) {
        var tasks = words(released.bpmn(), "<bpmn:userTask id=\"(\\w+)\"");
        var detours = words(released.bpmn(), "<bpmn:userTask id=\"(\\w+)\"[^>]*\\{candidates\\.desk\\(execution\\)}");
        assertThat(tasks).isNotEmpty().allSatisfy(task -> {
            assertThat(TaskListeners.COMPLETING).containsKey(task);
            assertThat(released.procedure()
                            .find(Step.ofTask(task).orElseThrow())
                            .isPresent())
                    .as("%s is either a step of the catalogue or work given back to the desk", task)
                    .isNotEqualTo(detours.contains(task));
        });
    }

    @Test
    void what_ran_is_kept() {
        assertThat(Released.all())
                .extracting(Released::name)
                .contains("birth-registration@2025-07-01-1", "birth-registration@2025-07-01-2");
    }

    @Test
    void a_word_that_left_is_found() {
        assertThat(notUnderstood("<x y=\"${scanDossierDelegate}\">${reviewOutcome == 'MAYBE'}</x>"))
                .containsExactly("${scanDossierDelegate}", "${reviewOutcome == 'MAYBE'}");
    }

    private static List<String> notUnderstood(String bpmn) {
        return words(bpmn, "([$#]\\{[^}]*})").stream()
                .filter(expression -> !expression.equals(CalledProcesses.BUSINESS_KEY))
                .filter(expression -> ModelExpression.parse(expression).isEmpty())
                .toList();
    }

    private static List<String> words(String bpmn, String pattern) {
        return Pattern.compile(pattern)
                .matcher(bpmn)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
