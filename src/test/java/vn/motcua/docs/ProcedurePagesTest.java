package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.scenario.ScenarioFiles;

/** Every procedure has its page, written from catalogue, model and scenarios. */
class ProcedurePagesTest {

    @Test
    void every_procedure_has_scenarios_and_a_page_that_says_what_its_files_say() {
        var corrected = newest().stream()
                .filter(procedure -> new GeneratedFile(file(procedure)).corrected(page(procedure)))
                .map(ProcedurePagesTest::file)
                .toList();
        assertThat(corrected).as("not up to date; they are now: commit them").isEmpty();
    }

    @Test
    void the_readme_leads_to_every_page() {
        assertThat(newest()).isNotEmpty();
        new GeneratedPart("README.md", "pages")
                .keep(newest().stream()
                        .map(procedure -> "- [%s](%s)".formatted(procedure.name(), file(procedure)))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void a_page_tells_steps_papers_law_and_what_scenarios_show() {
        var permit = newest().stream()
                .filter(procedure -> procedure.key().value().equals("house-building-permit"))
                .findFirst()
                .orElseThrow();
        assertThat(page(permit))
                .contains(
                        "| Kiểm tra thực địa | Công chức chuyên môn | 8 | có |",
                        "Bộ bản vẽ thiết kế",
                        "`opinion.silence`",
                        "| Im lặng là đồng ý | Cơ quan được hỏi không trả lời",
                        "| Cơ quan thu trả lời không phải nộp | Hồ sơ đang ở bước \"Thẩm định\". |");
    }

    private static List<Procedure> newest() {
        var byKey = new TreeMap<String, Procedure>();
        TestCatalogue.shipped().all().stream()
                .sorted(Comparator.comparing(Procedure::validFrom))
                .forEach(procedure -> byKey.put(procedure.key().value(), procedure));
        return List.copyOf(byKey.values());
    }

    private static String page(Procedure procedure) {
        return new ProcedurePage(procedure, ScenarioFiles.of(procedure.key().value())).text();
    }

    private static String file(Procedure procedure) {
        return "src/docs/procedures/%s.md".formatted(procedure.key());
    }
}
