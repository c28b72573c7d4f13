package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.delay.ApologyPassOnce;
import vn.motcua.delay.BeginApology;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Said unasked, once more than the law lets, or of a dossier that has no such question. */
@MotCuaTest
class ApologyUnaskedTest {

    private static final String WRITE = "UserTask_WriteApology";
    private static final String DECIDE = "UserTask_DecideApology";
    private static final String REVIEW = "UserTask_Review";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Apologies apologies;

    @Autowired
    BeginApology beginApology;

    @Autowired
    ApplicationContext context;

    Worker desk;
    Worker specialist;
    Worker chairman;
    Worker deputy;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        chairman = certificates.chairman();
        deputy = certificates.deputy();
        dossier = certificates.accepted("2026-10-05T09:00");
    }

    @Test
    void a_second_promise_is_the_heads_alone_with_a_reason_and_on_record_as_such() {
        promised("2026-10-12");
        time.itIs("2026-10-09T09:00");
        time.as(specialist.id(), () -> beginApology.begin(dossier).orThrow());
        then.on(dossier).hasOpen(REVIEW, WRITE);
        assertThatThrownBy(() -> specialist.writesApology(dossier, "2026-10-14"))
                .hasMessageContaining("trong 3 ngày làm việc sau hạn đầu (08/10/2026), muộn nhất 13/10/2026");
        specialist.writesApology(dossier, "2026-10-13");

        var reason =
                Map.<String, Object>of("apologyOutcome", "SENT", "exceptionReason", "Bão số 9, xã kia mất liên lạc.");
        assertThatThrownBy(() -> deputy.submits(dossier, DECIDE, reason)).hasMessageContaining("người đứng đầu");
        assertThatThrownBy(() -> deputy.claims(dossier, DECIDE)).hasMessageContaining("người đứng đầu");
        assertThat(task(DECIDE).getAssignee()).isNull();
        assertThatThrownBy(() -> chairman.signsApology(dossier)).hasMessageContaining("phải ghi rõ lý do");
        then.on(dossier).isDueAt("2026-10-12T17:00", "2026-10-08T17:00");
        chairman.submits(dossier, DECIDE, reason);

        then.on(dossier)
                .isDueAt("2026-10-13T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROMISED, ClockCause.PROMISED);
        assertThat(then.on(dossier).detail(EventKind.APOLOGY_SENT))
                .containsEntry("Lần hẹn lại", "2")
                .containsEntry("Lý do hẹn thêm", "Bão số 9, xã kia mất liên lạc.")
                .containsEntry("Hẹn trả cũ", "17:00 ngày 12/10/2026");
        assertThat(apologies.of(dossier)).extracting(Apology::round).containsExactly(1, 2);
    }

    @Test
    void a_third_promise_is_nobodys() {
        promised("2026-10-09");
        time.itIs("2026-10-09T09:00");
        time.as(specialist.id(), () -> beginApology.begin(dossier).orThrow());
        specialist.writesApology(dossier, "2026-10-12");
        chairman.submits(
                dossier, DECIDE, Map.of("apologyOutcome", "SENT", "exceptionReason", "Bão số 9, xã kia mất liên lạc."));
        time.itIs("2026-10-12T09:00");

        for (var official : List.of(specialist, chairman)) {
            assertThatThrownBy(() -> time.as(
                            official.id(), () -> beginApology.begin(dossier).orThrow()))
                    .hasMessageContaining("đã hẹn lại 2 lần");
        }
        then.on(dossier)
                .isDueAt("2026-10-12T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROMISED, ClockCause.PROMISED);
    }

    @Test
    void what_the_first_promise_used_up_a_second_cannot_have() {
        promised("2026-10-13");
        time.itIs("2026-10-12T09:00");
        time.as(specialist.id(), () -> beginApology.begin(dossier).orThrow());

        assertThatThrownBy(() -> specialist.writesApology(dossier, "2026-10-14"))
                .hasMessageContaining("đã dùng hết 3 ngày làm việc sau hạn đầu (08/10/2026)");
    }

    @RepeatedTest(3)
    void the_bell_and_the_hourly_pass_at_once_ask_once() {
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-10-06T07:31");

        var told = AtOnce.told(
                () -> time.ring(dossier, "BoundaryEvent_ApologyQuestion"), () -> ApologyPassOnce.run(context));

        assertThat(told.one()).isNull();
        assertThat(told.other()).isNull();
        assertThat(apologies.of(dossier)).hasSize(1);
    }

    @Test
    void only_who_holds_it_or_a_leader_says_unasked_that_it_will_be_late() {
        specialist.claims(dossier, Step.REVIEW);

        assertThatThrownBy(() ->
                        time.as(desk.id(), () -> beginApology.begin(dossier).orThrow()))
                .hasMessageContaining("Chỉ người đang giữ hồ sơ");
        time.as(chairman.id(), () -> beginApology.begin(dossier).orThrow());
        assertThatThrownBy(() -> time.as(
                        specialist.id(), () -> beginApology.begin(dossier).orThrow()))
                .hasMessageContaining("chưa xong");
        assertThat(task(WRITE).getAssignee())
                .as("whoever holds the dossier writes")
                .isEqualTo(specialist.id());

        passesTo("2026-10-06T07:31");
        then.on(dossier).hasOpen(REVIEW, WRITE);
    }

    @Test
    void a_birth_registration_is_never_asked_about() {
        var birth = counter.given(aDossier().receivedAt("2026-10-05T10:00"), desk);
        desk.accepts(birth);

        assertThatThrownBy(() ->
                        time.as(chairman.id(), () -> beginApology.begin(birth).orThrow()))
                .hasMessageContaining("trong ngày");
        then.on(birth).hasStatus(DossierStatus.ACCEPTED);
    }

    private void promised(String day) {
        specialist.claims(dossier, Step.REVIEW);
        passesTo("2026-10-06T07:31");
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        specialist.writesApology(dossier, day);
        deputy.signsApology(dossier);
    }

    private void passesTo(String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }

    private Task task(String key) {
        return specialist.task(dossier, key);
    }
}
