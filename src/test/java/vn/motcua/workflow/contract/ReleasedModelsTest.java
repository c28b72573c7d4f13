package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Released;
import vn.motcua.workflow.ModelVocabulary;

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

    @ParameterizedTest
    @MethodSource("vn.motcua.testing.Released#shared")
    void a_released_shared_process_is_still_understood_and_its_tasks_complete(Released.Shared shared) {
        assertThat(notUnderstood(shared.bpmn())).isEmpty();
        assertThat(words(shared.bpmn(), "<bpmn:userTask id=\"(\\w+)\""))
                .allSatisfy(task -> assertThat(TaskListeners.COMPLETING).containsKey(task));
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.testing.Released#shared")
    void a_called_process_that_changes_changes_its_tag(Released.Shared shared) throws IOException {
        var current = Path.of("processes/shared", shared.key() + ".bpmn");
        if (isCalled(shared) && Files.exists(current)) {
            assertThat(keptUnderItsTag(shared, Files.readString(current), forms(shared)))
                    .as("%s is called by its tag by running dossiers: give what changed a new tag", shared)
                    .isTrue();
        }
    }

    @Test
    void a_called_process_that_kept_its_tag_is_found() {
        var released = Released.shared()
                .filter(ReleasedModelsTest::isCalled)
                .findFirst()
                .orElseThrow();
        var changed = released.bpmn().replace("<bpmn:endEvent ", "<bpmn:endEvent  ");
        assertThat(changed).isNotEqualTo(released.bpmn());

        assertThat(keptUnderItsTag(released, changed, released.forms())).isFalse();
        assertThat(keptUnderItsTag(released, released.bpmn(), Map.of("another.form", "{}")))
                .isFalse();
        assertThat(keptUnderItsTag(released, changed.replace("versionTag=\"1\"", "versionTag=\"2\""), released.forms()))
                .isTrue();
    }

    @Test
    void what_ran_is_kept() {
        assertThat(Released.all())
                .extracting(Released::name)
                .contains(
                        "birth-registration@2025-07-01-1",
                        "birth-registration@2025-07-01-2",
                        "birth-registration@2025-07-01-3",
                        "house-building-permit@2021-01-01-1",
                        "house-building-permit@2025-07-01-1",
                        "house-building-permit@2026-07-01-1",
                        "marital-status-certificate@2016-01-01-1");
        assertThat(Released.shared())
                .extracting(Released.Shared::name)
                .contains(
                        "await-opinion@1",
                        "explain-delay@1",
                        "message-needs-person@1",
                        "opinion@1",
                        "return-by-post@1",
                        "supplement@1");
    }

    @Test
    void a_word_that_left_is_found() {
        assertThat(notUnderstood("<x y=\"${scanDossierDelegate}\">${reviewOutcome == 'MAYBE'}</x>"))
                .containsExactly("${scanDossierDelegate}", "${reviewOutcome == 'MAYBE'}");
        assertThat(notUnderstood("<bpmn:message id=\"Message_Lost\" name=\"parcel.lost\" />"))
                .containsExactly("parcel.lost");
    }

    private static boolean isCalled(Released.Shared shared) {
        return Released.all().anyMatch(model -> model.bpmn().contains("calledElement=\"%s\"".formatted(shared.key())));
    }

    private static boolean keptUnderItsTag(Released.Shared shared, String bpmn, Map<String, String> forms) {
        return !words(bpmn, "camunda:versionTag=\"([^\"]*)\"").contains(shared.tag())
                || bpmn.equals(shared.bpmn()) && forms.equals(shared.forms());
    }

    private static Map<String, String> forms(Released.Shared shared) throws IOException {
        var forms = new TreeMap<String, String>();
        for (var name : shared.forms().keySet()) {
            forms.put(name, Files.readString(Path.of("forms", name)));
        }
        return forms;
    }

    private static List<String> notUnderstood(String bpmn) {
        var expressions = words(bpmn, "([$#]\\{[^}]*})").stream()
                .filter(expression -> !expression.equals(CalledProcesses.BUSINESS_KEY))
                .filter(expression -> ModelExpression.parse(expression).isEmpty());
        var messages = words(bpmn, "<bpmn:message id=\"\\w+\" name=\"([^\"]*)\"").stream()
                .filter(message -> !ModelVocabulary.MESSAGES.contains(message));
        return Stream.concat(expressions, messages).toList();
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
