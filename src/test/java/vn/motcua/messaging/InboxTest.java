package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.messaging.MessageEventKind.FAULT;
import static vn.motcua.messaging.MessageEventKind.TOO_EARLY;
import static vn.motcua.messaging.PostOffice.incoming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

class InboxTest {

    private static final String TYPE = "parcel.delivered";

    private final PostOffice office = new PostOffice();
    private final StubHandler handler = new StubHandler();
    private final InboxWorker worker = office.receiver(handler);

    private static final class StubHandler implements InboxHandler {

        private final List<Arrival> seen = new ArrayList<>();
        private Function<Arrival, Handling> answer = arrival -> Handling.handled();

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Handling handle(Arrival arrival) {
            seen.add(arrival);
            return answer.apply(arrival);
        }

        private List<String> ids() {
            return seen.stream().map(arrival -> arrival.message().messageId()).toList();
        }
    }

    @Test
    void what_arrives_is_stored_first_and_handled_once() {
        assertThat(office.inbox.receive(incoming("a", TYPE, "d-1"))).isEqualTo(Outcome.done(Inbox.Receipt.RECEIVED));
        assertThat(handler.seen).isEmpty();
        office.passes(Duration.ofHours(2));

        assertThat(worker.runOnce()).isEqualTo(1);
        assertThat(worker.runOnce()).isZero();
        assertThat(handler.seen)
                .containsExactly(new Arrival(office.idOf("a"), incoming("a", TYPE, "d-1"), PostOffice.START, 1));
        assertThat(office.state(office.idOf("a"))).isEqualTo(MessageState.HANDLED);
    }

    @Test
    void told_again_it_is_known_before_and_after_it_was_handled() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        assertThat(again()).isEqualTo(Outcome.done(Inbox.Receipt.ALREADY_KNOWN));
        worker.runOnce();
        assertThat(again()).isEqualTo(Outcome.done(Inbox.Receipt.ALREADY_KNOWN));
        worker.runOnce();

