package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.messaging.StubPartner.DELIVERED;
import static vn.motcua.messaging.StubPartner.DOWN;
import static vn.motcua.messaging.StubPartner.REJECTED;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxTest {

    private static final String PORTAL = "national-portal";
    private static final String DOSSIER = UUID.randomUUID().toString();
    private static final String ANOTHER = UUID.randomUUID().toString();

    private final PostOffice office = new PostOffice();
    private final StubPartner portal = new StubPartner(PORTAL);
    private final OutboxWorker worker = office.sender(portal);

    @Test
    void a_message_leaves_after_the_commit_with_what_was_put() {
        var message = PostOffice.message(PORTAL, DOSSIER, 1);
        office.transaction.executeWithoutResult(status -> office.outbox.put(message));

        assertThat(worker.runOnce()).isEqualTo(1);
        assertThat(portal.calls)
                .containsExactly(
                        new Envelope(message.id(), PORTAL, "dossier.status", DOSSIER, PostOffice.payload(1), 1));
        assertThat(office.state(message.id())).isEqualTo(MessageState.DELIVERED);
        assertThat(office.view(message.id()).answer()).isEqualTo("{\"ok\":true}");
        assertThat(office.events)
                .containsExactly(
                        new MessageDelivered(message.id(), PORTAL, "dossier.status", DOSSIER, "{\"ok\":true}"));
        assertThat(worker.runOnce()).isZero();
    }

    @Test
    void what_the_caller_rolls_back_is_never_sent() {
        office.transaction.executeWithoutResult(status -> {
            office.outbox.put(PostOffice.message(PORTAL, DOSSIER, 1));
            status.setRollbackOnly();
        });

        assertThat(worker.runOnce()).isZero();
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void nothing_is_put_without_a_transaction() {
        assertThatThrownBy(() -> office.outbox.put(PostOffice.message(PORTAL, DOSSIER, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nothing_is_sent_inside_a_transaction() {
        office.put(PORTAL, DOSSIER, 1);

        office.transaction.executeWithoutResult(
                status -> assertThatIllegalStateException().isThrownBy(worker::runOnce));
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void the_same_message_put_twice_is_one() {
        var id = office.put(PORTAL, DOSSIER, 1);
        office.put(PORTAL, DOSSIER, 1);
        worker.runOnce();
        office.put(PORTAL, DOSSIER, 1);

        assertThat(worker.runOnce()).isZero();
        assertThat(portal.ids()).containsExactly(id);
    }

    @Test
    void an_id_used_for_another_message_is_a_fault() {
        var first = PostOffice.message(PORTAL, DOSSIER, 1);
        var other = new OutgoingMessage(first.id(), PORTAL, first.type(), DOSSIER, PostOffice.payload(2));
        office.put(PORTAL, DOSSIER, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> office.transaction.executeWithoutResult(status -> office.outbox.put(other)))
                .withMessageContaining(first.id().toString())
                .withMessageNotContaining("Ánh Tuyết");
    }

    @Test
    void a_later_message_never_overtakes_an_unfinished_one_of_its_dossier() {
        office.put(PORTAL, DOSSIER, 1);
        office.put(PORTAL, DOSSIER, 2);
        office.put(PORTAL, ANOTHER, 3);
        portal.answer = envelope -> envelope.payload().path("number").asInt() == 1 ? DOWN : DELIVERED;

        worker.runOnce();
        assertThat(portal.numbers()).containsExactly(1, 3);

        portal.answer = envelope -> DELIVERED;
        office.passes(Duration.ofMinutes(1));
        worker.runOnce();
        assertThat(portal.numbers()).containsExactly(1, 3, 1, 2);
    }

    @Test
    void another_partner_is_not_held_up() {
        var carrier = new StubPartner("postal-carrier");
        office.put(PORTAL, DOSSIER, 1);
        office.put("postal-carrier", DOSSIER, 2);
        portal.answer = envelope -> DOWN;

        office.sender(portal, carrier).runOnce();

        assertThat(carrier.numbers()).containsExactly(2);
    }

    @Test
    void whoever_puts_for_the_same_dossier_waits_for_the_commit_of_the_one_before() {
        var second = office.transaction.execute(status -> {
            office.outbox.put(PostOffice.message(PORTAL, DOSSIER, 1));
            var later = CompletableFuture.runAsync(() -> office.put(PORTAL, DOSSIER, 2));
            while (waitingForALock() == 0) {
                assertThat(later).isNotDone();
                Thread.onSpinWait();
            }
            return later;
        });
        second.join();
        worker.runOnce();

        assertThat(portal.numbers()).containsExactly(1, 2);
    }

    private int waitingForALock() {
        return new PostOfficeEyes(office.database).waitingForALock();
    }

    @Test
    void pauses_grow_with_every_failure() {
        portal.answer = envelope -> DOWN;
        var id = office.put(PORTAL, DOSSIER, 1);

        worker.runOnce();
        assertThat(attemptsWithin(Duration.ofSeconds(4))).isZero();
        assertThat(attemptsWithin(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(attemptsWithin(Duration.ofSeconds(9))).isZero();
        assertThat(attemptsWithin(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(portal.calls).extracting(Envelope::attempt).containsExactly(1, 2, 3);
        assertThat(office.view(id).head().reason()).isEqualTo("không kết nối được");
    }

    private int attemptsWithin(Duration time) {
        office.passes(time);
        return worker.runOnce();
    }

    @Test
    void what_fails_too_often_becomes_a_dead_letter_and_its_followers_wait() {
        portal.answer = envelope -> DOWN;
        var dead = office.put(PORTAL, DOSSIER, 1);
        var follower = office.put(PORTAL, DOSSIER, 2);

        for (int attempt = 0; attempt < PostOffice.SETTINGS.attempts() + 3; attempt++) {
            worker.runOnce();
            office.passes(Duration.ofHours(1));
        }

        assertThat(portal.ids()).hasSize(PostOffice.SETTINGS.attempts()).containsOnly(dead);
        assertThat(office.state(dead)).isEqualTo(MessageState.DEAD);
        assertThat(office.state(follower)).isEqualTo(MessageState.BEHIND);
        assertThat(office.view(dead).behind()).isEqualTo(1);
        assertThat(office.events).singleElement().isInstanceOfSatisfying(MessageGivenUp.class, given -> {
            assertThat(given.id()).isEqualTo(dead);
            assertThat(given.reason()).isEqualTo("không kết nối được");
        });
    }

    @Test
    void what_a_partner_rejects_is_a_dead_letter_at_once() {
        portal.answer = envelope -> REJECTED;
        var id = office.put(PORTAL, DOSSIER, 1);

        worker.runOnce();
        office.passes(Duration.ofDays(1));

        assertThat(worker.runOnce()).isZero();
        assertThat(office.state(id)).isEqualTo(MessageState.DEAD);
        assertThat(office.events)
                .containsExactly(new MessageGivenUp(
                        id, PORTAL, "dossier.status", DOSSIER, "Thiếu mã định danh.", "Bổ sung mã rồi gửi lại."));
    }

    @Test
    void an_exception_is_a_failure_that_says_where() {
        portal.answer = envelope -> {
            throw new IllegalArgumentException("hỏng\0");
        };
        var id = office.put(PORTAL, DOSSIER, 1);

        worker.runOnce();

        assertThat(office.state(id)).isEqualTo(MessageState.READY);
        assertThat(office.history(id)).containsExactly(MessageEventKind.FAILED);
        assertThat(office.view(id).head().reason())
                .startsWith("IllegalArgumentException: hỏng (vn.motcua.messaging.OutboxTest");
    }

    @Test
    void a_partner_nobody_has_is_left_waiting() {
        var id = office.put("nobody", DOSSIER, 1);

        assertThat(worker.runOnce()).isZero();
        assertThat(office.state(id)).isEqualTo(MessageState.READY);
    }
}
