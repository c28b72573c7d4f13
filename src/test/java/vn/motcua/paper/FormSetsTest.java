package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
    void a_day_without_a_set_or_with_two_is_an_error() {
        var set = new FormSet(FormSet.Id.TT03_2025, "a", "b", LocalDate.of(2025, 1, 1), null, "c", null);

        assertThatThrownBy(() -> FormSets.load().on(LocalDate.of(2019, 1, 5))).hasMessageContaining("0 form sets");
        assertThatThrownBy(() -> new FormSets(List.of(set, set)).on(LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("2 form sets");
    }
}
