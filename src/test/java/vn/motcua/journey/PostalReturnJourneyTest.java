package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delivery.OrderParcel;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** A result travels home by post, and back. */
@MotCuaTest
class PostalReturnJourneyTest {

    private static final String FOLLOW = "UserTask_FollowParcel";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    OrderParcel orderParcel;

    @Autowired
    DossierEvents history;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    DossierId another;

    @BeforeEach
    void another_parcel_is_under_way() {
        carrier.isWell();
        desk = counter.worker("thanh-quang.desk-1");
        another = signed();
        messenger.carriesEverything();
    }

    @Test
    void a_parcel_is_ordered_with_what_the_register_knows_and_gets_its_number() {
        var dossier = signed();
        assertThat(carrier.parcelOf(dossier).trackingNumber()).isNull();

        messenger.carriesEverything();

        var order = carrier.orderOf(dossier);
        assertThat(order.path("direction").asText()).isEqualTo("RETURN");
        assertThat(order.path("dossierCode").asText())
                .isEqualTo(then.on(dossier).row().code().value());
        assertThat(order.at("/sender/name").asText()).isEqualTo("Ủy ban nhân dân xã Thanh Quang");
        assertThat(order.path("receiver").toString())
                .isEqualTo(
                        """
                        {"name":"Nguyễn Văn An","address":"Xã Thanh Quang","phone":"0912345678"}""");
        assertThat(order.at("/papers/0/name").asText()).isNotBlank();
        assertThat(carrier.parcelOf(dossier).trackingNumber()).matches("E[0-9A-F]{8}VN");
        assertThat(lines(dossier, EventKind.PARCEL_TRACKED))
                .containsExactly(Map.of(
                        "Số hiệu bưu gửi",
                        carrier.parcelOf(dossier).trackingNumber(),
                        "Dự kiến phát trước",
                        "23/11/2026"));
        assertThat(messagesAbout(dossier)).noneMatch(payload -> payload.contains("Nguyễn"));
    }

    @Test
    void within_the_commune_the_desk_is_to_ask_when_a_working_day_is_over() {
        var dossier = signed();
        assertThat(desk.task(dossier, FOLLOW).getDueDate().toInstant())
                .isEqualTo(carrier.parcelOf(dossier).dueAt())
                .isEqualTo(LocalDateTime.parse("2026-11-23T17:00")
                        .atZone(Vietnam.ZONE)
                        .toInstant());
        assertThat(desk.seesTasksOf(dossier)).hasSize(1);
    }

    @Test
    void ordered_twice_it_is_one_parcel() {
        var dossier = signed();
        orderParcel.order(dossier);
        messenger.carriesEverything();
        orderParcel.order(dossier);
        messenger.carriesEverything();

        assertThat(carrier.timesOrdered(dossier)).isEqualTo(1);
        assertThat(lines(dossier, EventKind.PARCEL_ORDERED)).hasSize(1);
    }

    @Test
    void a_delivery_hands_the_result_over_and_ends_the_dossier() {
        var dossier = signed();
        messenger.carriesEverything();
        tell(dossier, ParcelStatus.CREATED, ParcelStatus.PICKED_UP, ParcelStatus.IN_TRANSIT);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);

