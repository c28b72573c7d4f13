package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplementRequestTest {

    @ParameterizedTest
    @CsvSource({
        "Sổ hộ khẩu giấy, outside-so-ho-khau-giay",
        "sổ  HỘ KHẨU (giấy), outside-so-ho-khau-giay",
        "Đơn đề nghị, outside-don-de-nghi",
        "«…», outside"
    })
    void the_same_paper_has_the_same_key_however_it_is_written(String name, String key) {
        assertThat(SupplementRequest.keyOutside(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"nghiêng, 100", "a, 100", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, 3"})
    void however_long_a_name_its_key_is_one_that_papers_are_kept_under(String word, int times) {
        assertThat(SupplementRequest.keyOutside((word + " ").repeat(times)))
                .matches("[a-z0-9]+(-[a-z0-9]+){0,15}")
                .hasSizeLessThanOrEqualTo(100);
    }
}
