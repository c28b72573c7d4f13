package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.testing.CaseSheet;

/** A lawyer reads tables and cases on one page, which is what the files say. */
class CasePagesTest {

    static Stream<CaseSheet> sheets() {
        return CaseSheet.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_page_of_a_procedure_is_what_its_tables_say(CaseSheet sheet) {
        var versions = TestCatalogue.shipped().all().stream()
                .filter(procedure -> procedure.key().value().equals(sheet.key()))
                .toList();

        new GeneratedPart("src/docs/cases/%s.md".formatted(sheet.key()), "cases").keep(CasePage.of(sheet, versions));
    }

    @Test
    void every_sheet_has_its_page() {
        assertThat(Repository.files("src/docs/cases", "md"))
                .extracting(page -> page.getFileName().toString().replace(".md", ""))
                .containsExactlyElementsOf(sheets().map(CaseSheet::key).toList());
    }
}
