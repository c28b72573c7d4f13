package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khoản 1 Điều 16 Nghị định 123/2015/NĐ-CP: nộp giấy chứng sinh",
                "điều 9a thông tư 04/2020/TT-BTP, xuất trình bản chính sổ hộ khẩu",
                "Điều 95 Luật Xây dựng 2014: bản vẽ thiết kế"
            })
    void law_article_and_words_can_be_looked_up(String typed) {
        assertThat(LegalReference.complete(typed)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Thông tư",
                "Điều 16",
                "Nghị định 123/2015/NĐ-CP",
                "Khoản 1 Điều 16 Nghị định 123/2015/NĐ-CP",
                "Nghị định 123/2015/NĐ-CP: nộp giấy chứng sinh",
                "Điều 16: nộp giấy chứng sinh",
                "điều kiện theo luật"
            })
    void what_lacks_one_of_them_is_none(String typed) {
        assertThat(LegalReference.complete(typed)).isFalse();
    }
}
