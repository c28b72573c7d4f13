package vn.motcua.workflow.form;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

class FormValidatorTest {

    private static final JsonNode SIGNING = Forms.shipped("signing");
    private static final JsonNode RETURN = Forms.shipped("return");

    @Test
    void a_signed_result_is_taken_in_as_entered() {
        var signed = Map.<String, Object>of(
                "signingOutcome",
                "SIGNED",
                "signer",
                "Nguyễn Văn An",
                "resultNumber",
                "125/2026",
                "resultDate",
                "2026-03-02");

        assertThat(accepted(SIGNING, signed)).isEqualTo(signed);
    }

    @Test
    void every_wrong_field_is_named_in_one_message() {
        assertThat(refused(SIGNING, Map.of("signingOutcome", "SIGNED", "resultDate", "2026-02-30")))
                .isEqualTo("«Số văn bản»: bắt buộc; «Ngày ký»: cần là ngày có thật, dạng 2026-01-31.");
    }

    @Test
    void a_refusal_is_one_the_official_can_mend() {
        var outcome = FormValidator.check(SIGNING, Map.of(), Map.of());

        assertThat(((Outcome.Refused<?>) outcome).refusal().kind()).isEqualTo(Refusal.Kind.REFUSED);
    }

    @Test
    void a_hidden_field_is_neither_required_nor_kept() {
        assertThat(accepted(
                        SIGNING,
                        Map.of(
                                "signingOutcome", "SENT_BACK",
                                "sentBackReason", "Thiếu giấy chứng sinh",
                                "signer", "Nguyễn Văn An",
                                "resultDate", "hôm nay")))
                .containsOnlyKeys("signingOutcome", "sentBackReason");
    }

    @Test
    void a_field_shown_by_an_answer_is_required() {
        assertThat(refused(SIGNING, Map.of("signingOutcome", "SENT_BACK"))).isEqualTo("«Lý do trả lại»: bắt buộc.");
    }

    @Test
    void a_field_in_a_hidden_group_is_hidden() {
        var form = Forms.of("{'type':'textfield','key':'kind','label':'Loại'},"
                + "{'type':'group','label':'Nhóm','conditional':{'hide':'=kind = \\\"\\\"'},'components':["
                + "{'type':'textfield','key':'inner','label':'Trong','validate':{'required':true}}]}");

        assertThat(accepted(form, Map.of("inner", "x"))).isEmpty();
        assertThat(refused(form, Map.of("kind", "x"))).isEqualTo("«Trong»: bắt buộc.");
    }

    @Test
    void a_field_that_cannot_be_edited_is_not_taken_in() {
        var form = Forms.of("{'type':'textfield','key':'a','label':'A','readonly':true},"
                + "{'type':'textfield','key':'b','label':'B','disabled':true,'validate':{'required':true}}");

        assertThat(accepted(form, Map.of("a", "x", "b", "y"))).isEmpty();
    }

    @Test
    void a_key_that_is_not_of_the_form_is_refused() {
        assertThat(refused(RETURN, returned(entry("dossierId", "khác"))))
                .isEqualTo("Biểu mẫu không có trường «dossierId».");
        assertThat(refused(RETURN, returned(entry("<b>Trần Thị B</b>", "x"))))
                .isEqualTo("Biểu mẫu không có một trường đã gửi.");
    }

