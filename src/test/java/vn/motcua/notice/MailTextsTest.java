package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextsTest {

    private static final MailTexts.File SHIPPED = MailTexts.shipped();

    @Test
    void every_kind_has_its_words_and_no_word_is_unknown() {
        assertThat(MailTexts.findings(SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_is_polite_says_every_fact_and_leaves_no_gap(NoticeKind kind) {
        var letter = new MailTexts().write(kind, facts(kind));

        assertThat(letter.plain())
                .startsWith("Kính gửi Ông/Bà,")
                .contains("«dossier»", "Trân trọng,", "«agency»")
                .doesNotContain("{", "}");
        assertThat(kind.facts()).allSatisfy(fact -> assertThat(letter.subject() + letter.plain())
                .contains("«" + fact + "»"));
        assertThat(letter.subject()).contains("«dossier»").doesNotContain("\n", "«procedure»");
    }

    @Test
    void a_kind_without_words_is_found() {
        var kinds = new HashMap<>(SHIPPED.kinds());
        kinds.remove("RETURNED");
        assertThat(MailTexts.findings(with(kinds))).containsExactly("RETURNED has no text");
    }

    @Test
    void words_that_nobody_fills_in_are_found() {
        assertThat(findingsOf("RETURNED", "Số định danh: {identityNumber}. {manner}"))
                .containsExactly("RETURNED does not know {identityNumber}");
        assertThat(findingsOf("ACCEPTED", "{due}, lý do {reason}")).containsExactly("ACCEPTED does not know {reason}");
    }

    @Test
    void a_fact_that_is_kept_from_the_applicant_is_found() {
        assertThat(findingsOf("NOT_ACCEPTED", "Hồ sơ không được tiếp nhận."))
                .containsExactly("NOT_ACCEPTED does not say {reason}");
    }

    @Test
    void words_of_no_kind_are_found_and_nothing_starts_with_a_broken_file() {
        var kinds = new HashMap<>(SHIPPED.kinds());
        kinds.put("ACCEPTD", new NoticeText("Hồ sơ {dossier}", "Đã tiếp nhận.", null, null));
        assertThat(MailTexts.findings(with(kinds))).containsExactly("nothing is told as ACCEPTD");
        assertThatThrownBy(() -> new MailTexts(with(kinds))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_letter_with_a_fact_missing_is_not_written() {
        assertThatThrownBy(() -> new MailTexts().write(NoticeKind.RETURNED, Map.of("dossier", "H1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_an_official_typed_is_no_markup() {
        var letter = new Letter("Tiêu đề", List.of("Kính gửi", "Lý do: <b>thiếu</b> & mờ\nDòng hai\n\nĐoạn hai"));
        assertThat(letter.html())
                .contains("<p>Lý do: &lt;b&gt;thiếu&lt;/b&gt; &amp; mờ<br>\nDòng hai</p>", "<p>Đoạn hai</p>");
    }

    private static Map<String, String> facts(NoticeKind kind) {
        var facts = new HashMap<String, String>();
        MailTexts.COMMON.forEach(name -> facts.put(name, "«" + name + "»"));
        kind.facts().forEach(name -> facts.put(name, "«" + name + "»"));
        return facts;
    }

    private static List<String> findingsOf(String kind, String body) {
        var kinds = new HashMap<>(SHIPPED.kinds());
        kinds.put(kind, new NoticeText("Hồ sơ {dossier}", body, null, null));
        return MailTexts.findings(with(kinds));
    }

    private static MailTexts.File with(Map<String, NoticeText> kinds) {
        return new MailTexts.File(SHIPPED.greeting(), SHIPPED.closing(), kinds);
    }
}
