package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A year whose official days are not yet published begins while a dossier is open. */
@MotCuaTest
class NoCalendarTest {

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Test
    void the_dossier_still_opens_and_says_what_cannot_be_counted() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2027-12-30T09:00"), desk);
        desk.accepts(dossier);
        var specialist = counter.worker("thanh-quang.ho-tich");
        var task = specialist.task(dossier, Step.REVIEW.taskId()).getId();

        time.itIs("2028-01-05T09:00");

        var view = http.script("thanh-quang.ho-tich").get("/api/dossiers/" + dossier);
        assertThat(view.status()).as(view.text()).isEqualTo(200);
        assertThat(view.at("dueAt")).isEqualTo("2027-12-30T17:00:00+07:00");
        assertThat(view.at("tone")).isEqualTo("overdue");
        assertThat(view.at("toneText")).isEqualTo("Quá hạn, chưa đếm được bao lâu vì thiếu lịch làm việc năm 2028");
        assertThat(view.json().path("explanation")).isNotEmpty();

        var cards = http.script("thanh-quang.ho-tich").post("/api/tasks/dossiers", Map.of("taskIds", List.of(task)));
        assertThat(cards.json().path(task).path("toneText").asText()).contains("năm 2028");
        time.itIs("2026-11-20T09:00");
    }
}
