package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class ParametersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 28);

    private final Parameters parameters = new Parameters();

    @Test
    void a_value_is_read_with_its_day() {
        assertThat(parameters.text("forms.set", LocalDate.of(2025, 9, 14))).isEqualTo("TT01-2018");
        assertThat(parameters.text("forms.set", LocalDate.of(2025, 9, 15))).isEqualTo("TT03-2025");
        assertThat(parameters.integer("supplement.noticeDays", DAY)).isEqualTo(3);
    }

    @Test
    void an_unknown_name_or_a_day_before_the_first_is_a_fault() {
        assertThatThrownBy(() -> parameters.text("no.suchThing", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parameters.text("forms.set", LocalDate.of(2018, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_pattern_knows_a_dossier_code() {
        var pattern = parameters.text("dossierCode.pattern", DAY);

        assertThat("000.00.15.H21-230725-0001").matches(pattern);
        assertThat("H21.15-260428-10000").matches(pattern);
        assertThat("H21.15-260428-001").doesNotMatch(pattern);
    }

    @Test
    void a_broken_list_stops_the_start_and_says_where() {
        var broken = new ByteArrayResource("parameters: []\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "parameters.yaml";
            }
        };

        assertThatThrownBy(() -> new Parameters(broken))
                .hasMessage("parameters.yaml, dòng 1: «parameters» phải có ít nhất 1 mục");
    }
}
