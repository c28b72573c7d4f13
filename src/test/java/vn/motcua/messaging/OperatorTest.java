package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.messaging.StubPartner.DELIVERED;
import static vn.motcua.messaging.StubPartner.DOWN;
import static vn.motcua.messaging.StubPartner.REJECTED;
import static vn.motcua.shared.Refusal.Kind.NOT_FOUND;
import static vn.motcua.shared.Refusal.Kind.REFUSED;
import static vn.motcua.shared.Refusal.Kind.WRONG_MOMENT;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

class OperatorTest {

    private static final String PORTAL = "national-portal";
    private static final String OPERATOR = "hai-phong.operator";

    private final PostOffice office = new PostOffice();
    private final StubPartner portal = new StubPartner(PORTAL);
    private final OutboxWorker worker = office.sender(portal);

    @Test
    void a_dead_letter_is_mended_and_resent_with_its_old_id_before_its_followers() {
        var dead = rejected();
        office.put(PORTAL, "d-1", 2);
        portal.answer = envelope -> DELIVERED;

        assertThat(office.mend.mend(dead, version(dead), "{\"number\": 7}", OPERATOR))
                .isEqualTo(Outcome.done(dead));
        assertThat(office.resend.resend(dead, version(dead), OPERATOR)).isEqualTo(Outcome.done(dead));
        worker.runOnce();

        assertThat(portal.numbers()).containsExactly(1, 7, 2);
        assertThat(portal.ids().get(1)).isEqualTo(dead);
        assertThat(office.history(dead))
                .containsExactly(
                        MessageEventKind.REJECTED,
                        MessageEventKind.MENDED,
                        MessageEventKind.RESENT,
                        MessageEventKind.DELIVERED);
        var mended = office.log.of(dead).get(1);
        assertThat(mended.by()).isEqualTo(OPERATOR);
        assertThat(mended.oldPayload()).contains("Nguyễn Thị Ánh Tuyết");
    }

    @Test
    void a_resent_message_has_all_its_attempts_again() {
        portal.answer = envelope -> DOWN;
        var id = office.put(PORTAL, "d-1", 1);
        exhausted();
        office.resend.resend(id, version(id), OPERATOR);
        exhausted();

        assertThat(portal.calls).hasSize(2 * PostOffice.SETTINGS.attempts());
        assertThat(office.state(id)).isEqualTo(MessageState.DEAD);
    }

    @Test
    void a_skipped_letter_is_kept_with_the_reason_and_its_followers_go_on() {
        var dead = rejected();
        var follower = office.put(PORTAL, "d-1", 2);
        portal.answer = envelope -> DELIVERED;

        office.skip
                .skip(dead, version(dead), " Hồ sơ đã đồng bộ tay. ", OPERATOR)
                .orThrow();
        worker.runOnce();

        assertThat(office.state(dead)).isEqualTo(MessageState.SKIPPED);
        assertThat(office.state(follower)).isEqualTo(MessageState.DELIVERED);
        assertThat(office.log.of(dead)).last().satisfies(line -> assertThat(line.reason())
                .isEqualTo("Hồ sơ đã đồng bộ tay."));
    }

    @Test
    void nothing_is_skipped_without_a_reason() {
        var dead = rejected();

        assertThat(kind(office.skip.skip(dead, version(dead), " ", OPERATOR))).isEqualTo(REFUSED);
        assertThat(kind(office.skip.skip(dead, version(dead), "x".repeat(501), OPERATOR)))
                .isEqualTo(REFUSED);
        assertThat(office.state(dead)).isEqualTo(MessageState.DEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"number\": 1", "7", "null", "{} {}", "{\"a\":1,\"a\":2}", "số 1"})
    void what_is_not_one_whole_json_is_not_taken_for_a_payload(String payload) {
        var dead = rejected();

        assertThat(kind(office.mend.mend(dead, version(dead), payload, OPERATOR)))
                .isEqualTo(REFUSED);
        assertThat(office.view(dead).payload()).contains("Nguyễn Thị Ánh Tuyết");
        assertThat(office.history(dead)).containsExactly(MessageEventKind.REJECTED);
    }

    @Test
    void of_two_operators_the_second_must_look_again() {
        var dead = rejected();
        var seen = version(dead);
        office.mend.mend(dead, seen, "{\"number\":7}", OPERATOR).orThrow();

        assertThat(kind(office.mend.mend(dead, seen, "{\"number\":8}", "another")))
                .isEqualTo(WRONG_MOMENT);
        assertThat(kind(office.resend.resend(dead, seen, "another"))).isEqualTo(WRONG_MOMENT);
        assertThat(kind(office.skip.skip(dead, seen, "bỏ", "another"))).isEqualTo(WRONG_MOMENT);
        assertThat(office.view(dead).payload()).contains("7");
    }

    @Test
    void what_is_delivered_or_unknown_is_nobodys_to_change() {
        var id = office.put(PORTAL, "d-1", 1);
        worker.runOnce();

        assertThat(kind(office.mend.mend(id, version(id), "{}", OPERATOR))).isEqualTo(WRONG_MOMENT);
        assertThat(kind(office.resend.resend(id, version(id), OPERATOR))).isEqualTo(WRONG_MOMENT);
        assertThat(kind(office.resend.resend(UUID.randomUUID(), 0, OPERATOR))).isEqualTo(NOT_FOUND);
    }

