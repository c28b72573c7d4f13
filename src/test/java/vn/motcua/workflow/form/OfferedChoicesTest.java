package vn.motcua.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Outcome;

/** A field whose choices the server offers, answered as Tasklist answers it. */
class OfferedChoicesTest {

    private static final JsonNode INTAKE = Forms.shipped("intake");
    private static final String REASON = "Bản chụp mờ, đề nghị chụp lại.";
    private static final Map<String, List<Choice>> OFFERS = Map.of(
            FormOffers.DOCUMENTS,
            List.of(new Choice("Tờ khai", "declaration"), new Choice("Giấy chứng sinh", "birth-certificate")),
            FormOffers.AUTHORITIES,
            List.of(new Choice("Ủy ban nhân dân xã Gia Lộc", "xa-gia-loc")));

    @Test
    void two_papers_chosen_in_tasklist_are_two_keys() {
        assertThat(asked("[\"birth-certificate\",\"declaration\"]").orThrow())
                .containsEntry("supplementDocuments", List.of("birth-certificate", "declaration"));
    }

    @Test
    void a_paper_chosen_twice_is_asked_for_once() {
        assertThat(asked("[\"declaration\",\"declaration\"]").orThrow())
                .containsEntry("supplementDocuments", List.of("declaration"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[\"passport\"]", "[\"declaration\",\"passport\"]", "[\"Tờ khai\"]", "[1]", "[null]", "[[]]"})
    void what_is_not_offered_cannot_be_chosen(String json) {
        assertThat(complaint(asked(json))).isEqualTo("«Giấy tờ cần bổ sung, hoàn thiện»: không có lựa chọn này.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"declaration\"", "{\"declaration\":true}", "[\"declaration\"", "[] []", "đây"})
    void what_is_no_list_is_refused(String json) {
        assertThat(complaint(asked(json))).isEqualTo("«Giấy tờ cần bổ sung, hoàn thiện»: cần là danh sách lựa chọn.");
    }

    @Test
    void an_absurdly_long_list_is_not_even_read() {
        assertThat(complaint(asked("[\"" + "x".repeat(200_000) + "\"]"))).endsWith("cần là danh sách lựa chọn.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null"})
    void nothing_chosen_is_nothing(String json) {
        var required = Forms.of("{'type':'checklist','key':'papers','label':'Giấy tờ','valuesKey':'documentChoices',"
                + "'validate':{'required':true}}");

        assertThat(complaint(FormValidator.check(required, json("papers", json), OFFERS)))
                .isEqualTo("«Giấy tờ»: bắt buộc.");
        assertThat(asked(json).orThrow()).doesNotContainKey("supplementDocuments");
    }

    @Test
    void one_of_the_offered_authorities_is_chosen_like_any_other_value() {
        assertThat(handedOver("xa-gia-loc").orThrow()).containsEntry("handOverTo", "xa-gia-loc");
        assertThat(complaint(handedOver("xa-thanh-quang")))
                .isEqualTo("«Cơ quan có thẩm quyền»: không có lựa chọn này.");
    }

    @Test
    void where_nothing_is_offered_nothing_can_be_chosen() {
        var outcome = FormValidator.check(INTAKE, supplement("[\"declaration\"]"), Map.of());

        assertThat(complaint(outcome)).endsWith("không có lựa chọn này.");
    }

    @Test
    void a_list_offered_inside_a_row_is_checked_there() {
        var form = Forms.of("{'type':'dynamiclist','path':'rows','label':'Dòng','components':["
                + "{'type':'select','key':'paper','label':'Giấy tờ','valuesKey':'documentChoices'}]}");

        assertThat(FormValidator.check(form, json("rows", "[{\"paper\":\"declaration\"}]"), OFFERS)
                        .orThrow())
                .containsEntry("rows", List.of(Map.of("paper", "declaration")));
        assertThat(complaint(FormValidator.check(form, json("rows", "[{\"paper\":\"passport\"}]"), OFFERS)))
                .isEqualTo("«Dòng»: dòng 1, «Giấy tờ»: không có lựa chọn này.");
    }

    @Test
    void a_form_is_not_changed_by_what_it_is_offered() {
        asked("[\"declaration\"]");

        assertThat(INTAKE.findParents("valuesKey")).isNotEmpty().noneMatch(field -> field.has("values"));
    }

    @Test
    void json_in_a_field_of_text_is_the_text_it_holds() {
        var form = Forms.of("{'type':'textarea','key':'note','label':'Ghi chú'}");

        assertThat(FormValidator.check(form, json("note", "\" a \""), OFFERS).orThrow())
                .containsEntry("note", "a");
        assertThat(complaint(FormValidator.check(form, json("note", "[\"a\"]"), OFFERS)))
                .startsWith("«Ghi chú»: cần là chữ");
    }

    private static Outcome<Map<String, Object>> asked(String documents) {
        return FormValidator.check(INTAKE, supplement(documents), OFFERS);
    }

    private static Map<String, Object> supplement(String documents) {
        return Variables.createVariables()
                .putValue("intakeOutcome", "SUPPLEMENT")
                .putValue("supplementReason", REASON)
                .putValueTyped("supplementDocuments", JsonText.TYPE.createValue(documents, Map.of()));
    }

    private static Outcome<Map<String, Object>> handedOver(String authority) {
        return FormValidator.check(
                INTAKE,
                Map.of("intakeOutcome", "HANDED_OVER", "handOverTo", authority, "handOverReason", REASON),
                OFFERS);
    }

    private static Map<String, Object> json(String key, String json) {
        return Variables.createVariables().putValueTyped(key, new JsonText(json));
    }

    private static String complaint(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().message();
    }
}
