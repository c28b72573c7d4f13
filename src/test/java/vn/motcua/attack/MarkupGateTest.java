package vn.motcua.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people typed reaches a page as text or attribute only: nothing of ours turns a text into markup. */
class MarkupGateTest {

    private static final Pattern MARKUP = Pattern.compile(
            "th:utext|\\[\\(\\$|\\.(inner|outer)HTML\\s*=|insertAdjacentHTML|createContextualFragment"
                    + "|document\\.write|new DOMParser|\\.srcdoc|ng-bind-html|trustAsHtml|javascript:|\\beval\\(|new Function");
    private static final List<Path> PAGES = List.of(
            Path.of("src/main/resources/templates"),
            Path.of("src/main/frontend/desk"),
            Path.of("src/main/frontend/tasklist"),
            Path.of("src/main/frontend/cockpit"));

    @Test
    void no_template_and_no_script_makes_markup_of_a_text() {
        var looked = PAGES.stream().flatMap(folder -> files(folder).stream()).toList();
        assertThat(looked).hasSizeGreaterThan(80);
        assertThat(looked)
                .allSatisfy(file ->
                        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(MARKUP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:utext=\"${dossier.ownerName()}\">",
                "<p>[(${dossier.summary()})]</p>",
                "list.innerHTML = comment.content;",
                "row.insertAdjacentHTML('beforeend', name)",
                "<a href=\"javascript:open()\">"
            })
    void what_would_make_markup_is_found(String sample) {
        assertThat(MARKUP.matcher(sample).find()).isTrue();
    }

    private static List<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.(html|js)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
