package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Whoever answers for a delay, or confirms the answer, reads in the form itself what it is about. */
@MotCuaTest
class DelayFormTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    private static final String REASON = "Hai cán bộ nghỉ ốm, hồ sơ tăng gấp đôi trong tuần.";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Http http;

    Worker specialist;
    DossierId dossier;

    @BeforeEach
    void a_review_passes_its_time() {
        var desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-11-20T16:00");
        time.letDueJobsRun(dossier);
    }

    @Test
    void the_form_names_the_step_its_time_and_how_late_it_is() {
        assertThat(story("thanh-quang.ho-tich", "UserTask_ExplainDelay"))
                .startsWith("Thẩm định. Hạn: ")
                .containsPattern("Hạn: \\d\\d:\\d\\d ngày 20/11/2026, đến nay quá hạn \\d+ (giờ|phút)")
                .doesNotContain("Nguyên nhân");
    }

    @Test
    void whoever_confirms_reads_the_cause_and_the_words() {
        specialist.explains(dossier, REASON);

        assertThat(story("thanh-quang.chairman", "UserTask_ConfirmExplanation"))
                .startsWith("Thẩm định. Hạn: ")
                .contains("Nguyên nhân đã nêu: ")
                .endsWith("Giải trình: " + REASON);
    }

    private String story(String official, String element) {
        var id = specialist.task(dossier, element).getId();
        return http.browser(official)
                .get(TASKS + id + "/form-variables?variableNames=delayStory")
                .json()
                .at("/delayStory/value")
                .asText();
    }
}
