package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;

/** When somebody who waits for a parcel hears that it is on its way: once, and not before the carrier has it. */
@MotCuaTest
class ParcelNoticesTest {

    @Autowired
    Counter counter;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    Notices notices;

    @Autowired
    WriteLetter writeLetter;

    @BeforeEach
    void the_carrier_is_well() {
        carrier.isWell();
        messenger.carriesEverything();
    }

    @Test
    void an_order_that_the_carrier_does_not_take_is_not_told() {
        carrier.answers(422, "Không phát tới xã này.");
        var dossier = ordered();
        messenger.carriesEverything();
        assertThat(toldOfTheWay(dossier)).isEmpty();
    }

    @Test
    void once_the_carrier_has_it_the_applicant_learns_number_and_day() {
        var dossier = ordered();
        assertThat(toldOfTheWay(dossier)).isEmpty();

        messenger.carriesEverything();
        var notice = toldOfTheWay(dossier).get(0);
        assertThat(writeLetter.of(notice).plain())
                .contains("bưu chính công ích đã nhận gửi", "Dự kiến phát trước ngày: 23/11/2026")
                .contains("Số hiệu bưu gửi: " + carrier.parcelOf(dossier).trackingNumber());
    }

    @Test
    void events_that_outrun_the_answer_come_twice_or_in_disorder_tell_it_once() {
        carrier.answers(503, "");
        var dossier = ordered();
        messenger.carriesEverything();
        var moving = carrier.event(dossier, 3, ParcelStatus.IN_TRANSIT);
        tells(moving);
        tells(moving);
        tells(carrier.event(dossier, 1, ParcelStatus.CREATED));
        tells(carrier.event(dossier, 2, ParcelStatus.PICKED_UP));
        assertThat(toldOfTheWay(dossier)).hasSize(1);

        carrier.isWell();
        tells(carrier.event(dossier, 4, ParcelStatus.FAILED));
        assertThat(toldOfTheWay(dossier)).hasSize(1);
    }

    @Test
    void a_parcel_first_heard_of_at_its_end_is_told_as_returned_only() {
        carrier.answers(503, "");
        var dossier = ordered();
        messenger.carriesEverything();
        tells(carrier.event(dossier, 4, ParcelStatus.DELIVERED));
        tells(carrier.event(dossier, 1, ParcelStatus.CREATED));

        assertThat(notices.of(dossier))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.ACCEPTED, NoticeKind.RESULT_BY_POST, NoticeKind.RETURNED);
    }

    @Test
    void a_parcel_that_the_desk_has_closed_is_not_told_to_be_on_its_way() {
        carrier.answers(503, "");
        var dossier = ordered();
        counter.worker("thanh-quang.desk-1")
                .submits(
                        dossier,
                        "UserTask_FollowParcel",
                        Map.of("parcelOutcome", "LOST", "note", "Bưu cục trả lời lúc 9 giờ"));
        tells(carrier.event(dossier, 1, ParcelStatus.CREATED));
        assertThat(carrier.parcelOf(dossier).trackingNumber()).isNotNull();
        assertThat(toldOfTheWay(dossier)).isEmpty();
    }

    private DossierId ordered() {
        return counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
    }

    private void tells(Map<String, Object> event) {
        assertThat(carrier.tells(event, UUID.randomUUID()).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
    }

    private List<Notice> toldOfTheWay(DossierId dossier) {
        return notices.of(dossier).stream()
                .filter(notice -> notice.kind() == NoticeKind.PARCEL_TRACKED)
                .toList();
    }
}
