package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "031290123789, 0312•••••789",
        "0912345678, 0912•••678",
        "+84912345678, +849•••••678",
        "0912 345 678, 0912 ••• 678",
        "'Thôn 3, xã Tứ Kỳ, 0912345678', 'Thôn 3, xã Tứ Kỳ, 0912•••678'",
        "'{\"SoDienThoai\" : \"0912345678\", \"Ma\":\"031290123789\"}', '{\"SoDienThoai\" : \"0912•••678\", \"Ma\":\"0312•••••789\"}'"
    })
    void begin_and_end_of_a_number_stay(String text, String masked) {
        assertThat(Masked.numbersIn(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000.00.41.H24-261123-0001",
                "17:00 24/04/2026",
                "2026-11-23T08:00:00+07:00",
                "0f3c1234-1234-1234-1234-123456789012",
                "Số nhà 12, tổ 3"
            })
    void what_is_no_number_of_a_person_stays(String text) {
        assertThat(Masked.numbersIn(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"031290123789, 0312•••••789", "B1234567, B1••••67", "an.nguyen@thu.vn, an.n•••••••••.vn", "a, •"})
    void of_what_is_a_number_as_a_whole_the_middle_never_stays(String text, String masked) {
        assertThat(Masked.middleOf(text)).isEqualTo(masked);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(Masked.middleOf(null)).isNull();
        assertThat(Masked.numbersIn(null)).isNull();
    }
}