        accepted(carrier.tells(dossier, 4, ParcelStatus.DELIVERED));
        messenger.carriesEverything();

        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded().hasNotPassed("UserTask_Return");
        assertThat(carrier.parcelOf(dossier).receivedBy()).isEqualTo("Trần Thị Nhận");
        assertThat(lines(dossier, EventKind.RETURNED)).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("Người nhận", "Trần Thị Nhận")
                .containsEntry("Cách trả", ReturnMode.POST.label())
                .containsEntry("Số hiệu bưu gửi", carrier.parcelOf(dossier).trackingNumber()));
        assertThat(desk.task(another, FOLLOW))
                .as("the other parcel is still under way")
                .isNotNull();
    }

    @Test
    void a_failed_attempt_is_said_with_its_reason_and_the_next_one_delivers() {
        var dossier = signed();
        messenger.carriesEverything();
        tell(dossier, ParcelStatus.CREATED, ParcelStatus.PICKED_UP, ParcelStatus.FAILED);

        assertThat(desk.task(dossier, FOLLOW)).isNotNull();
        assertThat(carrier.parcelOf(dossier).failedAttempts()).isEqualTo(1);
        assertThat(lines(dossier, EventKind.PARCEL_MOVED)).last().satisfies(line -> assertThat(line)
                .containsEntry("Tình trạng", "Phát không thành")
                .containsEntry("Lần phát", "1")
                .containsEntry("Lý do", "Không có người nhận tại nhà"));

        accepted(carrier.tells(dossier, 4, ParcelStatus.DELIVERED));
        messenger.carriesEverything();
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @Test
    void a_returned_parcel_is_handed_over_at_the_desk() {
        var dossier = signed();
        messenger.carriesEverything();
        accepted(carrier.tells(dossier, 6, ParcelStatus.RETURNED));
        messenger.carriesEverything();

        desk.submits(
                dossier,
                "UserTask_ParcelUndelivered",
                Map.of("parcelDecision", "RETURN_AT_DESK", "note", "Người nhận hẹn đến quầy chiều nay."));
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).isWaitingAt(Step.RETURN);
        desk.returns(dossier);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @Test
    void a_lost_parcel_stays_with_the_desk_and_may_be_found_again() {
        var dossier = signed();
        messenger.carriesEverything();
        accepted(carrier.tells(dossier, 4, ParcelStatus.LOST));
        messenger.carriesEverything();
        assertThat(desk.task(dossier, FOLLOW)).isNotNull();
        assertThat(carrier.parcelOf(dossier).status()).isEqualTo(ParcelStatus.LOST);

        accepted(carrier.tells(dossier, 5, ParcelStatus.DELIVERED));
        messenger.carriesEverything();
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOST", "RETURNED"})
    void a_parcel_that_the_desk_learned_to_be_gone_is_issued_anew_at_the_desk(String outcome) {
        var dossier = signed();
        messenger.carriesEverything();
        desk.submits(dossier, FOLLOW, Map.of("parcelOutcome", outcome, "note", "Bưu cục trả lời lúc 9 giờ"));

        then.on(dossier).isWaitingAt(Step.RETURN).hasStatus(DossierStatus.PROCESSED);
        accepted(carrier.tells(dossier, 4, ParcelStatus.DELIVERED));
        messenger.carriesEverything();
        then.on(dossier).isWaitingAt(Step.RETURN).hasStatus(DossierStatus.PROCESSED);
        assertThat(carrier.parcelOf(dossier).status()).isEqualTo(ParcelStatus.valueOf(outcome));
        assertThat(lines(dossier, EventKind.PARCEL_TOLD_LATE)).last().satisfies(line -> assertThat(line.get("Ghi chú"))
                .contains(ParcelStatus.valueOf(outcome).label()));
        assertThat(waitingMessages(dossier)).isZero();
    }

    @Test
    void a_delivery_that_the_desk_learned_by_asking_is_a_delivery() {
        var dossier = signed();
        messenger.carriesEverything();
        desk.submits(dossier, FOLLOW, Map.of("parcelOutcome", "DELIVERED", "receivedBy", "Trần Thị Nhận"));
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();

        accepted(carrier.tells(dossier, 4, ParcelStatus.DELIVERED));
        messenger.carriesEverything();
        assertThat(lines(dossier, EventKind.RETURNED)).hasSize(1);
        assertThat(waitingMessages(dossier)).isZero();
    }

    @Test
    void the_same_message_twice_and_the_same_event_under_another_id_count_once() {
        var dossier = signed();
        messenger.carriesEverything();
        var event = carrier.event(dossier, 3, ParcelStatus.FAILED);
        var id = UUID.randomUUID();
        accepted(carrier.tells(event, id));
        accepted(carrier.tells(event, id));
        accepted(carrier.tells(event, UUID.randomUUID()));
        messenger.carriesEverything();

        assertThat(carrier.parcelOf(dossier).failedAttempts()).isEqualTo(1);
        assertThat(lines(dossier, EventKind.PARCEL_MOVED)).hasSize(1);
    }

    @Test
    void a_delivery_told_before_what_led_to_it_stands() {
        var dossier = signed();
        for (var sequence : List.of(4, 2, 1, 3)) {
            accepted(carrier.tells(
                    dossier,
                    sequence,
                    List.of(ParcelStatus.CREATED, ParcelStatus.PICKED_UP, ParcelStatus.FAILED, ParcelStatus.DELIVERED)
                            .get(sequence - 1)));
        }
        messenger.carriesEverything();

        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
        assertThat(carrier.parcelOf(dossier)).satisfies(parcel -> {
            assertThat(parcel.status()).isEqualTo(ParcelStatus.DELIVERED);
            assertThat(parcel.failedAttempts()).isEqualTo(1);
        });
        assertThat(lines(dossier, EventKind.PARCEL_MOVED)).hasSize(1);
        assertThat(lines(dossier, EventKind.PARCEL_TOLD_LATE)).hasSize(3);
        assertThat(carrier.timesOrdered(dossier)).isEqualTo(1);
    }

    @Test
    void another_event_under_a_number_already_used_is_left_to_a_person() {
        var dossier = signed();
        messenger.carriesEverything();
        tell(dossier, ParcelStatus.CREATED);
        accepted(carrier.tells(dossier, 1, ParcelStatus.DELIVERED));
        messenger.carriesEverything();

        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(jdbc.sql("select reason from inbox_message where correlation = ? and state = 'NEEDS_PERSON'")
                        .param(dossier.toString())
                        .query(String.class)
                        .single())
                .contains("số thứ tự này");
    }

    private DossierId signed() {
        return counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
    }

    private void tell(DossierId dossier, ParcelStatus... way) {
        for (int index = 0; index < way.length; index++) {
            accepted(carrier.tells(dossier, index + 1, way[index]));
        }
        messenger.carriesEverything();
    }

    private static void accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private List<Map<String, String>> lines(DossierId dossier, EventKind kind) {
        return history.of(dossier).stream()
                .filter(line -> line.kind() == kind)
                .map(DossierEvents.Line::detail)
                .toList();
    }

    private List<String> messagesAbout(DossierId dossier) {
        return jdbc.sql("select payload::text from outbox_message where order_key = ?")
                .param(dossier.toString())
                .query(String.class)
                .list();
    }

    private int waitingMessages(DossierId dossier) {
        return jdbc.sql(
                        "select count(*) from inbox_message where correlation = ? and state in ('WAITING', 'EARLY', 'NEEDS_PERSON')")
                .param(dossier.toString())
                .query(Integer.class)
                .single();
    }
}
