package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** The calls by which Tasklist learns what a form offers and sends what was chosen. */
@MotCuaTest
class OfferedChoicesJourneyTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    private static final String REASON = "Bản chụp mờ, đề nghị chụp lại cho rõ.";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    SupplementRequests supplements;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Caller browser;
    DossierId dossier;

    @BeforeEach
    void a_birth_registration_waits_at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
        browser = http.browser("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
    }

    @Test
    void the_intake_form_offers_the_papers_of_the_procedure_and_the_other_communes() throws IOException {
        var variables = variables(browser, Step.INTAKE, "");

        assertThat(variables.path("documentChoices").path("type").asText()).isEqualTo("Json");
        assertThat(choices(variables, "documentChoices"))
                .containsEntry("declaration", "Tờ khai đăng ký khai sinh")
                .containsKey("birth-notice");
        assertThat(choices(variables, "authorityChoices"))
                .containsKey("xa-gia-loc")
                .doesNotContainKey("xa-thanh-quang")
                .doesNotContainKey("tp-hai-phong");
    }

    @Test
    void a_form_is_given_only_the_lists_it_names() throws IOException {
        desk.accepts(dossier);
        var review = variables(http.browser("thanh-quang.ho-tich"), Step.REVIEW, "");
        assertThat(review.has("documentChoices")).isTrue();
        assertThat(review.has("authorityChoices")).isFalse();

        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        var signing = variables(http.browser("thanh-quang.chairman"), Step.SIGNING, "");
        assertThat(signing.has("documentChoices")).isFalse();
        assertThat(signing.has("dossierId")).isTrue();
    }

    @Test
    void who_asks_for_one_variable_gets_no_other() throws IOException {
        assertThat(variables(browser, Step.INTAKE, "&variableNames=authorityChoices")
                        .fieldNames())
                .toIterable()
                .containsExactly("authorityChoices");
    }

    @Test
    void a_stranger_is_offered_nothing() {
        var answer = http.browser("gia-loc.desk-1").get(TASKS + task(Step.INTAKE) + "/form-variables");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("declaration");
    }

    @Test
    void two_chosen_papers_reach_the_register_and_no_table_of_the_engine() {
        assertThat(submit(supplement("[\"declaration\",\"birth-notice\"]")).status())
                .isEqualTo(204);

        assertThat(supplements.open(dossier).orElseThrow().documents())
                .containsExactlyInAnyOrder("declaration", "birth-notice");
        assertThat(jdbc.sql("select name_ from act_hi_varinst where name_ in "
                                + "('documentChoices', 'authorityChoices', 'supplementDocuments', 'submittedForm')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void a_paper_of_no_list_is_refused_in_words() {
        var answer = submit(supplement("[\"declaration\",\"passport\"]"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("message")).isEqualTo("«Giấy tờ cần bổ sung, hoàn thiện»: không có lựa chọn này.");
        then.on(dossier).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
    }

    @Test
    void an_authority_without_competence_cannot_be_chosen() {
        var answer = submit(Map.of(
                "intakeOutcome", Map.of("value", "HANDED_OVER"),
                "handOverTo", Map.of("value", "tp-hai-phong"),
                "handOverReason", Map.of("value", REASON)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("message")).isEqualTo("«Cơ quan có thẩm quyền»: không có lựa chọn này.");
    }

    private static Map<String, Object> supplement(String documents) {
        return Map.of(
                "intakeOutcome", Map.of("value", "SUPPLEMENT"),
                "supplementReason", Map.of("value", REASON),
                "supplementDocuments", Map.of("type", "Json", "value", documents, "valueInfo", Map.of()));
    }

    private Answer submit(Map<String, Object> variables) {
        return browser.post(TASKS + task(Step.INTAKE) + "/submit-form", Map.of("variables", variables));
    }

    private JsonNode variables(Caller caller, Step step, String more) {
        var answer = caller.get(TASKS + task(step) + "/form-variables?deserializeValues=false" + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Value → label, as the browser reads them. */
    private static Map<String, String> choices(JsonNode variables, String name) throws IOException {
        var choices = new LinkedHashMap<String, String>();
        new ObjectMapper()
                .readTree(variables.path(name).path("value").asText())
                .forEach(choice -> choices.put(
                        choice.path("value").asText(), choice.path("label").asText()));
        return choices;
    }

    private String task(Step step) {
        return then.on(dossier).task(step).getId();
    }
}
