package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCuaApplication;
import vn.motcua.procedure.TestCatalogue;

/** Writes the tables of the docs anew; a file that was not up to date is corrected, and fails once. */
class GeneratedDocsTest {

    private static final LocalDate SHOWN = LocalDate.of(2026, 1, 1);

    @Test
    void the_module_table_is_what_the_packages_say() {
        keep(new GeneratedPart("README.md", "modules"), Tables.modules(ApplicationModules.of(MotCuaApplication.class)));
    }

    @Test
    void the_procedure_table_is_what_the_catalogue_says() {
        keep(
                new GeneratedPart("README.md", "procedures"),
                Tables.procedures(TestCatalogue.shipped().inForce(SHOWN)));
    }

    @Test
    void the_list_of_decisions_is_the_folder_of_decisions() {
        keep(new GeneratedPart("README.md", "decisions"), Tables.decisions(Repository.files("src/docs/adr", "md")));
    }

    @Test
    void the_status_table_is_what_the_register_allows() {
        keep(new GeneratedPart("src/docs/statuses.md", "statuses"), Tables.statuses());
    }

    @Test
    void a_changed_table_is_seen() {
        var part = new GeneratedPart("sample", "colours");
        var text = "before\n<!-- colours: generated -->\n\nred\n\n<!-- /colours -->\nafter\n";
        assertThat(part.in(text, "red")).isEqualTo(text);
        assertThat(part.in(text, "green")).isEqualTo(text.replace("red", "green"));
    }

    @Test
    void lost_markers_are_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratedPart("sample", "colours").in("red", "red"))
                .withMessageContaining("sample");
    }

    private static void keep(GeneratedPart part, String content) {
        var committed = Repository.read(part.file());
        var written = part.in(committed, content);
        if (!written.equals(committed)) {
            Repository.write(part.file(), written);
            fail("%s was not up to date in «%s»; it is now: commit it.", part.file(), part.name());
        }
    }
}
