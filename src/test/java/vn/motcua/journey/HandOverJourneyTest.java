package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.HandOver;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.SampleProcedure;
import vn.motcua.testing.Worker;

/** A dossier at the wrong authority goes to the right one instead of home with its applicant. */
@MotCuaTest
class HandOverJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    HandOver handOver;

    Worker desk;
    Worker other;

    @BeforeEach
    void two_desks_open() {
        desk = counter.worker("thanh-quang.desk-1");
        other = counter.worker("gia-loc.desk-1");
    }

    @ParameterizedTest
    @EnumSource
    void the_process_ends_here_and_begins_there_under_the_same_dossier(SampleProcedure procedure) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        time.itIs("2026-10-05T10:30");

        desk.handsOver(dossier, "xa-gia-loc");

        var instances = then.instances(dossier, procedure.key());
        assertThat(instances)
                .extracting(walked -> walked.getTenantId())
                .containsExactly("xa-thanh-quang", "xa-gia-loc");
        assertThat(instances.get(0).getEndTime()).isNotNull();
        assertThat(instances.get(1).getEndTime()).isNull();
        assertThat(instances.get(1).getProcessDefinitionId())
                .isEqualTo(instances.get(0).getProcessDefinitionId());
        then.on(dossier)
                .isWaitingAt(Step.INTAKE)
                .hasStatus(DossierStatus.REGISTERED)
                .hasNoCode();
        assertThat(desk.seesTasksOf(dossier)).isEmpty();
        assertThat(other.seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("UserTask_Intake");
        assertThat(then.on(dossier).row().receivedAt()).isEqualTo("2026-10-05T02:00:00Z");
        assertThat(then.on(dossier).detail(EventKind.HANDED_OVER))
                .containsEntry("Từ", "Ủy ban nhân dân xã Thanh Quang")
                .containsEntry("Đến", "Ủy ban nhân dân xã Gia Lộc")
                .containsEntry("Giờ làm việc đã dùng ở nơi chuyển", "1,6")
                .containsEntry("Phải chuyển trước", "17:00 ngày 05/10/2026")
                .doesNotContainKey("Thời hạn chuyển");

        assertThatThrownBy(() -> desk.accepts(dossier)).hasMessageContaining("belongs to no");
        other.accepts(dossier);
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.ACCEPTED)
                .hasCode("000\\.00\\.42.*");
    }

    @ParameterizedTest(name = "received {0}, handed over {1}")
    @CsvSource({
        "2026-10-05T15:00, 2026-10-05T16:00, 17:00 ngày 05/10/2026, false",
        "2026-10-05T15:01, 2026-10-06T07:29, 07:30 ngày 06/10/2026, false",
        "2026-10-05T15:01, 2026-10-06T07:31, 07:30 ngày 06/10/2026, true",
        "2026-10-09T16:00, 2026-10-12T07:29, 07:30 ngày 12/10/2026, false"
    })
    void what_comes_after_three_goes_on_the_next_morning(String received, String handed, String owed, boolean late) {
        var dossier = counter.given(SampleProcedure.MARITAL.dossier().receivedAt(received), desk);
        time.itIs(handed);

        desk.handsOver(dossier, "xa-gia-loc");

        var detail = then.on(dossier).detail(EventKind.HANDED_OVER);
        assertThat(detail).containsEntry("Phải chuyển trước", owed);
        assertThat(detail.containsKey("Thời hạn chuyển")).isEqualTo(late);
    }

    @Test
    void neither_to_itself_nor_to_another_level_nor_after_the_acceptance() {
        var dossier = counter.given(SampleProcedure.MARITAL.dossier().receivedAt("2026-10-05T09:00"), desk);
        assertThatThrownBy(() -> desk.handsOver(dossier, "xa-thanh-quang"))
                .hasMessageContaining("không có lựa chọn này");
        assertThatThrownBy(() -> desk.handsOver(dossier, "tp-hai-phong")).hasMessageContaining("không có lựa chọn này");
        assertThat(refusal(dossier, "xa-thanh-quang")).contains("chính cơ quan này");
        assertThat(refusal(dossier, "tp-hai-phong")).contains("không có thẩm quyền");
        assertThat(refusal(dossier, "huyen-gia-loc")).contains("không có thẩm quyền");
        then.on(dossier).isWaitingAt(Step.INTAKE).hasNotInHistory(EventKind.HANDED_OVER);

        desk.accepts(dossier);
        assertThat(refusal(dossier, "xa-gia-loc")).contains("Không thể chuyển cơ quan khác");
    }

    @Test
    void the_second_authority_may_hand_it_back() {
        var dossier = counter.given(SampleProcedure.MARITAL.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.handsOver(dossier, "xa-gia-loc");
        other.handsOver(dossier, "xa-thanh-quang");
        desk.accepts(dossier);

        then.on(dossier).isWaitingAt(Step.REVIEW).isDueAt("2026-10-08T17:00");
        assertThat(then.instances(dossier, "marital-status-certificate")).hasSize(3);
    }

    @Test
    void each_authority_answers_for_its_own_hours_and_deadline() {
        var dossier = counter.given(SampleProcedure.MARITAL.dossier().receivedAt("2026-10-05T09:00"), desk);

        time.itIs("2026-10-05T16:00");
        desk.handsOver(dossier, "xa-gia-loc");
        assertHandedOver(dossier, "Ủy ban nhân dân xã Thanh Quang", "5,3", "17:00 ngày 05/10/2026");

        time.itIs("2026-10-06T07:29");
        other.handsOver(dossier, "xa-thanh-quang");
        assertHandedOver(dossier, "Ủy ban nhân dân xã Gia Lộc", "1,1", "07:30 ngày 06/10/2026");

        time.itIs("2026-10-06T10:30");
        desk.handsOver(dossier, "xa-gia-loc");
        assertHandedOver(dossier, "Ủy ban nhân dân xã Thanh Quang", "3,2", "17:00 ngày 06/10/2026");
    }

    private void assertHandedOver(DossierId dossier, String from, String hours, String owed) {
        assertThat(then.on(dossier).detail(EventKind.HANDED_OVER))
                .containsEntry("Từ", from)
                .containsEntry("Giờ làm việc đã dùng ở nơi chuyển", hours)
                .containsEntry("Phải chuyển trước", owed)
                .doesNotContainKey("Thời hạn chuyển");
    }

    private String refusal(DossierId dossier, String to) {
        return time.as(desk.id(), () -> ((Outcome.Refused<?>)
                        handOver.handOver(dossier, new AuthorityId(to), "Người yêu cầu thường trú ở nơi khác."))
                .refusal()
                .message());
    }
}
