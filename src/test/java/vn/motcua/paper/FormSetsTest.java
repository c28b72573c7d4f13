package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSetsTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-06, TT01_2018",
        "2023-07-25, TT01_2018",
        "2025-09-14, TT01_2018",
        "2025-09-15, TT03_2025",
        "2026-11-20, TT03_2025"
    })
    void each_day_has_its_set(LocalDate day, FormSet.Id id) {
        var set = FormSets.load().on(day);

        assertThat(set.id()).isEqualTo(id);
        assertThat(set.source()).isNotBlank();
    }

    @Test
    void their_days_are_those_of_the_parameter() throws Exception {
        try (var yaml = FormSetsTest.class.getResourceAsStream("/parameters.yaml")) {
            var values = StreamSupport.stream(
                            new YAMLMapper().readTree(yaml).path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("key").asText().equals("forms.set"))
                    .toList();

            assertThat(values).hasSize(FormSet.Id.values().length).allSatisfy(parameter -> {
                var first = LocalDate.parse(parameter.path("validFrom").asText());
                var set = FormSets.load().on(first);
                assertThat(set.id().name())
                        .isEqualTo(parameter.path("value").asText().replace('-', '_'));
                assertThat(set.validFrom()).isEqualTo(first);
                assertThat(String.valueOf(set.validTo()))
                        .isEqualTo(parameter.path("validTo").asText("null"));
            });
        }
    }

    @Test
    void the_first_set_has_six_forms_and_the_second_seven() {
        assertThat(numbered(LocalDate.of(2025, 9, 14))).hasSize(6).doesNotContain(PaperKind.STOP_NOTICE);
        assertThat(numbered(LocalDate.of(2025, 9, 15))).hasSize(7);
    }

    @Test
    void a_stop_notice_is_there_in_both_sets_and_in_the_first_claims_no_form() {
        assertThat(FormSets.load().on(LocalDate.of(2025, 9, 14)).form(PaperKind.STOP_NOTICE))
                .hasValueSatisfying(form -> assertThat(form.form()).isNull());
        assertThat(FormSets.load().on(LocalDate.of(2025, 9, 15)).form(PaperKind.STOP_NOTICE))
                .hasValueSatisfying(form -> assertThat(form.form()).isEqualTo("05"));
    }

    @Test
    void a_note_of_a_withdrawal_is_ours_and_claims_no_form_of_a_circular() {
        for (var set : FormSet.Id.values()) {
            assertThat(Pages.head(set, PaperKind.WITHDRAWAL_NOTE, "01/XNRHS").form())
                    .isEmpty();
        }
    }

    private static List<PaperKind> numbered(LocalDate day) {
        return FormSets.load().on(day).forms().entrySet().stream()
                .filter(form -> form.getValue().form() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void a_day_without_a_set_or_with_two_is_an_error() {
        var set = new FormSet(FormSet.Id.TT03_2025, "a", "b", null, LocalDate.of(2025, 1, 1), null, "c", null);

        assertThatThrownBy(() -> FormSets.load().on(LocalDate.of(2019, 1, 5))).hasMessageContaining("0 form sets");
        assertThatThrownBy(() -> new FormSets(List.of(set, set)).on(LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("2 form sets");
    }
}
