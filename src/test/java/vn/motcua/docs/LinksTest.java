package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?://|mailto:|#)([^)#\\s]+)");

    @Test
    void every_link_of_the_docs_leads_to_a_file() {
        var pages = Repository.files("", "md");
        assertThat(pages).contains(Path.of("README.md"));
        for (var page : pages) {
            assertThat(dead(page, Repository.read(page.toString())))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void a_dead_link_is_found() {
        assertThat(dead(Path.of("src/docs/sample.md"), "[a](adr) [b](nowhere.md) [c](https://example.org)"))
                .containsExactly("nowhere.md");
    }

    private static List<String> dead(Path page, String text) {
        var folder = Repository.ROOT.resolve(page).getParent();
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(folder.resolve(target)))
                .toList();
    }
}
