package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page drawn by a designer brings its style from beside it, and nothing from elsewhere. */
class TemplatePageTest {

    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><link rel="stylesheet" href="%s"/></head>
            <body><p data-text="name">Nguyễn Văn A</p></body></html>""";

    @Test
    void a_linked_style_sheet_stands_in_the_page_itself() {
        var page = new TemplatePage(PAGE.formatted("result.css"), name -> "p { color: #000; } /* " + name + " */");

        assertThat(page.fill(Map.of("name", "Trần Thị B")))
                .contains("<style>p { color: #000; } /* result.css */</style>", ">Trần Thị B<")
                .doesNotContain("<link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../result.css", "/etc/passwd", "https://example.vn/result.css", "file:result.css"})
    void a_style_sheet_from_elsewhere_is_not_read(String href) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplatePage(PAGE.formatted(href), name -> {
                    throw new AssertionError("read " + name);
                }))
                .withMessageContaining("no style sheet beside the page");
    }
}
