package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void letters_are_composed() {
        assertThat(PlainText.line(Normalizer.normalize("Đỗ Thị Ợ", Normalizer.Form.NFD)))
                .isEqualTo("Đỗ Thị Ợ");
    }

    @Test
    void letters_are_composed_across_what_cannot_be_seen() {
        assertThat(PlainText.line("a\u200b\u0302\u0301")).isEqualTo("ấ");
    }

    @Test
    void what_cannot_be_seen_goes_and_blanks_are_single() {
        assertThat(PlainText.line(" \ufeffĐỗ\u200b\t\u00a0 Thị\r\n\u0000\u0085Ợ \u001b"))
                .isEqualTo("Đỗ Thị Ợ");
        assertThat(PlainText.line("a\ud800b")).as("half a letter").isEqualTo("ab");
    }

    @Test
    void lines_stay_where_there_may_be_several() {
        assertThat(PlainText.lines("\r\n Dòng  một \r\n\r\n\tdòng hai\u0007\n")).isEqualTo("Dòng một\n\ndòng hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u200b\ufeff", "\u0000"})
    void what_is_only_blank_is_nothing(String text) {
        assertThat(PlainText.line(text)).isNull();
        assertThat(PlainText.lines(text)).isNull();
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(PlainText.line(null)).isNull();
        assertThat(PlainText.lines(null)).isNull();
    }
}
