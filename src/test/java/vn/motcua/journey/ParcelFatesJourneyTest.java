package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delivery.ParcelDecision;
import vn.motcua.delivery.ParcelFate;
import vn.motcua.delivery.ParcelMatter;
import vn.motcua.delivery.ParcelMatters;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.delivery.PostagePayer;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** A parcel that does not simply arrive: each fate is a task of the desk, and each way out of it leads somewhere. */
@MotCuaTest
class ParcelFatesJourneyTest {

    private static final String FOLLOW = "UserTask_FollowParcel";
    private static final String NOTE = "Đã gọi người nhận và bưu cục lúc 9 giờ.";

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    ParcelMatters matters;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    DossierId dossier;

    @BeforeEach
    void a_parcel_is_under_way() {
        carrier.isWell();
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        messenger.carriesEverything();
    }

    @ParameterizedTest
    @CsvSource({
        "LOST, UserTask_ParcelLost, Bưu gửi thất lạc, REISSUE",
        "LOST, UserTask_ParcelLost, Bưu gửi thất lạc, RETURN_AT_DESK",
        "DAMAGED, UserTask_ParcelDamaged, Bưu gửi hư hỏng, REISSUE",
        "DAMAGED, UserTask_ParcelDamaged, Bưu gửi hư hỏng, RETURN_AT_DESK",
        "REFUSED, UserTask_ParcelRefused, Người nhận từ chối bưu gửi, RETURN_AT_DESK",
        "WRONG_ADDRESS, UserTask_ParcelMisaddressed, Bưu gửi sai địa chỉ, RETURN_AT_DESK",
        "RETURNED, UserTask_ParcelUndelivered, Bưu gửi không phát được, RETURN_AT_DESK"
    })
    void what_comes_back_is_handed_over_at_the_desk(ParcelStatus told, String task, String name, String decision) {
        tell(1, told);
        assertThat(desk.task(dossier, task).getName()).isEqualTo(name);
        assertThat(desk.task(dossier, FOLLOW)).isNotNull();

        desk.submits(dossier, task, Map.of("parcelDecision", decision, "note", NOTE));

        then.on(dossier).hasStatus(DossierStatus.PROCESSED).isWaitingAt(Step.RETURN);
        assertThat(matter().decision()).isEqualTo(ParcelDecision.valueOf(decision));
        assertThat(then.on(dossier).detail(EventKind.PARCEL_SETTLED))
                .containsEntry("Cách xử lý", ParcelDecision.valueOf(decision).label())
                .containsEntry("Ghi chú", NOTE);
        assertThat(toldOf("REISSUE_ASKED"))
                .isEqualTo(decision.equals("REISSUE") ? List.of("xa-thanh-quang.specialist.ho-tich") : List.of());
        desk.returns(dossier);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "LOST, UserTask_ParcelLost",
        "DAMAGED, UserTask_ParcelDamaged",
        "REFUSED, UserTask_ParcelRefused",
        "WRONG_ADDRESS, UserTask_ParcelMisaddressed"
    })
    void whoever_waits_for_the_carrier_may_see_it_arrive_after_all(ParcelStatus told, String task) {
        tell(1, told);
        desk.submits(dossier, task, Map.of("parcelDecision", "WAIT", "note", NOTE));
        assertThat(desk.seesTasksOf(dossier)).hasSize(1);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);

        tell(2, ParcelStatus.DELIVERED);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded().hasNotPassed("UserTask_Return");
    }

    @Test
    void a_wrong_address_is_mended_and_the_result_goes_again_as_a_second_parcel() {
        tell(1, ParcelStatus.WRONG_ADDRESS);
        var first = carrier.parcelOf(dossier);

        resend("UserTask_ParcelMisaddressed", "Số 5 phố Huế, phường Hai Bà Trưng, Hà Nội");
        messenger.carriesEverything();

        var second = carrier.parcelOf(dossier);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.carriage().consignment()).isEqualTo(2);
        assertThat(second.carriage().paidBy()).isEqualTo(PostagePayer.SENDER);
        assertThat(second.trackingNumber()).isNotNull().isNotEqualTo(first.trackingNumber());
        assertThat(second.dueAt()).as("J+3 between cities instead of J+1").isAfter(first.dueAt());
        assertThat(carrier.orderOf(dossier).at("/receiver/address").asText()).contains("phố Huế");
        assertThat(carrier.orderOf(dossier).path("postagePaidBy").asText()).isEqualTo("SENDER");
        assertThat(desk.task(dossier, FOLLOW).getDueDate().toInstant()).isEqualTo(second.dueAt());

        tell(1, ParcelStatus.DELIVERED);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @Test
    void a_wrong_address_that_stays_as_it_was_is_refused_in_words() {
        tell(1, ParcelStatus.WRONG_ADDRESS);
        assertThatThrownBy(() -> resend("UserTask_ParcelMisaddressed", null)).hasMessageContaining("địa chỉ đúng");
        assertThatThrownBy(() -> resend("UserTask_ParcelMisaddressed", "Xã Thanh Quang"))
                .hasMessageContaining("như lần gửi trước");
        assertThat(desk.task(dossier, "UserTask_ParcelMisaddressed")).isNotNull();
        assertThat(carrier.parcelOf(dossier).carriage().consignment()).isEqualTo(1);
    }

    @Test
    void a_returned_parcel_goes_again_to_the_same_address_and_its_late_news_change_nothing() {
        tell(3, ParcelStatus.RETURNED);
        var old = carrier.event(dossier, 4, ParcelStatus.DELIVERED);
        resend("UserTask_ParcelUndelivered", null);
        messenger.carriesEverything();

        assertThat(carrier.tells(old, java.util.UUID.randomUUID()).statusCode()).isEqualTo(202);
        messenger.carriesEverything();

        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(then.on(dossier).detail(EventKind.PARCEL_TOLD_LATE)).containsEntry("Tình trạng", "Đã phát");
        assertThat(carrier.parcelOf(dossier).status()).isEqualTo(ParcelStatus.ORDERED);
    }

    @Test
    void two_failed_attempts_are_the_desks_and_the_second_is_owed_within_two_working_days() {
        tell(1, ParcelStatus.FAILED);
        assertThat(matters.of(dossier)).isEmpty();
        assertThat(nextAttemptBy()).as("24/11 is a day off").startsWith("2026-11-25 17:00");

        tell(2, ParcelStatus.FAILED);
        assertThat(nextAttemptBy()).isNull();
        assertThat(matter().fate()).isEqualTo(ParcelFate.UNDELIVERED);

        tell(3, ParcelStatus.RETURNED);
        assertThat(matters.of(dossier))
                .extracting(ParcelMatter::decision)
                .containsExactly(ParcelDecision.OVERTAKEN, null);
        assertThat(desk.seesTasksOf(dossier)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"RETURN_AT_DESK", "RESEND", "WAIT"})
    void after_two_failed_attempts_the_desk_ends_it_in_each_of_its_ways(ParcelDecision decision) {
        tell(1, ParcelStatus.FAILED);
        tell(2, ParcelStatus.FAILED);
        switch (decision) {
            case RETURN_AT_DESK -> {
                desk.submits(
                        dossier,
                        "UserTask_ParcelUndelivered",
                        Map.of("parcelDecision", "RETURN_AT_DESK", "note", NOTE));
                then.on(dossier).isWaitingAt(Step.RETURN);
                desk.returns(dossier);
            }
            case RESEND -> {
                resend("UserTask_ParcelUndelivered", null);
                messenger.carriesEverything();
                tell(1, ParcelStatus.DELIVERED);
                assertThat(carrier.parcelOf(dossier).carriage().consignment()).isEqualTo(2);
            }
            default -> {
                desk.submits(dossier, "UserTask_ParcelUndelivered", Map.of("parcelDecision", "WAIT", "note", NOTE));
                tell(3, ParcelStatus.DELIVERED);
            }
        }
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
        assertThat(matter().decision()).isEqualTo(decision);
    }

    @Test
    void whoever_refused_it_may_get_it_again() {
        tell(1, ParcelStatus.REFUSED);
        resend("UserTask_ParcelRefused", null);
        messenger.carriesEverything();
        tell(1, ParcelStatus.DELIVERED);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @Test
    void what_came_back_is_handed_over_to_nobody_unchecked() {
        tell(1, ParcelStatus.RETURNED);
        desk.submits(dossier, "UserTask_ParcelUndelivered", Map.of("parcelDecision", "RETURN_AT_DESK", "note", NOTE));
        assertThatThrownBy(() -> desk.submits(
                        dossier, Step.RETURN, Map.of("returnedTo", "Nguyễn Văn An", "returnChannel", "DESK")))
                .hasMessageContaining("Chưa kiểm tra người đến nhận");
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).isWaitingAt(Step.RETURN);
    }

    @Test
    void what_arrives_while_the_desk_is_asked_takes_the_question_away() {
        tell(1, ParcelStatus.LOST);
        tell(2, ParcelStatus.DELIVERED);

        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
        assertThat(matter().decision()).isEqualTo(ParcelDecision.OVERTAKEN);
        assertThat(desk.seesTasksOf(dossier)).isEmpty();
    }

    @Test
    void what_the_desk_learned_by_following_ends_the_question_too() {
        tell(1, ParcelStatus.DAMAGED);
        desk.submits(dossier, FOLLOW, Map.of("parcelOutcome", "RETURNED", "note", NOTE));

        then.on(dossier).isWaitingAt(Step.RETURN);
        assertThat(matter().decision()).isEqualTo(ParcelDecision.OVERTAKEN);
        assertThat(desk.seesTasksOf(dossier)).hasSize(1);
    }

    @Test
    void a_way_out_that_makes_no_sense_is_refused() {
        tell(1, ParcelStatus.LOST);
        assertThatThrownBy(() ->
                        desk.submits(dossier, "UserTask_ParcelLost", Map.of("parcelDecision", "RESEND", "note", NOTE)))
                .hasMessageContaining("Cách xử lý");
        assertThat(matter().decision()).isNull();
    }

    @Test
    void another_desk_sees_nothing_of_it() {
        tell(1, ParcelStatus.LOST);
        assertThat(counter.worker("gia-loc.desk-1").seesTasksOf(dossier)).isEmpty();
    }

    private void resend(String task, String address) {
        var form = new java.util.HashMap<String, Object>(
                Map.of("parcelDecision", "RESEND", "postagePaidBy", "SENDER", "note", NOTE));
        if (address != null) {
            form.put("address", address);
        }
        desk.submits(dossier, task, form);
    }

    private void tell(int sequence, ParcelStatus status) {
        assertThat(carrier.tells(dossier, sequence, status).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
    }

    private ParcelMatter matter() {
        var all = matters.of(dossier);
        return all.get(all.size() - 1);
    }

    private String nextAttemptBy() {
        return jdbc.sql(
                        """
                        select (next_attempt_by at time zone 'Asia/Ho_Chi_Minh')::text from postal_order
                        where dossier_id = ?""")
                .param(dossier.value())
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }

    private List<String> toldOf(String kind) {
        return jdbc.sql(
                        """
                        select group_id from official_notice
                        where kind = ? and dossier_id = ? order by group_id""")
                .params(kind, dossier.value())
                .query(String.class)
                .list();
    }
}
