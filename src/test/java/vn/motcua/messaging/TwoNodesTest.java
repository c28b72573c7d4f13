package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Lane;

/** Nodes that work on the same rows at the same time. */
class TwoNodesTest {

    private static final String PORTAL = "national-portal";
    private static final int DOSSIERS = 20;
    private static final int MESSAGES = 15;
    private static final int THREADS_PER_NODE = 3;

    private final PostOffice office = new PostOffice();
    private final StubPartner portal = new StubPartner(PORTAL);

    @Test
    void send_each_message_once_and_in_the_order_of_its_dossier() {
        for (int number = 0; number < MESSAGES; number++) {
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                office.put(PORTAL, "d-" + dossier, number);
            }
        }

        together(List.of(office.sender(portal)::runOnce, office.sender(portal)::runOnce));

        assertThat(portal.ids()).hasSize(DOSSIERS * MESSAGES).doesNotHaveDuplicates();
        assertThat(numbersByDossier().values()).hasSize(DOSSIERS).allSatisfy(numbers -> assertThat(numbers)
                .isEqualTo(IntStream.range(0, MESSAGES).boxed().toList()));
    }

    private Map<String, List<Integer>> numbersByDossier() {
        return portal.calls.stream()
                .collect(Collectors.groupingBy(
                        Envelope::orderKey,
                        Collectors.mapping(
                                envelope -> envelope.payload().path("number").asInt(), Collectors.toList())));
    }

    @Test
    void keep_the_order_of_messages_put_while_they_send() {
        var putting = CompletableFuture.runAsync(() -> {
            for (int number = 0; number < MESSAGES; number++) {
                for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                    office.put(PORTAL, "d-" + dossier, number);
                }
            }
        });
        var nodes = List.of(office.sender(portal), office.sender(portal));
        while (!putting.isDone()) {
            together(List.of(nodes.get(0)::runOnce, nodes.get(1)::runOnce));
        }
        putting.join();
        nodes.get(0).runOnce();

        assertThat(portal.ids()).hasSize(DOSSIERS * MESSAGES).doesNotHaveDuplicates();
        assertThat(numbersByDossier().values())
                .allSatisfy(numbers -> assertThat(numbers).isSorted());
    }

    @Test
    void handle_each_incoming_message_once_and_never_two_of_a_dossier_at_once() {
        var counting = new Counting();
        for (int number = 0; number < MESSAGES; number++) {
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                office.inbox.receive(PostOffice.incoming(dossier + "/" + number, counting.type(), "d-" + dossier));
            }
        }

        together(List.of(office.receiver(counting)::runOnce, office.receiver(counting)::runOnce));
        office.receiver(counting).runOnce();

        assertThat(counting.seen).hasSize(DOSSIERS * MESSAGES).doesNotHaveDuplicates();
        assertThat(counting.collisions).hasValue(0);
        for (int dossier = 0; dossier < DOSSIERS; dossier++) {
            var prefix = dossier + "/";
            assertThat(counting.seen.stream().filter(id -> id.startsWith(prefix)))
                    .containsExactlyElementsOf(IntStream.range(0, MESSAGES)
                            .mapToObj(number -> prefix + number)
                            .toList());
        }
    }

    @Test
    void store_a_message_told_to_both_at_once_only_once() {
        var receipts = new ArrayList<Inbox.Receipt>();
        together(List.of(() -> receiveInto(receipts), () -> receiveInto(receipts), () -> receiveInto(receipts)));

        assertThat(receipts).hasSize(3 * THREADS_PER_NODE).containsOnlyOnce(Inbox.Receipt.RECEIVED);
    }

    private void receiveInto(List<Inbox.Receipt> receipts) {
        var receipt = office.inbox.receive(PostOffice.incoming("a", "x", "d-1")).orThrow();
        synchronized (receipts) {
            receipts.add(receipt);
        }
    }

    private static final class Counting implements InboxHandler {

        private final List<String> seen = new ArrayList<>();
        private final AtomicInteger collisions = new AtomicInteger();
        private final Set<String> busy = ConcurrentHashMap.newKeySet();

        @Override
        public String type() {
            return "x";
        }

        @Override
        public Handling handle(Arrival arrival) {
            var dossier = arrival.message().correlation();
            if (!busy.add(dossier)) {
                collisions.incrementAndGet();
            }
            synchronized (seen) {
                seen.add(arrival.message().messageId());
            }
            busy.remove(dossier);
            return Handling.handled();
        }
    }

    /** Each of the nodes with several threads, all starting at once. */
    private static void together(List<Runnable> nodes) {
        var start = new CyclicBarrier(nodes.size() * THREADS_PER_NODE);
        var running = nodes.stream()
                .flatMap(node -> IntStream.range(0, THREADS_PER_NODE).mapToObj(thread -> node))
                .map(node -> {
                    var done = new CompletableFuture<Void>();
                    new Thread(() -> {
                                try {
                                    start.await();
                                    node.run();
                                    done.complete(null);
                                } catch (Exception failed) {
                                    done.completeExceptionally(failed);
                                }
                            })
                            .start();
                    return done;
                })
                .toList();
        running.forEach(CompletableFuture::join);
    }

    @Test
    void a_slow_partner_starves_nobody_and_what_is_committed_wakes_its_lane() throws Exception {
        var stuck = new CountDownLatch(1);
        var carrierHasIt = new CountDownLatch(1);
        portal.answer = envelope -> {
            awaits(stuck);
            return StubPartner.DELIVERED;
        };
        var carrier = new StubPartner("postal-carrier");
        carrier.answer = envelope -> {
            carrierHasIt.countDown();
            return StubPartner.DELIVERED;
        };
        var never = Duration.ofDays(1);
        var worker = office.sender(portal, carrier);
        var lanes = List.of(
                new Lane(PORTAL, 2, never, () -> worker.sendOne(PORTAL)),
                new Lane("postal-carrier", 2, never, () -> worker.sendOne("postal-carrier")));
        office.bells.onOutgoing(PORTAL, lanes.get(0)::wake);
        office.bells.onOutgoing("postal-carrier", lanes.get(1)::wake);
        lanes.forEach(Lane::start);
        for (int dossier = 0; dossier < 5; dossier++) {
            office.put(PORTAL, "d-" + dossier, 1);
        }
        office.put("postal-carrier", "d-1", 1);

        carrierHasIt.await();
        assertThat(portal.calls).hasSizeLessThanOrEqualTo(2);

        lanes.forEach(Lane::stop);
        stuck.countDown();
        for (var lane : lanes) {
            lane.awaitUntil(System.nanoTime() + Duration.ofMinutes(1).toNanos());
        }
        assertThat(portal.calls).hasSizeLessThanOrEqualTo(2);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
