package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 28);

    private final ProcedureSearch search = TestCatalogue.search();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dang ky khai sinh",
                "KHAI SINH",
                "đăng ký khai sinh",
                "sinh  khai",
                "1.001193",
                "ho tich",
                "",
                " "
            })
    void birth_registration_is_found_as_people_type_it(String text) {
        assertThat(search.find(text, DAY)).extracting(Procedure::nationalCode).contains("1.001193");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001194", "khai sinh lai xe", "%", "birth-registration"})
    void nothing_else_finds_it(String text) {
        assertThat(search.find(text, DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khai sinh", ""})
    void what_is_not_in_force_is_not_found(String text) {
        assertThat(search.find(text, LocalDate.of(2025, 6, 30)))
                .extracting(Procedure::nationalCode)
                .doesNotContain("1.001193");
    }

    @Test
    void without_a_text_only_what_is_in_force_on_the_day_is_found() {
        assertThat(search.find("", LocalDate.of(2009, 12, 31))).isEmpty();
        assertThat(search.find("", LocalDate.of(2025, 6, 30))).isNotEmpty().allMatch(found -> !found.validFrom()
                .isAfter(LocalDate.of(2025, 6, 30)));
    }
}
