package vn.motcua.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[A-Z]{2}[0-9]{9}[A-Z]{2}$",
                "^\\d{12}$",
                "^[0-9]+/[0-9]{1,4}$",
                "^(?:HN|HP)-\\d{3}$",
                "^(Số )?[A-Za-zÀ-ỹ ]{2,50}$",
                "^[-+\\.\\]]*$"
            })
    void what_both_read_alike_passes(String pattern) {
        assertThat(FormPattern.isShared(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[0-9]",
                "^[0-9]",
                "^$",
                "^.*$",
                "^[^0-9]$",
                "^\\w$",
                "^\\s$",
                "^\\p{L}$",
                "^\\bA$",
                "^(a+)+$",
                "^(?:a|b)*$",
                "^a+b+$",
                "^a+?$",
                "^a++$",
                "^(?i)a$",
                "^(?=a)a$",
                "^(a)\\1$",
                "^a|b$",
                "^[a-z&&[b]]$",
                "^[[a]]$",
                "^[]$",
                "^[z-a]$",
                "^a{3,2}$",
                "^a{1000}$",
                "^a{,2}$",
                "^\\Qa\\E$",
                "^👍$",
                "^a\u0302$"
            })
    void what_they_read_apart_or_what_takes_for_ever_is_refused(String pattern) {
        assertThat(FormPattern.isShared(pattern)).isFalse();
    }
}