    @Test
    void what_waits_for_its_next_attempt_may_go_now_but_not_while_it_is_being_sent() {
        portal.answer = envelope -> {
            assertThat(kind(office.resend.resend(envelope.id(), 0, OPERATOR))).isEqualTo(WRONG_MOMENT);
            return DOWN;
        };
        var id = office.put(PORTAL, "d-1", 1);
        worker.runOnce();
        assertThat(worker.runOnce()).isZero();

        office.resend.resend(id, version(id), OPERATOR).orThrow();

        portal.answer = envelope -> DELIVERED;
        assertThat(worker.runOnce()).isEqualTo(1);
        assertThat(office.state(id)).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void after_a_long_outage_everything_goes_again_but_what_was_rejected() {
        var rejected = rejected();
        portal.answer = envelope -> DOWN;
        var first = office.put(PORTAL, "d-2", 1);
        var second = office.put(PORTAL, "d-3", 1);
        exhausted();

        assertThat(office.resendAll.resend(PORTAL, OPERATOR)).isEqualTo(2);
        portal.answer = envelope -> DELIVERED;
        worker.runOnce();

        assertThat(office.state(first)).isEqualTo(MessageState.DELIVERED);
        assertThat(office.state(second)).isEqualTo(MessageState.DELIVERED);
        assertThat(office.state(rejected)).isEqualTo(MessageState.DEAD);
    }

    @Test
    void an_incoming_message_is_mended_and_handled_again_or_set_aside() {
        office.inbox.receive(PostOffice.incoming("a", "parcel.eaten", "d-1"));
        office.inbox.receive(PostOffice.incoming("b", "parcel.eaten", "d-1"));
        office.receiver().runOnce();
        var a = office.idOf("a");
        var b = office.idOf("b");

        office.mend.mend(a, version(a), "{\"number\":2}", OPERATOR).orThrow();
        office.resend.resend(a, version(a), OPERATOR).orThrow();
        office.skip.skip(b, version(b), "Gửi nhầm.", OPERATOR).orThrow();
        office.receiver(new Eater()).runOnce();

        assertThat(office.state(a)).isEqualTo(MessageState.HANDLED);
        assertThat(office.state(b)).isEqualTo(MessageState.SET_ASIDE);
        assertThat(office.inbox.receive(PostOffice.incoming("a", "parcel.eaten", "d-1")))
                .as("told again as it was told first")
                .isEqualTo(Outcome.done(Inbox.Receipt.ALREADY_KNOWN));
    }

    private record Eater() implements InboxHandler {

        @Override
        public String type() {
            return "parcel.eaten";
        }

        @Override
        public Handling handle(Arrival arrival) {
            assertThat(arrival.message().payload().path("number").asInt()).isEqualTo(2);
            return Handling.handled();
        }
    }

    @Test
    void the_lists_show_what_waits_and_what_was_given_up_but_no_payload() {
        var dead = rejected();
        var follower = office.put(PORTAL, "d-1", 2);
        office.put("nobody", "d-9", 3);
        office.inbox.receive(PostOffice.incoming("a", "parcel.eaten", "d-1"));
        var messages = office.messages(portal, new StubPartner("mail"));

        assertThat(messages.givenUp(Direction.OUT, 0))
                .extracting(MessageHead::id)
                .containsExactly(dead);
        assertThat(messages.givenUp(Direction.IN, 0)).isEmpty();
        assertThat(messages.waiting(Direction.OUT, 0)).hasSize(2).first().satisfies(head -> assertThat(head.id())
                .isEqualTo(follower));
        assertThat(messages.waiting(Direction.IN, 0)).hasSize(1);
        assertThat(messages.counts())
                .contains(
                        new PartnerCounts(Direction.OUT, "mail", "mail", 0, 0, 0, null),
                        new PartnerCounts(Direction.OUT, PORTAL, PORTAL, 1, 0, 1, PostOffice.START),
                        new PartnerCounts(
                                Direction.OUT, "nobody", "nobody (chưa có kết nối)", 1, 0, 0, PostOffice.START),
                        new PartnerCounts(Direction.IN, "postal-carrier", "postal-carrier", 1, 0, 0, PostOffice.START));
    }

    @Test
    void the_gauges_say_what_waits_and_for_how_long() {
        rejected();
        portal.answer = envelope -> DOWN;
        office.put(PORTAL, "d-2", 2);
        office.inbox.receive(PostOffice.incoming("a", "parcel.eaten", "d-1"));
        worker.runOnce();
        office.passes(Duration.ofSeconds(95));
        new MessagingGauges(office.messages(portal), new Partners(List.of(portal)), office.clock).bindTo(office.meters);

        assertThat(gauge(MessagingGauges.WAITING)).isEqualTo(1);
        assertThat(gauge(MessagingGauges.RETRYING)).isEqualTo(1);
        assertThat(gauge(MessagingGauges.DEAD)).isEqualTo(1);
        assertThat(gauge(MessagingGauges.REJECTED)).isEqualTo(1);
        assertThat(gauge(MessagingGauges.OLDEST)).isEqualTo(95);
        assertThat(gauge(MessagingGauges.INBOX_WAITING)).isEqualTo(1);
        assertThat(gauge(MessagingGauges.INBOX_NEEDS_PERSON)).isZero();
        assertThat(office.meters
                        .get(RecordDelivery.ATTEMPTS)
                        .tag("outcome", "REJECTED")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private double gauge(String name) {
        return office.meters.get(name).gauge().value();
    }

    private UUID rejected() {
        portal.answer = envelope -> REJECTED;
        var id = office.put(PORTAL, "d-1", 1);
        worker.runOnce();
        return id;
    }

    private void exhausted() {
        for (int attempt = 0; attempt < PostOffice.SETTINGS.attempts(); attempt++) {
            worker.runOnce();
            office.passes(Duration.ofHours(1));
        }
    }

    private int version(UUID id) {
        return office.view(id).version();
    }

    private static Refusal.Kind kind(Outcome<UUID> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<UUID>) outcome).refusal().kind();
    }
}
