package vn.motcua.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.dossier.DossierId;

/** However webhooks are shuffled, repeated and replayed: a parcel ends where the last thing that happened left it. */
class ParcelPropertiesTest {

    private static final UUID ORDER = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    private static final Instant BEGUN = Instant.parse("2026-01-05T02:00:00Z");
    private static final List<ParcelStatus> ON_THE_WAY = List.of(
            ParcelStatus.CREATED,
            ParcelStatus.PICKED_UP,
            ParcelStatus.IN_TRANSIT,
            ParcelStatus.FAILED,
            ParcelStatus.LOST,
            ParcelStatus.DAMAGED,
            ParcelStatus.REFUSED,
            ParcelStatus.WRONG_ADDRESS);
    private static final List<ParcelStatus> ENDS = List.of(ParcelStatus.DELIVERED, ParcelStatus.RETURNED);

    /** @param told the places of events in the order in which they are told, some of them more than once */
    record Telling(List<ParcelStatus> way, List<Integer> told) {}

    @Property
    void the_last_thing_that_happened_stands_in_whatever_order_it_is_told(@ForAll("tellings") Telling telling) {
        var parcel = told(telling);
        assertThat(parcel.status()).isEqualTo(telling.way().get(telling.way().size() - 1));
        assertThat(parcel.sequence()).isEqualTo(telling.way().size());
    }

    @Property
    void an_end_is_reached_once_and_left_by_nothing(@ForAll("tellings") Telling telling) {
        var parcel = begun();
        var ended = 0;
        for (var event : events(telling)) {
            var before = parcel;
            parcel = parcel.follows(event) ? parcel.after(event) : parcel;
            if (!before.status().endsTheWay() && parcel.status().endsTheWay()) {
                ended++;
            }
            assertThat(before.status().endsTheWay() && parcel != before).isFalse();
        }
        assertThat(ended).isLessThanOrEqualTo(1);
    }

    @Property
    void what_the_desk_has_closed_stays_closed(@ForAll("tellings") Telling telling) {
        var closed = begun().closed(ParcelStatus.LOST, BEGUN, null);
        assertThat(events(telling)).noneMatch(closed::follows);
    }

    @Property
    void telling_everything_once_more_changes_nothing(@ForAll("tellings") Telling telling) {
        var twice = new ArrayList<>(telling.told());
        twice.addAll(telling.told());
        assertThat(told(new Telling(telling.way(), twice))).isEqualTo(told(telling));
    }

    @Provide
    Arbitrary<Telling> tellings() {
        return Arbitraries.of(ON_THE_WAY).list().ofMinSize(1).ofMaxSize(8).flatMap(way -> Arbitraries.of(ENDS)
                .optional(0.6)
                .flatMap(end -> {
                    var whole = new ArrayList<>(way);
                    end.ifPresent(whole::add);
                    return Arbitraries.integers()
                            .between(0, whole.size() - 1)
                            .list()
                            .ofMaxSize(20)
                            .map(told -> new Telling(whole, complete(told, whole.size())));
                }));
    }

    /** Sooner or later everything is told, if only by asking. */
    private static List<Integer> complete(List<Integer> told, int size) {
        var all = new ArrayList<>(told);
        for (int place = size - 1; place >= 0; place--) {
            if (!told.contains(place)) {
                all.add(place);
            }
        }
        return all;
    }

    private static Parcel told(Telling telling) {
        var parcel = begun();
        var known = new HashSet<Integer>();
        for (var event : events(telling)) {
            if (known.add(event.sequence()) && parcel.follows(event)) {
                parcel = parcel.after(event);
            }
        }
        return parcel;
    }

    private static List<ParcelEvent> events(Telling telling) {
        return telling.told().stream()
                .map(place -> new ParcelEvent(
                        ORDER,
                        "EA000000001VN",
                        place + 1,
                        telling.way().get(place),
                        OffsetDateTime.ofInstant(BEGUN.plusSeconds(3600L * place), ZoneOffset.UTC),
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    private static Parcel begun() {
        return Parcel.ordered(
                ORDER,
                new DossierId(ORDER),
                BEGUN,
                BEGUN.plusSeconds(86_400),
                new Carriage(1, PostalZone.IN_PROVINCE, 30_500, PostagePayer.RECEIVER, 0));
    }
}