        assertThat(handler.ids()).containsExactly("a");
    }

    private Outcome<Inbox.Receipt> again() {
        return office.inbox.receive(incoming("a", TYPE, "d-1"));
    }

    @Test
    void the_same_id_with_other_content_is_refused() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        var other = new IncomingMessage("postal-carrier", "a", TYPE, "d-1", PostOffice.payload(2));

        assertThat(office.inbox.receive(other)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.refusal().kind())
                .isEqualTo(Refusal.Kind.WRONG_MOMENT));
    }

    @Test
    void another_sender_may_use_the_same_id() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        var other = new IncomingMessage("national-portal", "a", TYPE, "d-1", PostOffice.payload(2));

        assertThat(office.inbox.receive(other)).isEqualTo(Outcome.done(Inbox.Receipt.RECEIVED));
    }

    @Test
    void it_is_stored_whatever_becomes_of_the_callers_transaction() {
        office.transaction.executeWithoutResult(status -> {
            office.inbox.receive(incoming("a", TYPE, "d-1"));
            status.setRollbackOnly();
        });

        assertThat(worker.runOnce()).isEqualTo(1);
    }

    @Test
    void messages_about_the_same_dossier_are_handled_in_order_of_arrival() {
        for (var id : List.of("a", "b", "c")) {
            office.inbox.receive(incoming(id, TYPE, "d-1"));
        }
        handler.answer = failsOnce("a");

        worker.runOnce();
        assertThat(handler.ids()).containsExactly("a");
        office.passes(Duration.ofMinutes(1));
        worker.runOnce();
        assertThat(handler.ids()).containsExactly("a", "a", "b", "c");
    }

    private Function<Arrival, Handling> failsOnce(String id) {
        return arrival -> {
            if (arrival.message().messageId().equals(id) && arrival.attempt() == 1) {
                throw new IllegalStateException("lost a race");
            }
            return Handling.handled();
        };
    }

    @Test
    void an_early_message_holds_up_nobody_and_is_handled_once_it_belongs() {
        office.inbox.receive(incoming("early", TYPE, "d-1"));
        office.inbox.receive(incoming("later", TYPE, "d-1"));
        handler.answer = arrival ->
                arrival.message().messageId().equals("early") && !handler.ids().contains("later")
                        ? new Handling.TooEarly("Chưa có vận đơn.")
                        : Handling.handled();

        worker.runOnce();

        assertThat(handler.ids()).containsExactly("early", "later", "early");
        assertThat(office.state(office.idOf("early"))).isEqualTo(MessageState.HANDLED);
        assertThat(office.events).isEmpty();
    }

    @Test
    void an_early_message_is_looked_at_again_at_growing_distances() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        handler.answer = arrival -> new Handling.TooEarly("Chưa có vận đơn.");

        worker.runOnce();
        assertThat(worker.runOnce()).isZero();
        office.passes(Duration.ofSeconds(5));
        assertThat(worker.runOnce()).isEqualTo(1);
        office.passes(Duration.ofSeconds(5));
        assertThat(worker.runOnce()).isZero();
    }

    @Test
    void what_stays_too_early_becomes_a_persons_when_its_time_is_over() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        handler.answer = arrival -> new Handling.TooEarly("Chưa có vận đơn.");
        worker.runOnce();
        office.passes(PostOffice.SETTINGS.earlyFor());
        worker.runOnce();

        var id = office.idOf("a");
        assertThat(office.state(id)).isEqualTo(MessageState.NEEDS_PERSON);
        assertThat(office.events)
                .containsExactly(new MessageNeedsPerson(id, "postal-carrier", TYPE, "d-1", "Chưa có vận đơn."));
        assertThat(office.history(id)).containsExactly(TOO_EARLY, TOO_EARLY);
        office.passes(Duration.ofDays(9));
        assertThat(worker.runOnce()).isZero();
    }

    @Test
    void what_is_refused_is_kept_for_a_person() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        handler.answer = arrival -> new Handling.Refused("Hồ sơ đã đóng.");
        worker.runOnce();

        assertThat(office.view(office.idOf("a")).payload()).contains("Nguyễn Thị Ánh Tuyết");
        assertThat(office.state(office.idOf("a"))).isEqualTo(MessageState.NEEDS_PERSON);
        assertThat(office.events).hasSize(1);
    }

    @Test
    void a_refusal_thrown_by_a_use_case_is_a_refusal_and_undoes_what_it_wrote() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        handler.answer = arrival -> {
            wrote("a");
            throw new RefusalException(Refusal.wrongMoment("Hồ sơ đã trả kết quả."));
        };
        worker.runOnce();

        assertThat(office.state(office.idOf("a"))).isEqualTo(MessageState.NEEDS_PERSON);
        assertThat(office.view(office.idOf("a")).head().reason()).isEqualTo("Hồ sơ đã trả kết quả.");
        assertThat(written()).isZero();
    }

    @Test
    void a_type_nobody_knows_is_for_a_person() {
        office.inbox.receive(incoming("a", "parcel.eaten", "d-1"));
        worker.runOnce();

        assertThat(office.state(office.idOf("a"))).isEqualTo(MessageState.NEEDS_PERSON);
    }

    @Test
    void a_handler_that_keeps_failing_leaves_it_to_a_person_and_lets_the_next_go_on() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        office.inbox.receive(incoming("b", TYPE, "d-1"));
        handler.answer = arrival -> {
            wrote(arrival.message().messageId());
            if (arrival.message().messageId().equals("a")) {
                throw new IllegalStateException("hỏng");
            }
            return Handling.handled();
        };
        for (int round = 0; round < PostOffice.SETTINGS.faults(); round++) {
            worker.runOnce();
            office.passes(Duration.ofHours(1));
        }

        assertThat(office.history(office.idOf("a"))).containsExactly(FAULT, FAULT, FAULT);
        assertThat(office.state(office.idOf("a"))).isEqualTo(MessageState.NEEDS_PERSON);
        assertThat(office.state(office.idOf("b"))).isEqualTo(MessageState.HANDLED);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void killed_between_storing_and_handling_it_is_handled_after_the_restart_and_counts_once() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        office.transaction.executeWithoutResult(status -> {
            office.inboxTable.next(office.clock.instant()).orElseThrow();
            wrote("a");
            status.setRollbackOnly();
        });
        handler.answer = arrival -> {
            wrote(arrival.message().messageId());
            return Handling.handled();
        };

        office.receiver(handler).runOnce();

        assertThat(written()).isEqualTo(1);
        assertThat(handler.ids()).containsExactly("a");
    }

    @Test
    void somebody_who_cannot_take_it_over_costs_a_pause_and_no_loop() {
        office.inbox.receive(incoming("a", TYPE, "d-1"));
        handler.answer = arrival -> new Handling.Refused("Hồ sơ đã đóng.");
        office.listener = event -> {
            throw new IllegalStateException("no desk task can be opened");
        };

        for (int round = 0; round < 2 * PostOffice.SETTINGS.faults(); round++) {
            assertThat(worker.runOnce()).isEqualTo(1);
            assertThat(worker.runOnce()).isZero();
            office.passes(Duration.ofHours(1));
        }
        office.listener = event -> {};
        worker.runOnce();
        assertThat(office.state(office.idOf("a"))).isEqualTo(MessageState.NEEDS_PERSON);
        assertThat(office.events).hasSize(1);
    }

    @Test
    void nothing_is_handled_inside_a_transaction_of_somebody_else() {
        office.transaction.executeWithoutResult(
                status -> assertThatThrownBy(worker::runOnce).isInstanceOf(IllegalStateException.class));
    }

    private void wrote(String what) {
        office.jdbc
                .sql("insert into message_event (message_id, at, kind) values (?, '2026-01-01', 'EFFECT')")
                .param(OutgoingMessage.idOf(what))
                .update();
    }

    private int written() {
        return office.jdbc
                .sql("select count(*) from message_event where kind = 'EFFECT'")
                .query(Integer.class)
                .single();
    }
}