    @Test
    void blanks_are_absent_and_texts_are_trimmed_and_composed() {
        assertThat(accepted(RETURN, returned(entry("note", " \u00a0\u200b ")))).doesNotContainKey("note");
        assertThat(accepted(RETURN, returned(entry("note", "  Da\u0303 ba\u0301o\r\n cho ông \ufeff"))))
                .containsEntry("note", "Dã báo\ncho ông");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    returnedTo   | A              | «Người nhận kết quả»: cần ít nhất 2 ký tự.
                    returnedTo   | ' A '          | «Người nhận kết quả»: cần ít nhất 2 ký tự.
                    returnChannel| PIGEON         | «Cách trả»: không có lựa chọn này.
                    returnChannel| desk           | «Cách trả»: không có lựa chọn này.
                    postalNumber | EA12345678VN   | «Số hiệu bưu gửi»: sai dạng (Ghi trên phiếu gửi, ví dụ EA123456789VN).
                    """)
    void a_value_the_form_does_not_allow_is_refused(String key, String value, String message) {
        var submitted = returned(entry("returnChannel", "POST"), entry("postalNumber", "EA123456789VN"));
        submitted.put(key, value);

        assertThat(refused(RETURN, submitted)).isEqualTo(message);
    }

    @Test
    void a_text_keeps_to_its_length() {
        assertThat(accepted(RETURN, returned(entry("note", "ế".repeat(1000))))).containsKey("note");
        assertThat(refused(RETURN, returned(entry("note", "ế".repeat(1001)))))
                .isEqualTo("«Ghi chú»: không quá 1000 ký tự.");
    }

    @Test
    void an_absurdly_long_text_is_refused_where_the_form_sets_no_length() {
        var form = Forms.of("{'type':'textarea','key':'a','label':'A'}");

        assertThat(accepted(form, Map.of("a", "x".repeat(20_000)))).containsKey("a");
        assertThat(refused(form, Map.of("a", "x".repeat(20_001))))
                .isEqualTo("«A»: cần là chữ, không quá 20000 ký tự, không có ký tự không in được.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u0085b"})
    void what_nobody_can_type_is_refused(String text) {
        assertThat(refused(RETURN, returned(entry("returnedTo", text)))).contains("ký tự không in được");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a  b", "a\u200b\u00a0b"})
    void a_line_of_text_is_one_line(String text) {
        assertThat(accepted(RETURN, returned(entry("returnedTo", text)))).containsEntry("returnedTo", "a b");
    }

    @Test
    void a_text_is_not_anything_else() {
        assertThat(refused(RETURN, returned(entry("note", 12)))).startsWith("«Ghi chú»: cần là chữ");
        assertThat(refused(RETURN, returned(entry("note", Map.of("a", 1))))).startsWith("«Ghi chú»: cần là chữ");
    }

    @Test
    void a_serialized_object_is_not_read() {
        var object = Variables.serializedObjectValue("rO0ABQ==")
                .serializationDataFormat("application/x-java-serialized-object")
                .objectTypeName("java.lang.Object")
                .create();
        var submitted = Variables.createVariables()
                .putValue("returnedTo", "Trần Thị Bình")
                .putValue("returnChannel", "DESK")
                .putValueTyped("note", object);

        assertThat(refused(RETURN, submitted)).startsWith("«Ghi chú»: cần là chữ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date     | 2026-02-28       | true
                    date     | 2028-02-29       | true
                    date     | 2026-02-29       | false
                    date     | 28/02/2026       | false
                    date     | 2026-02-28T10:00 | false
                    date     | 0001-01-01       | false
                    date     | +99999-01-01     | false
                    time     | 15:30            | true
                    time     | 15:30+07:00      | true
                    time     | 25:00            | false
                    datetime | 2026-02-28T15:30 | true
                    datetime | 2026-02-28       | false
                    """)
    void a_date_is_a_real_one_in_iso(String subtype, String value, boolean real) {
        var form = Forms.of("{'type':'datetime','subtype':'" + subtype + "','key':'a','dateLabel':'A'}");

        assertThat(FormValidator.check(form, Map.of("a", value), Map.of()) instanceof Outcome.Done)
                .isEqualTo(real);
    }

