package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delivery.ParcelMatters;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;

/** Whatever way a parcel went, told in whatever order and however often: the end is the same. */
@MotCuaTest
class ReorderedParcelEventsTest {

    /** One telling of an event; a repeated attempt has the same message id. */
    private record Telling(int sequence, UUID messageId) {}

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
    DossierEvents history;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_highest_number_stands_and_the_result_is_handed_over_once(long seed) {
        var random = new Random(seed);
        carrier.isWell();
        var dossier = counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        var way = way(random);
        for (var telling : tellings(way, random)) {
            var event = carrier.event(dossier, telling.sequence(), way.get(telling.sequence() - 1));
            assertThat(carrier.tells(event, telling.messageId()).statusCode()).isEqualTo(202);
            if (random.nextInt(3) == 0) {
                messenger.carriesEverything();
            }
        }
        messenger.carriesEverything();

        var end = way.get(way.size() - 1);
        var parcel = carrier.parcelOf(dossier);
        assertThat(parcel.status()).as("seed %d, way %s", seed, way).isEqualTo(end);
        assertThat(parcel.failedAttempts()).isEqualTo(Collections.frequency(way, ParcelStatus.FAILED));
        assertThat(count(dossier, EventKind.PARCEL_MOVED) + count(dossier, EventKind.PARCEL_TOLD_LATE))
                .isEqualTo(way.size());
        assertThat(count(dossier, EventKind.PARCEL_TRACKED)).isEqualTo(1);
        assertThat(count(dossier, EventKind.RETURNED)).isEqualTo(end == ParcelStatus.DELIVERED ? 1 : 0);
        assertThat(then.tasksOf(dossier))
                .extracting(task -> task.getTaskDefinitionKey())
                .hasSameElementsAs(
                        switch (end) {
                            case DELIVERED -> List.of();
                            case RETURNED -> List.of("UserTask_FollowParcel", "UserTask_ParcelUndelivered");
                            case LOST -> List.of("UserTask_FollowParcel", "UserTask_ParcelLost");
                            case DAMAGED -> List.of("UserTask_FollowParcel", "UserTask_ParcelDamaged");
                            case REFUSED -> List.of("UserTask_FollowParcel", "UserTask_ParcelRefused");
                            case WRONG_ADDRESS -> List.of("UserTask_FollowParcel", "UserTask_ParcelMisaddressed");
                            default ->
                                asked(dossier)
                                        ? List.of("UserTask_FollowParcel", "UserTask_ParcelUndelivered")
                                        : List.of("UserTask_FollowParcel");
                        });
    }

    /** Created, picked up, carried; failed up to twice; then one of the ends, or still under way. */
    private static List<ParcelStatus> way(Random random) {
        var way = new ArrayList<>(List.of(ParcelStatus.CREATED, ParcelStatus.PICKED_UP, ParcelStatus.IN_TRANSIT));
        for (int failures = random.nextInt(3); failures > 0; failures--) {
            way.add(ParcelStatus.FAILED);
        }
        var ends = List.of(
                ParcelStatus.DELIVERED,
                ParcelStatus.DELIVERED,
                ParcelStatus.RETURNED,
                ParcelStatus.LOST,
                ParcelStatus.DAMAGED,
                ParcelStatus.REFUSED,
                ParcelStatus.WRONG_ADDRESS);
        var end = random.nextInt(ends.size() + 1);
        if (end < ends.size()) {
            way.add(ends.get(end));
        }
        return way;
    }

    private static List<Telling> tellings(List<ParcelStatus> way, Random random) {
        var tellings = new ArrayList<Telling>();
        for (int sequence = 1; sequence <= way.size(); sequence++) {
            var first = new Telling(sequence, new UUID(random.nextLong(), random.nextLong()));
            tellings.add(first);
            if (random.nextInt(3) == 0) {
                tellings.add(first);
            }
            if (random.nextInt(3) == 0) {
                tellings.add(new Telling(sequence, new UUID(random.nextLong(), random.nextLong())));
            }
        }
        Collections.shuffle(tellings, random);
        return tellings;
    }

    /** Two failures, told before what came after them, are the desk's. */
    private boolean asked(DossierId dossier) {
        return matters.of(dossier).stream().anyMatch(matter -> matter.decidedAt() == null);
    }

    private long count(DossierId dossier, EventKind kind) {
        return history.of(dossier).stream().filter(line -> line.kind() == kind).count();
    }
}
