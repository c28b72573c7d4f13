package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** One procedure led through the real application: real transactions, real clock of the register, jobs by hand. */
@MotCuaTest
class BirthRegistrationJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    Worker desk;
    Worker specialist;
    Worker leader;
    DossierId another;

    @BeforeEach
    void the_office_opens_with_another_dossier_waiting() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
        another = counter.given(aDossier().receivedAt("2026-11-20T08:00"), desk);
    }

    @Test
    void a_birth_is_registered_from_the_counter_to_the_result() {
        var dossier = counter.given(aDossier().of("birth-registration").receivedAt("2026-11-20T09:00"), desk);
        then.on(dossier)
                .isWaitingAt(Step.INTAKE)
                .hasStatus(DossierStatus.REGISTERED)
                .hasNoCode()
                .stepIsDueAround(Step.INTAKE, "2026-11-20T09:56")
                .hasNoBell("BoundaryEvent_DossierOverdue")
                .hasHistory(EventKind.REGISTERED, EventKind.INTAKE_NOTED);

        desk.accepts(dossier);
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.ACCEPTED)
                .hasCode("000\\.00\\.41\\.H24-261120-\\d{4}")
                .isDueAt("2026-11-20T17:00")
                .stepIsDueAround(Step.REVIEW, "2026-11-20T14:36")
                .hasNoBell("BoundaryEvent_IntakeOverdue")
                .hasHistory(EventKind.REGISTERED, EventKind.INTAKE_NOTED, EventKind.ACCEPTED)
                .latestEventIsBy("Nguyễn Thị Ngọc Ánh");

        specialist.claims(dossier, Step.REVIEW);
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .isClaimedBy("thanh-quang.ho-tich", Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .latestEventIsBy("Phạm Thị Bích Liên");

        specialist.reviews(dossier);
        then.on(dossier)
                .isWaitingAt(Step.SIGNING)
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt("2026-11-20T17:00")
                .stepIsDueAround(Step.SIGNING, "2026-11-20T17:00")
                .hasNoBell("BoundaryEvent_ReviewOverdue");

        leader.uploadsResult(dossier).signs(dossier);
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .latestEventIsBy("Nguyễn Hữu Thọ")
                .hasNoBell("BoundaryEvent_DossierOverdue", "BoundaryEvent_SigningOverdue");
        assertThat(then.on(dossier).row().resultKind()).isEqualTo(ResultKind.GRANTED);
        assertThat(then.tasksOf(dossier)).as("digitising comes first").isEmpty();

        time.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.RETURN).hasStatus(DossierStatus.PROCESSED);

        desk.returns(dossier);
        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.RETURNED)
                .hasPassedInOrder(
                        "StartEvent_DossierEntered",
                        "UserTask_Intake",
                        "Gateway_Accepted",
                        "UserTask_Review",
                        "UserTask_Signing",
                        "Gateway_Signed",
                        "EndEvent_Processed",
                        "ServiceTask_DigitizeResult",
                        "UserTask_Return",
                        "EndEvent_Returned")
                .hasNotPassed(
                        "EndEvent_NotAccepted",
                        "BoundaryEvent_IntakeOverdue",
                        "BoundaryEvent_ReviewOverdue",
                        "BoundaryEvent_SigningOverdue",
                        "BoundaryEvent_DossierOverdue",
                        "ServiceTask_OpenIntakeDelay",
                        "ServiceTask_OpenReviewDelay",
                        "ServiceTask_OpenSigningDelay",
                        "ServiceTask_OpenDossierDelay")
                .hasHistory(
                        EventKind.REGISTERED,
                        EventKind.INTAKE_NOTED,
                        EventKind.ACCEPTED,
                        EventKind.PROCESSING_STARTED,
                        EventKind.REVIEWED,
                        EventKind.SIGNED,
                        EventKind.DIGITIZED,
                        EventKind.RECEIVER_CHECKED,
                        EventKind.RETURNED);
        then.on(another).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
    }

    @ParameterizedTest(name = "received {0}, due {1}")
    @CsvSource({
        "2026-11-20T15:00, 2026-11-20T17:00",
        "2026-11-20T15:01, 2026-11-23T17:00",
        "2026-11-23T15:00, 2026-11-23T17:00",
        "2026-11-23T15:01, 2026-11-25T17:00",
        "2026-08-21T15:30, 2026-08-22T17:00",
        "2026-02-13T15:30, 2026-02-23T17:00",
        "2026-12-31T15:30, 2027-01-04T17:00"
    })
    void what_comes_after_three_is_due_the_next_working_day(String received, String due) {
        var dossier = counter.given(aDossier().receivedAt(received), desk);

        desk.accepts(dossier);

        then.on(dossier).isDueAt(due);
    }

    @Test
    void on_a_day_off_nothing_is_due() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-24T10:00"), desk);

        desk.accepts(dossier);

        then.on(dossier)
                .isDueAt("2026-11-25T17:00")
                .stepIsDueAround(Step.REVIEW, "2026-11-25T14:00")
                .hasCode(".*-261124-\\d{4}");
    }

    @Test
    void the_clock_starts_at_the_reception_and_not_at_the_entry() {
        var late = aDossier().receivedAt("2026-11-20T15:30");
        time.itIs("2026-11-23T08:00");
        var dossier = desk.registers(late);

        desk.accepts(dossier);

        then.on(dossier).isDueAt("2026-11-23T17:00").hasCode(".*-261123-\\d{4}");
        assertThat(then.on(dossier).row().receivedAt()).isEqualTo(late.receivedAt());
        assertThat(then.on(dossier).row().enteredAt()).isAfter(late.receivedAt());
    }

    @Test
    void a_dossier_turned_away_at_the_desk_has_no_code_and_ends() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);

        desk.turnsAway(dossier, "Thiếu giấy chứng sinh, đã hướng dẫn bổ sung.");

        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.NOT_ACCEPTED)
                .hasNoCode()
                .hasPassed("UserTask_Intake", "EndEvent_NotAccepted")
                .hasNotPassed("UserTask_Review", "ServiceTask_DigitizeResult", "UserTask_Return")
                .hasHistory(EventKind.REGISTERED, EventKind.INTAKE_NOTED, EventKind.NOT_ACCEPTED);
    }

    @Test
    void what_is_not_eligible_ends_in_a_signed_refusal_letter() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);

        specialist.proposesRefusal(dossier, "Đã đăng ký khai sinh tại nơi khác (Điều 13 Luật Hộ tịch).");
        then.on(dossier).isWaitingAt(Step.SIGNING).hasStatus(DossierStatus.PROCESSING);
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);

        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
        assertThat(then.on(dossier).row().resultKind()).isEqualTo(ResultKind.REFUSED);
    }

    @Test
    void what_the_leader_sends_back_is_reviewed_again_by_the_same_deadline() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        var reviewDue = then.on(dossier).stepDue(Step.REVIEW);
        specialist.reviews(dossier);
        time.itIs("2026-11-20T11:00");

        leader.sendsBack(dossier, "Chưa đối chiếu giấy chứng sinh.");

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt("2026-11-20T17:00")
                .hasNotPassed("EndEvent_Processed");
        assertThat(then.on(dossier).stepDue(Step.REVIEW)).isEqualTo(reviewDue);

        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .hasHistory(
                        EventKind.REGISTERED,
                        EventKind.INTAKE_NOTED,
                        EventKind.ACCEPTED,
                        EventKind.PROCESSING_STARTED,
                        EventKind.REVIEWED,
                        EventKind.SENT_BACK,
                        EventKind.REVIEWED,
                        EventKind.SIGNED);
    }

    @Test
    void without_the_scanned_result_it_stays_with_the_leader() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        specialist.reviews(dossier);
        var before = then.on(dossier).task(Step.SIGNING);

        assertThatThrownBy(() -> leader.signs(dossier)).hasMessageContaining("Chưa có bản quét kết quả");

        then.on(dossier)
                .isWaitingAt(Step.SIGNING)
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt("2026-11-20T17:00")
                .hasHistory(
                        EventKind.REGISTERED,
                        EventKind.INTAKE_NOTED,
                        EventKind.ACCEPTED,
                        EventKind.PROCESSING_STARTED,
                        EventKind.REVIEWED);
        var row = then.on(dossier).row();
        assertThat(row.processedAt()).isNull();
        assertThat(row.resultNumber()).isNull();
        assertThat(then.on(dossier).task(Step.SIGNING).getId()).isEqualTo(before.getId());
    }

    @Test
    void a_result_dated_tomorrow_or_before_the_reception_is_not_signed() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        specialist.reviews(dossier);
        leader.uploadsResult(dossier);

        for (var wrong : new String[] {"2026-11-21", "2026-11-19"}) {
            var form = new HashMap<>(leader.signature());
            form.put("resultDate", wrong);
            assertThatThrownBy(() -> leader.submits(dossier, Step.SIGNING, form))
                    .hasMessageContaining("Ngày ký kết quả không thể");
        }
        then.on(dossier).isWaitingAt(Step.SIGNING).hasStatus(DossierStatus.PROCESSING);
    }

    @Test
    void the_centre_takes_in_for_a_commune_which_decides() {
        var centre = counter.worker("trung-tam.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00").decidedBy("xa-gia-loc"), centre);

        centre.accepts(dossier);
        then.on(dossier).hasCode("000\\.00\\.01\\.H24-261120-\\d{4}").isWaitingAt(Step.REVIEW);
        assertThat(then.on(dossier).row().receivingAuthority().value()).isEqualTo("trung-tam-hai-phong");
        assertThat(then.instance(dossier, "birth-registration").getTenantId()).isEqualTo("xa-gia-loc");

        counter.worker("gia-loc.ho-tich").reviews(dossier);
        counter.worker("gia-loc.deputy").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        centre.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }
}