    @Test
    void a_number_keeps_to_its_bounds() {
        var form = Forms.of(
                "{'type':'number','key':'n','label':'Số bản','decimalDigits':1,'validate':{'min':1,'max':9.5}}");

        assertThat(accepted(form, Map.of("n", 2))).containsEntry("n", 2L);
        assertThat(accepted(form, Map.of("n", "2.5"))).containsEntry("n", new BigDecimal("2.5"));
        assertThat(accepted(form, Map.of("n", 9.0))).containsEntry("n", 9L);
        assertThat(refused(form, Map.of("n", 0))).isEqualTo("«Số bản»: không nhỏ hơn 1.");
        assertThat(refused(form, Map.of("n", 9.6))).isEqualTo("«Số bản»: không lớn hơn 9.5.");
        assertThat(refused(form, Map.of("n", "2.55"))).isEqualTo("«Số bản»: không quá 1 chữ số thập phân.");
        assertThat(List.<Object>of("hai", Double.NaN, Double.POSITIVE_INFINITY, "1e99", true))
                .allSatisfy(
                        wrong -> assertThat(refused(form, Map.of("n", wrong))).isEqualTo("«Số bản»: cần là số."));
    }

    @Test
    void a_required_box_is_ticked() {
        var form = Forms.of("{'type':'checkbox','key':'c','label':'Đã báo dân','validate':{'required':true}}");

        assertThat(accepted(form, Map.of("c", true))).containsEntry("c", true);
        assertThat(refused(form, Map.of("c", false))).isEqualTo("«Đã báo dân»: cần được đánh dấu.");
        assertThat(refused(form, Map.of("c", "có"))).isEqualTo("«Đã báo dân»: cần là có hoặc không.");
    }

    @Test
    void several_choices_are_all_of_the_list() {
        var form = Forms.of("{'type':'checklist','key':'c','label':'Giấy tờ','values':[{'value':'A'},{'value':'B'}]}");

        assertThat(accepted(form, Map.of("c", List.of("A", "B", "A")))).containsEntry("c", List.of("A", "B"));
        assertThat(accepted(form, Map.of("c", List.of()))).isEmpty();
        assertThat(refused(form, Map.of("c", List.of("A", "C")))).isEqualTo("«Giấy tờ»: không có lựa chọn này.");
        assertThat(refused(form, Map.of("c", "A"))).isEqualTo("«Giấy tờ»: cần là danh sách lựa chọn.");
    }

    @Test
    void each_row_of_a_list_is_checked() {
        var form = Forms.of("{'type':'dynamiclist','path':'papers','label':'Giấy tờ','components':["
                + "{'type':'textfield','key':'name','label':'Tên','validate':{'required':true}}]}");

        assertThat(accepted(form, Map.of("papers", List.of(Map.of("name", " Giấy chứng sinh ")))))
                .containsEntry("papers", List.of(Map.of("name", "Giấy chứng sinh")));
        assertThat(refused(form, Map.of("papers", List.of(Map.of("name", "A"), Map.of()))))
                .isEqualTo("«Giấy tờ»: dòng 2, «Tên»: bắt buộc.");
        assertThat(refused(form, Map.of("papers", List.of(Map.of("other", "A")))))
                .isEqualTo("«Giấy tờ»: dòng 1, Biểu mẫu không có trường «other».");
        assertThat(refused(form, Map.of("papers", Collections.nCopies(201, Map.of("name", "A")))))
                .isEqualTo("«Giấy tờ»: cần là danh sách không quá 200 dòng.");
    }

    @Test
    void a_component_the_server_cannot_check_takes_nothing_in() {
        var form = Forms.of("{'type':'expression','key':'sum','expression':'=1+1'}");

        assertThat(refused(form, Map.of("sum", 2))).isEqualTo("Biểu mẫu không có trường «sum».");
    }

    @SafeVarargs
    private static Map<String, Object> returned(Map.Entry<String, Object>... more) {
        var submitted = new HashMap<String, Object>(Map.of("returnedTo", "Trần Thị Bình", "returnChannel", "DESK"));
        List.of(more).forEach(field -> submitted.put(field.getKey(), field.getValue()));
        return submitted;
    }

    private static Map<String, Object> accepted(JsonNode form, Map<String, Object> submitted) {
        return FormValidator.check(form, submitted, Map.of()).orThrow();
    }

    private static String refused(JsonNode form, Map<String, Object> submitted) {
        return ((Outcome.Refused<?>) FormValidator.check(form, submitted, Map.of()))
                .refusal()
                .message();
    }
}
