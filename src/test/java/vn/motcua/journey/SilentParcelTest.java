package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delivery.ParcelPass;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.delivery.PostalZone;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A parcel that is late rings at the desk once; one of which nothing is heard is asked for. */
@MotCuaTest
class SilentParcelTest {

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
    ParcelPass pass;

    @Autowired
    DossierEvents history;

    @BeforeEach
    void the_carrier_is_well() {
        carrier.isWell();
    }

    @AfterEach
    void nothing_is_left_over() {
        messenger.carriesEverything();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xã Thanh Quang|SAME_AREA|2026-11-23",
                "Thôn Đoài, xã Thanh Quang, TP. Hải Phòng|SAME_AREA|2026-11-23",
                "Số 8 phố Bình Lộc|IN_PROVINCE|2026-11-25",
                "Phường Hải Dương, thành phố Hải Phòng|IN_PROVINCE|2026-11-25",
                "Số 5 phố Huế, phường Hai Bà Trưng, Hà Nội|BETWEEN_CITIES|2026-11-26",
                "Xã Mường Bú, tỉnh Sơn La|INTER_PROVINCE|2026-11-27"
            })
    void how_long_it_may_take_follows_from_where_it_goes(String address, PostalZone zone, String day) {
        // 24/11 is a day off
        var dossier = counter.signed(
                aDossier().livingAt(address).returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        var parcel = carrier.parcelOf(dossier);
        assertThat(parcel.carriage().zone()).isEqualTo(zone);
        assertThat(Vietnam.moment(parcel.dueAt()))
                .isEqualTo("17:00:00 %s".formatted(Vietnam.day(java.time.LocalDate.parse(day))));
        assertThat(parcel.carriage().postage()).isPositive();
    }

    @Test
    void a_late_parcel_rings_at_the_desk_once_and_blocks_nothing() {
        var dossier = underWay();
        pass.run();
        assertThat(late(dossier)).isEmpty();

        time.itIs(carrier.parcelOf(dossier).dueAt().plusSeconds(60));
        pass.run();
        pass.run();

        assertThat(late(dossier)).singleElement().satisfies(line -> assertThat(line)
                .containsEntry("Việc", "Bưu gửi quá thời gian toàn trình (Trong xã, phường, địa bàn huyện cũ)")
                .containsEntry("Hạn", "17:00 ngày 23/11/2026"));
        tells(dossier, 1, ParcelStatus.DELIVERED);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
    }

    @Test
    void an_arrived_parcel_is_never_late() {
        var dossier = underWay();
        tells(dossier, 1, ParcelStatus.DELIVERED);
        time.itIs("2026-11-30T09:00");
        pass.run();
        assertThat(late(dossier)).isEmpty();
    }

    @Test
    void an_attempt_that_is_not_repeated_in_two_working_days_rings_too() {
        var dossier = underWay();
        tells(dossier, 1, ParcelStatus.FAILED);
        time.itIs("2026-11-25T17:01");
        pass.run();
        pass.run();
        assertThat(late(dossier))
                .extracting(line -> line.get("Việc"))
                .filteredOn("Bưu chính chưa phát lại"::equals)
                .hasSize(1);
    }

    @Test
    void a_parcel_of_which_nothing_is_heard_is_asked_for_and_what_is_told_counts_once() {
        var dossier = underWay();
        tells(dossier, 1, ParcelStatus.CREATED);
        carrier.knows(
                dossier,
                List.of(
                        carrier.event(dossier, 1, ParcelStatus.CREATED),
                        carrier.event(dossier, 2, ParcelStatus.PICKED_UP),
                        carrier.event(dossier, 3, ParcelStatus.DELIVERED)));
        pass.run();
        assertThat(carrier.timesAsked(dossier)).as("it told something just now").isZero();

        time.itIs(time.now().plus(Duration.ofHours(49)));
        pass.run();
        pass.run();
        messenger.carriesEverything();

        assertThat(carrier.timesAsked(dossier)).isEqualTo(1);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
        tells(dossier, 3, ParcelStatus.DELIVERED);
        assertThat(history.of(dossier).stream().filter(line -> line.kind() == EventKind.RETURNED))
                .hasSize(1);
    }

    @Test
    void an_answer_that_makes_no_sense_changes_nothing() {
        var dossier = underWay();
        var foreign = carrier.event(dossier, 1, ParcelStatus.DELIVERED);
        foreign.put("orderId", java.util.UUID.randomUUID().toString());
        carrier.knows(dossier, List.of(foreign, Map.of("status", "STOLEN"), Map.of()));
        time.itIs(time.now().plus(Duration.ofHours(49)));
        pass.run();
        messenger.carriesEverything();

        assertThat(carrier.timesAsked(dossier)).isEqualTo(1);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
    }

    private DossierId underWay() {
        var dossier = counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        messenger.carriesEverything();
        return dossier;
    }

    private void tells(DossierId dossier, int sequence, ParcelStatus status) {
        assertThat(carrier.tells(dossier, sequence, status).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
    }

    private List<Map<String, String>> late(DossierId dossier) {
        return history.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.PARCEL_LATE)
                .map(DossierEvents.Line::detail)
                .toList();
    }
}
