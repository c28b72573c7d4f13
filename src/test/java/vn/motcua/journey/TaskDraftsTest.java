package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** Half-filled forms live on the server, as long as their task. */
@MotCuaTest
class TaskDraftsTest {

    private static final String HALF_FILLED =
            "{\"values\":{\"refusalReason\":\"Thiếu\",\"supplementDocuments\":[\"declaration\"]}}";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Caller browser;
    DossierId dossier;
    String task;

    @BeforeEach
    void a_dossier_waits_at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
        browser = http.browser("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        task = then.on(dossier).task(Step.INTAKE).getId();
    }

    @Test
    void what_was_entered_is_there_again_in_another_window() {
        assertThat(keep(browser, HALF_FILLED).status()).isEqualTo(200);

        var draft = http.browser("thanh-quang.desk-1").get(draftOf(task)).json();

        assertThat(draft.at("/values/refusalReason").asText()).isEqualTo("Thiếu");
        assertThat(draft.at("/values/supplementDocuments/0").asText()).isEqualTo("declaration");
        assertThat(draft.path("savedAt").asText()).startsWith("20");
    }

    @Test
    void the_last_one_counts_and_a_discarded_one_is_gone() {
        keep(browser, HALF_FILLED);
        keep(browser, "{\"values\":{\"refusalReason\":\"Thiếu tờ khai\"}}");
        assertThat(browser.get(draftOf(task)).json().at("/values/refusalReason").asText())
                .isEqualTo("Thiếu tờ khai");

        assertThat(browser.send("DELETE", draftOf(task), null, BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);

        assertThat(browser.get(draftOf(task)).json().path("values")).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void a_draft_is_its_officials_own() {
        keep(browser, HALF_FILLED);
        assertThat(http.browser("thanh-quang.ho-tich").get(draftOf(task)).json().path("values"))
                .isEmpty();
    }

    @Test
    void nobody_keeps_anything_on_a_task_they_may_not_see() {
        assertThat(keep(http.browser("gia-loc.desk-1"), HALF_FILLED).status()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void it_ends_with_its_task() {
        keep(browser, HALF_FILLED);
        assertThat(kept()).isOne();

        desk.accepts(dossier);

        assertThat(kept()).isZero();
        assertThat(keep(browser, HALF_FILLED).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_form_or_much_too_long_is_refused_in_words() {
        assertThat(keep(browser, "{\"values\":[1]}").status()).isEqualTo(400);
        assertThat(keep(browser, "{}").text()).contains("Thiếu nội dung bản nháp.");
        var tooLong = keep(browser, "{\"values\":{\"note\":\"" + "x".repeat(50_000) + "\"}}");
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.at("detail")).isEqualTo("Bản nháp quá dài, không lưu được.");
    }

    private Answer keep(Caller caller, String body) {
        return caller.send("PUT", draftOf(task), "application/json", BodyPublishers.ofString(body));
    }

    private static String draftOf(String task) {
        return "/api/tasks/" + task + "/draft";
    }

    private int kept() {
        return jdbc.sql("select count(*) from task_draft where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
