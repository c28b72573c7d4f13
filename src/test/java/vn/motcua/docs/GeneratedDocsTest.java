package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.MotCuaApplication;
import vn.motcua.procedure.TestCatalogue;

/** Writes the tables of the docs anew; a file that was not up to date is corrected, and fails once. */
class GeneratedDocsTest {

    @Test
    void the_module_table_is_what_the_packages_say() {
        new GeneratedPart("README.md", "modules").keep(Tables.modules(ApplicationModules.of(MotCuaApplication.class)));
    }

    @Test
    void the_procedure_table_is_what_the_catalogue_says() {
        var table = Tables.procedures(TestCatalogue.shipped().all());
        assertThat(table.lines().filter(row -> row.contains("house-building-permit")))
                .as("each version of the law has its row")
                .hasSizeGreaterThanOrEqualTo(3);
        new GeneratedPart("README.md", "procedures").keep(table);
    }

    @Test
    void the_list_of_decisions_is_the_folder_of_decisions() {
        new GeneratedPart("README.md", "decisions").keep(Tables.decisions(Repository.files("src/docs/adr", "md")));
    }

    @Test
    void the_status_table_is_what_the_register_allows() {
        new GeneratedPart("src/docs/statuses.md", "statuses").keep(Tables.statuses());
    }

    @Test
    void the_settings_table_is_what_the_settings_declare() {
        new GeneratedPart("README.md", "settings").keep(SettingsTable.ofOurs());
    }

    @Test
    void a_setting_without_a_word_is_rejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingsTable.row("motcua.sample.mute", null, null))
                .withMessageContaining("motcua.sample.mute");
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
}
