package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextsTest {

    private static final MailTexts.File SHIPPED = MailTexts.shipped();

    @Test
    void every_kind_has_an_sms_that_fits_and_a_template_of_its_own() {
        assertThat(ShortTexts.findings(SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_facts_leave_it_one_sms_in_letters_of_every_telephone(NoticeKind kind) {
        var facts = new HashMap<String, String>();
        ShortTexts.LONGEST.forEach((name, most) -> facts.put(name, "Ệ".repeat(most)));
        var text = new ShortTexts().write(kind, facts);
        assertThat(text.sms())
                .hasSizeLessThanOrEqualTo(160)
                .matches("\\p{ASCII}+")
                .doesNotContain("?", "{");
        assertThat(text.parts()).isEqualTo(1);
        assertThat(text.parameters()).containsKeys("dossier", "call");
    }

    @Test
    void what_is_longer_than_foreseen_says_in_how_many_parts_it_goes() {
        var facts = new HashMap<String, String>();
        ShortTexts.LONGEST.forEach((name, most) -> facts.put(name, "x".repeat(100)));
        var text = new ShortTexts().write(NoticeKind.APOLOGY, facts);
        assertThat(text.sms().length()).isGreaterThan(306);
        assertThat(text.parts()).isEqualTo((text.sms().length() + 152) / 153);
        assertThat(ShortTexts.parts("x".repeat(160))).isEqualTo(1);
        assertThat(ShortTexts.parts("x".repeat(161))).isEqualTo(2);
        assertThat(ShortTexts.parts("x".repeat(307))).isEqualTo(3);
    }

    @Test
    void a_kind_without_sms_or_template_stops_the_start() {
        var kinds = new HashMap<>(SHIPPED.kinds());
        kinds.put("RETURNED", new NoticeText("Hồ sơ {dossier}", "{manner}", null, null));
        assertThat(ShortTexts.findings(with(kinds)))
                .containsExactly("RETURNED has no sms", "RETURNED has no zalo template");
        assertThatThrownBy(() -> new ShortTexts(with(kinds))).isInstanceOf(IllegalStateException.class);
        kinds.remove("RETURNED");
        assertThat(ShortTexts.findings(with(kinds))).hasSize(2);
    }

    @Test
    void what_has_no_bound_or_names_a_person_cannot_be_said() {
        assertThat(findingsOf("NOT_ACCEPTED", "Lý do: {reason}"))
                .containsExactly("the sms of NOT_ACCEPTED cannot say {reason}");
        assertThat(findingsOf("RETURNED", "{filer} {due}"))
                .containsExactly("the sms of RETURNED cannot say {filer}", "the sms of RETURNED cannot say {due}");
    }

    @Test
    void a_date_kept_back_and_a_text_too_long_are_found() {
        assertThat(findingsOf("ACCEPTED", "Đã nhận {dossier}."))
                .containsExactly("the sms of ACCEPTED does not say {due}");
        assertThat(findingsOf("RETURNED", "Đã trả. ".repeat(20) + "{dossier}"))
                .containsExactly("the sms of RETURNED may have 190 characters");
    }

    @Test
    void the_template_of_another_kind_is_found() {
        var kinds = new HashMap<>(SHIPPED.kinds());
        var returned = kinds.get("RETURNED");
        kinds.put("RETURNED", new NoticeText(returned.subject(), returned.body(), returned.sms(), "mot-cua-accepted"));
        assertThat(ShortTexts.findings(with(kinds))).containsExactly("RETURNED has the zalo template of another");
    }

    @Test
    void letters_that_a_plain_sms_lacks_become_the_nearest_ones() {
        assertThat(ShortTexts.plain("Đỗ «Ợ» – 17:00…\nngày 5€ ^")).isEqualTo("Do \"O\" - 17:00... ngay 5? ?");
    }

    @Test
    void an_office_without_a_number_is_asked_for_in_words() {
        assertThat(ShortTexts.number("0225 000 0410")).isEqualTo("0225 000 0410");
        assertThat(ShortTexts.number(null)).isEqualTo("nơi nộp hồ sơ");
        assertThat(ShortTexts.number("0225 000 0410 hoặc 0225 000 0411")).isEqualTo("nơi nộp hồ sơ");
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "+84 912 345 678, +84912345678",
        "84912345678, +84912345678",
        "(0)351.234-567, +84351234567"
    })
    void a_mobile_number_has_one_form(String typed, String number) {
        assertThat(PhoneNumber.mobile(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "02250000410",
                "091234567",
                "09123456789",
                "+1 912345678",
                "0112345678",
                "số nhà",
                "+840912345678"
            })
    void whatever_else_is_no_mobile_number(String typed) {
        assertThat(PhoneNumber.mobile(typed)).isEmpty();
        assertThat(PhoneNumber.mobile(null)).isEmpty();
    }

    private static List<String> findingsOf(String kind, String sms) {
        var kinds = new HashMap<>(SHIPPED.kinds());
        var shipped = kinds.get(kind);
        kinds.put(kind, new NoticeText(shipped.subject(), shipped.body(), sms, shipped.zalo()));
        return ShortTexts.findings(with(kinds));
    }

    private static MailTexts.File with(Map<String, NoticeText> kinds) {
        return new MailTexts.File(SHIPPED.greeting(), SHIPPED.closing(), kinds);
    }
}
