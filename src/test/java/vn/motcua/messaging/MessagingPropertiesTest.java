package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever goes wrong in whatever order, in the end everybody has heard everything, in order, to one effect. */
class MessagingPropertiesTest {

    private static final String PARTNER = "postal-carrier";
    private static final List<String> DOSSIERS = List.of("d-1", "d-2", "d-3");

    /** What happens at one call of the partner, and then the partner's luck is used up. */
    enum Luck {
        DELIVERED,
        DOWN,
        THROWS,
        TIME_OUT_AFTER_ACCEPTING,
        NODE_KILLED_AFTER_ACCEPTING,
        NODE_KILLED_BEFORE_SENDING
    }

    /** Keeps what it accepted by id, as the contract asks of every partner. */
    private static final class IdempotentPartner implements Partner {

        private final List<Luck> luck;
        private final Set<UUID> known = new HashSet<>();
        private final Map<String, List<Integer>> effects = new TreeMap<>();
        private Luck latest = Luck.DELIVERED;

        private IdempotentPartner(List<Luck> luck) {
            this.luck = new ArrayList<>(luck);
        }

        @Override
        public String name() {
            return PARTNER;
        }

        @Override
        public Delivery deliver(Envelope envelope) {
            latest = luck.isEmpty() ? Luck.DELIVERED : luck.remove(0);
            if (latest == Luck.DOWN || latest == Luck.NODE_KILLED_BEFORE_SENDING) {
                return StubPartner.DOWN;
            } else if (latest == Luck.THROWS) {
                throw new IllegalStateException("hỏng");
            }
            if (known.add(envelope.id())) {
                effects.computeIfAbsent(envelope.orderKey(), key -> new ArrayList<>())
                        .add(envelope.payload().path("number").asInt());
            }
            return latest == Luck.TIME_OUT_AFTER_ACCEPTING ? StubPartner.DOWN : StubPartner.DELIVERED;
        }
    }

    @Provide
    Arbitrary<List<Luck>> misfortunes() {
        return Arbitraries.of(Luck.class).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<String>> puts() {
        return Arbitraries.of(DOSSIERS).list().ofMinSize(1).ofMaxSize(15);
    }

    @Property(tries = 25)
    void a_partner_gets_everything_in_order_and_to_one_effect(
            @ForAll("puts") List<String> puts, @ForAll("misfortunes") List<Luck> misfortunes) {
        var office = new PostOffice();
        var partner = new IdempotentPartner(misfortunes);
        var worker = office.sender(partner);
        office.listener = event -> {
            if (event instanceof MessageDelivered && partner.latest == Luck.NODE_KILLED_AFTER_ACCEPTING) {
                throw new IllegalStateException("the node is gone");
            }
        };
        var expected = new TreeMap<String, List<Integer>>();
        for (int number = 0; number < puts.size(); number++) {
            office.put(PARTNER, puts.get(number), number);
            expected.computeIfAbsent(puts.get(number), key -> new ArrayList<>()).add(number);
            if (number % 3 == 0) {
                worker.runOnce();
            }
        }

        for (int round = 0; !partner.effects.equals(expected) || waiting(office) > 0; round++) {
            assertThat(round).as("rounds until everything is told").isLessThan(200);
            worker.runOnce();
            office.passes(Duration.ofMinutes(11));
            office.messages().givenUp(Direction.OUT, 0).forEach(dead -> office.resend
                    .resend(dead.id(), office.view(dead.id()).version(), "hai-phong.operator")
                    .orThrow());
        }

        assertThat(partner.effects).isEqualTo(expected);
        assertThat(office.events.stream().filter(MessageDelivered.class::isInstance))
                .hasSize(puts.size());
    }

    private static int waiting(PostOffice office) {
        return office.messages().counts().stream()
                .mapToInt(counts -> counts.waiting() + counts.givenUp())
                .sum();
    }

    /** A parcel's life, told by a carrier that repeats itself and mixes things up. */
    @Property(tries = 25)
    void what_is_told_in_any_order_any_number_of_times_counts_once(
            @ForAll @Size(min = 1, max = 3) List<Long> seeds, @ForAll("faults") List<Boolean> faults) {
        var office = new PostOffice();
        var parcels = new Parcels(faults);
        var worker = office.receiver(parcels);
        var told = IntStream.range(0, seeds.size())
                .boxed()
                .flatMap(dossier -> IntStream.range(0, 4).mapToObj(step -> dossier + "/" + step))
                .collect(Collectors.toCollection(ArrayList::new));
        var twice = new ArrayList<>(told);
        twice.addAll(told);
        Collections.shuffle(twice, new Random(seeds.get(0)));

        for (var id : twice) {
            office.inbox.receive(PostOffice.incoming(id, parcels.type(), id.substring(0, id.indexOf('/'))));
            if (id.hashCode() % 2 == 0) {
                worker.runOnce();
            }
        }
        for (int round = 0; round < 30; round++) {
            worker.runOnce();
            office.passes(Duration.ofMinutes(11));
            office.messages().givenUp(Direction.IN, 0).forEach(left -> office.resend
                    .resend(left.id(), office.view(left.id()).version(), "hai-phong.operator")
                    .orThrow());
        }

        assertThat(parcels.steps.values()).hasSize(seeds.size()).allMatch(steps -> steps.equals(List.of(0, 1, 2, 3)));
        assertThat(waiting(office)).isZero();
    }

    @Provide
    Arbitrary<List<Boolean>> faults() {
        return Arbitraries.of(true, false).list().ofMaxSize(20);
    }

    /** Each step of a parcel only after the one before. */
    private static final class Parcels implements InboxHandler {

        private final List<Boolean> faults;
        private final Map<String, List<Integer>> steps = new TreeMap<>();

        private Parcels(List<Boolean> faults) {
            this.faults = new ArrayList<>(faults);
        }

        @Override
        public String type() {
            return "parcel.moved";
        }

        @Override
        public Handling handle(Arrival arrival) {
            if (!faults.isEmpty() && faults.remove(0)) {
                throw new IllegalStateException("hỏng");
            }
            var done = steps.computeIfAbsent(arrival.message().correlation(), key -> new ArrayList<>());
            var id = arrival.message().messageId();
            var step = Integer.parseInt(id.substring(id.indexOf('/') + 1));
            if (step > done.size()) {
                return new Handling.TooEarly("Bước trước chưa tới.");
            }
            done.add(step);
            return Handling.handled();
        }
    }
}
