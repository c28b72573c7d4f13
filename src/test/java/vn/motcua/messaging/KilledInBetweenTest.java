package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.messaging.MessageEventKind.DELIVERED;
import static vn.motcua.messaging.MessageEventKind.LOST;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A node that dies leaves what a rollback leaves: here the rows are brought into just that state. */
class KilledInBetweenTest {

    private static final String CARRIER = "postal-carrier";
    private static final Duration LEASE = PostOffice.SETTINGS.lease();

    private final PostOffice office = new PostOffice();
    private final StubPartner carrier = new StubPartner(CARRIER);
    private final OutboxWorker worker = office.sender(carrier);

    @Test
    void killed_after_the_claim_the_message_is_sent_when_the_lease_has_ended() {
        var id = office.put(CARRIER, "d-1", 1);
        claimedByANodeThatDies();

        assertThat(worker.runOnce()).isZero();
        office.passes(LEASE.minusSeconds(1));
        assertThat(worker.runOnce()).isZero();
        office.passes(Duration.ofSeconds(1));
        assertThat(worker.runOnce()).isEqualTo(1);

        assertThat(carrier.ids()).containsExactly(id);
        assertThat(office.history(id)).containsExactly(LOST, DELIVERED);
    }

    @Test
    void killed_between_sending_and_recording_the_same_id_is_sent_again() {
        var id = office.put(CARRIER, "d-1", 1);
        office.put(CARRIER, "d-1", 2);
        office.listener = event -> {
            throw new IllegalStateException("the node is gone");
        };
        worker.runOnce();
        assertThat(office.state(id)).isEqualTo(MessageState.READY);

        office.listener = event -> {};
        assertThat(worker.runOnce()).isZero();
        office.passes(LEASE);
        worker.runOnce();

        assertThat(carrier.numbers()).containsExactly(1, 1, 2);
        assertThat(carrier.ids().subList(0, 2)).containsOnly(id);
        assertThat(carrier.calls.subList(0, 2)).extracting(Envelope::attempt).containsExactly(1, 2);
        assertThat(office.history(id)).containsExactly(LOST, DELIVERED);
    }

    @Test
    void a_node_that_comes_back_after_its_lease_records_nothing() {
        var id = office.put(CARRIER, "d-1", 1);
        office.put(CARRIER, "d-1", 2);
        var stale = claimedByANodeThatDies();
        office.passes(LEASE);
        carrier.answer = envelope -> StubPartner.DOWN;
        worker.runOnce();

        office.recordDelivery().record(stale, StubPartner.DELIVERED);

        assertThat(office.state(id)).isEqualTo(MessageState.READY);
        assertThat(office.events).isEmpty();
        assertThat(carrier.numbers()).containsExactly(1);
    }

    @Test
    void a_message_that_kills_every_node_is_given_up() {
        var id = office.put(CARRIER, "d-1", 1);
        for (int node = 0; node < PostOffice.SETTINGS.attempts(); node++) {
            claimedByANodeThatDies();
            office.passes(LEASE);
        }

        worker.runOnce();

        assertThat(carrier.calls).isEmpty();
        assertThat(office.state(id)).isEqualTo(MessageState.DEAD);
    }

    private Claim claimedByANodeThatDies() {
        var now = office.clock.instant();
        return office.transaction
                .execute(status -> office.outboxTable.claim(CARRIER, now, now.plus(LEASE)))
                .orElseThrow();
    }
}
