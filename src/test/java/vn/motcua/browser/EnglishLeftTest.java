package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishLeftTest {

    @Test
    void english_is_found_in_words_of_theirs_in_sentences_and_where_a_word_is_missing() {
        assertThat(EnglishLeft.in(
                        List.of(
                                "Process Definitions",
                                "Quy trình",
                                "No failing jobs",
                                "Hạn của bước??",
                                "birth-registration",
                                "Mở Camunda Platform",
                                "DATE: ${due.of('ALL')}"),
                        EnglishLeft.english("cockpit")))
                .containsExactly("Process Definitions", "No failing jobs", "Hạn của bước??");
    }
}
