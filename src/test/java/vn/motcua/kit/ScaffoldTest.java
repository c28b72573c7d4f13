package vn.motcua.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.workflow.contract.Finding;
import vn.motcua.workflow.contract.ProcedureContract;

/** One command writes a procedure that breaks no rule, whichever of its parts it is asked for. */
class ScaffoldTest {

    private static final List<Part> CHOSEN =
            Stream.of(Part.values()).filter(part -> part != Part.APOLOGY).toList();

    @TempDir
    Path project;

    @Tag("full")
    @ParameterizedTest
    @MethodSource("everyCombination")
    void whatever_is_asked_for_breaks_no_rule_of_the_contract(Wish wish) {
        no_part_breaks_a_rule_of_the_contract(wish);
    }

    @ParameterizedTest
    @MethodSource("partByPart")
    void no_part_breaks_a_rule_of_the_contract(Wish wish) {
        var files = new NewProcedure(wish).files();

        assertThat(findings(wish, files)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("partByPart")
    void a_part_that_is_not_asked_for_is_named_nowhere(Wish wish) {
        var texts = String.join("\n", new NewProcedure(wish).files().values());

        assertThat(texts.contains("UserTask_SiteCheck")).isEqualTo(wish.parts().contains(Part.SITE_CHECK));
        assertThat(texts.contains("DIVISION_REVIEW")).isEqualTo(wish.parts().contains(Part.DIVISION_REVIEW));
        assertThat(texts.contains("sectorSystem")).isEqualTo(wish.parts().contains(Part.SECTOR));
        assertThat(texts.contains("UserTask_SectorProcessing"))
                .isEqualTo(wish.parts().contains(Part.SECTOR));
        assertThat(texts.contains("CallActivity_Opinion"))
                .isEqualTo(wish.parts().contains(Part.OPINION));
        assertThat(texts.contains("remindCollectorDelegate"))
                .isEqualTo(wish.parts().contains(Part.REFERRAL));
        assertThat(texts.contains("openApologyDelegate")).isEqualTo(wish.days() > 1);
        assertThat(texts)
                .doesNotContainPattern("(?m)^\\[!?[a-z-]+]")
                .doesNotContainPattern("(?<!\\$)\\{(?!dossierCode})[a-z][A-Za-z]*}");
    }

    @ParameterizedTest
    @MethodSource("partByPart")
    void nothing_is_drawn_that_is_not_there(Wish wish) {
        var model = new NewProcedure(wish).files().get(Path.of("processes/%s.bpmn".formatted(wish.key())));
        var drawn = new Drawing(model).model();

        assertThat(drawn.getModelElementsByType(BpmnShape.class)).allMatch(shape -> shape.getBpmnElement() != null);
        assertThat(drawn.getModelElementsByType(BpmnEdge.class)).allMatch(edge -> edge.getBpmnElement() != null);
    }

    @Test
    void the_command_says_what_is_missing_and_what_there_is_to_choose() throws IOException {
        var said = run(Map.of("key", "Kết hôn", "parts", "payment,party"));

        assertThat(said)
                .contains("thiếu -Dname", "thiếu -Dcode", "-Dkey=Kết hôn sai dạng", "không có phần «party»")
                .contains("mvn -q -Pscaffold", "division-review", "trưởng phòng xét duyệt");
        assertThat(project).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"code, 1.00894", "days, mai", "field, Hộ tịch"})
    void a_value_of_another_form_is_refused(String property, String value) throws IOException {
        var said = new HashMap<>(marriage());
        said.put(property, value);

        assertThat(run(said)).contains("-D%s=%s sai dạng".formatted(property, value));
        assertThat(project).isEmptyDirectory();
    }

    @Test
    void a_name_without_its_accents_is_refused_with_the_remedy() {
        assertThat(Wish.problems(Map.of("key", "a", "name", "\uFFFD\uFFFD", "code", "1.000894")))
                .containsExactly("-Dname mất dấu tiếng Việt: đặt LANG=C.UTF-8 rồi chạy lại");
    }

    @Test
    void what_is_there_is_not_overwritten() throws IOException {
        var there = project.resolve("processes/portal/marriage-registration.yaml");
        Files.createDirectories(there.getParent());
        Files.writeString(there, "của tôi");

        assertThat(run(marriage())).contains("đã có tệp processes/portal/marriage-registration.yaml");
        assertThat(there).hasContent("của tôi");
        assertThat(project.resolve("processes/marriage-registration.bpmn")).doesNotExist();
    }

    @Test
    void a_command_writes_every_file_and_names_them() throws IOException {
        var said = run(marriage());

        for (var file : List.of(
                "processes/marriage-registration.bpmn",
                "processes/marriage-registration.yaml",
                "processes/portal/marriage-registration.yaml",
                "processes/scenarios/marriage-registration.feature")) {
            assertThat(said).contains(file);
            assertThat(project.resolve(file)).isNotEmptyFile();
        }
        assertThat(project.resolve("forms")).doesNotExist();
        assertThat(project.resolve("processes/scenarios/marriage-registration.feature"))
                .content()
                .startsWith("# language: vi\nTính năng: Đăng ký kết hôn\n");
    }

    @Test
    void the_whole_model_itself_has_every_part() {
        var whole = new Wish("procedure", "Tên", "1.000000", "ho-tich", "Hộ tịch", 30, EnumSet.allOf(Part.class));

        assertThat(new NewProcedure(whole).files().get(Path.of("processes/procedure.bpmn")))
                .contains(
                        "UserTask_SiteCheck",
                        "UserTask_DivisionReview",
                        "UserTask_AwaitPaymentNotice",
                        "BoundaryEvent_ApologyQuestion");
    }

    static Stream<Wish> everyCombination() {
        return wishes(subsets().toList());
    }

    /** None, each alone, all. */
    static Stream<Wish> partByPart() {
        return wishes(subsets()
                .filter(parts -> parts.size() < 2 || parts.size() == CHOSEN.size())
                .toList());
    }

    private static Stream<Wish> wishes(List<Set<Part>> chosen) {
        return Stream.of(0, 1, 5).flatMap(days -> chosen.stream()
                .map(parts -> new Wish(
                        "marriage-registration", "Đăng ký kết hôn", "1.000894", "ho-tich", "Hộ tịch", days, parts))
                .distinct());
    }

    private static Stream<Set<Part>> subsets() {
        return IntStream.range(0, 1 << CHOSEN.size()).mapToObj(bits -> {
            var parts = EnumSet.noneOf(Part.class);
            for (int i = 0; i < CHOSEN.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    parts.add(CHOSEN.get(i));
                }
            }
            return parts;
        });
    }

    private static List<Finding> findings(Wish wish, Map<Path, String> files) {
        var model = "processes/%s.bpmn".formatted(wish.key());
        return ProcedureContract.check(model, files.get(Path.of(model)), forms(files), List.of(law(wish, files)));
    }

    private static Procedure law(Wish wish, Map<Path, String> files) {
        var file = "processes/%s.yaml".formatted(wish.key());
        return TestCatalogue.read(file, files.get(Path.of(file)));
    }

    private static Map<String, String> forms(Map<Path, String> written) {
        var forms = new TreeMap<String, String>();
        try (var shipped = Files.list(Path.of("forms"))) {
            for (var form : shipped.toList()) {
                forms.put(name(form), Files.readString(form));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.forEach((file, text) -> {
            if (file.startsWith("forms")) {
                forms.put(name(file), text);
            }
        });
        return forms;
    }

    private static String name(Path form) {
        return form.getFileName().toString().replace(".form", "");
    }

    private static Map<String, String> marriage() {
        return Map.of("key", "marriage-registration", "name", "Đăng ký kết hôn", "code", "1.000894", "days", "0");
    }

    private String run(Map<String, String> said) throws IOException {
        var out = new ByteArrayOutputStream();
        Scaffold.write(said, project, new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }
}
