package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.messaging.PostOffice.incoming;
import static vn.motcua.messaging.PostOffice.message;
import static vn.motcua.messaging.PostOffice.payload;
import static vn.motcua.messaging.StubPartner.DELIVERED;
import static vn.motcua.messaging.StubPartner.REJECTED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Outcome;

/** What finished messages said goes; that they were told, and what officials did, stays. */
class ForgetMessagesTest {

    private static final String PORTAL = "national-portal";
    private static final String SECRET = "Nguyễn Thị Ánh Tuyết";
    private static final Duration KEPT = Duration.ofDays(90);

    private final PostOffice office = new PostOffice();
    private final StubPartner portal = new StubPartner(PORTAL);
    private final OutboxWorker sender = office.sender(portal);
    private final ForgetMessages forgetMessages = new ForgetMessages(office.jdbc, office.transactions);

    @Test
    void what_was_sent_long_ago_is_forgotten_and_put_again_still_the_same_message() {
        portal.answer = envelope -> new Delivery.Delivered("Chào " + SECRET);
        var sent = office.put(PORTAL, "d-1", 1);
        sender.runOnce();

        office.passes(KEPT.minusMinutes(1));
        assertThat(forgotten()).isZero();
        office.passes(Duration.ofMinutes(2));
        assertThat(forgotten()).isOne();
        assertThat(forgotten()).as("once").isZero();

        var view = office.view(sent);
        assertThat(view.payload()).contains("Nội dung đã xóa");
        assertThat(view.answer()).isNull();
        assertThat(view.head().state()).isEqualTo(MessageState.DELIVERED);
        office.transaction.executeWithoutResult(status -> office.outbox.put(message(PORTAL, "d-1", 1)));
        assertThat(sender.runOnce()).as("nothing is sent twice").isZero();
    }

    @Test
    void what_was_handled_long_ago_is_known_when_it_is_told_again() {
        var worker = office.receiver(new InboxHandler() {
            @Override
            public String type() {
                return "parcel.moved";
            }

            @Override
            public Handling handle(Arrival arrival) {
                return Handling.handled();
            }
        });
        office.inbox.receive(incoming("a", "parcel.moved", "d-1"));
        worker.runOnce();
        office.passes(KEPT.plusMinutes(1));
        assertThat(forgotten()).isOne();

        assertThat(office.inbox.receive(incoming("a", "parcel.moved", "d-1")))
                .isEqualTo(Outcome.done(Inbox.Receipt.ALREADY_KNOWN));
        assertThat(worker.runOnce()).isZero();
    }

    @Test
    void what_is_not_finished_is_kept_however_old() {
        portal.answer = envelope -> REJECTED;
        var dead = office.put(PORTAL, "d-1", 1);
        var behind = office.put(PORTAL, "d-1", 2);
        sender.runOnce();
        office.inbox.receive(incoming("a", "unheard.of", "d-1"));
        office.passes(KEPT.multipliedBy(4));

        assertThat(forgotten()).isZero();
        assertThat(office.view(dead).payload()).contains(SECRET);
        assertThat(office.view(behind).payload()).contains(SECRET);
        assertThat(office.view(office.idOf("a")).payload()).contains(SECRET);
    }

    @Test
    void the_history_loses_what_it_quotes_and_keeps_what_officials_said() {
        portal.answer = envelope -> new Delivery.Rejected("Không có ai tên " + SECRET, "Sửa tên.");
        var id = office.put(PORTAL, "d-1", 1);
        sender.runOnce();
        office.mend.mend(id, office.view(id).version(), "{\"number\": 7}", "hai-phong.operator");
        office.skip.skip(id, office.view(id).version(), "Cổng đã biết qua điện thoại.", "hai-phong.operator");
        office.passes(KEPT.plusMinutes(1));
        assertThat(forgotten()).isOne();

        assertThat(office.jdbc
                        .sql("select message_event::text from message_event")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .noneMatch(line -> line.contains(SECRET))
                .anyMatch(line -> line.contains("Cổng đã biết qua điện thoại."));
    }

    @Test
    void nothing_else_of_the_history_can_be_changed() {
        var id = office.put(PORTAL, "d-1", 1);
        portal.answer = envelope -> DELIVERED;
        sender.runOnce();

        for (var change : List.of(
                "update message_event set kind = 'LOST'",
                "update message_event set reason = 'khác'",
                "update message_event set old_payload = '{}'",
                "delete from message_event")) {
            assertThatThrownBy(() -> office.jdbc.sql(change).update()).hasMessageContaining("append-only");
        }
        assertThat(office.history(id)).containsExactly(MessageEventKind.DELIVERED);
    }

    @Test
    void more_than_fits_into_one_transaction_is_forgotten_all_the_same() {
        office.jdbc
                .sql(
                        """
                        insert into outbox_message
                            (id, partner, type, order_key, payload, state, put_at, due_at, ended_at)
                        select gen_random_uuid(), 'p', 't', 'd-' || n, cast(:payload as json), 'DELIVERED', now(), now(),
                            timestamptz '2020-01-01' from generate_series(1, 1001) n""")
                .param("payload", payload(1).toString())
                .update();

        assertThat(forgotten()).isEqualTo(1001);
        assertThat(office.jdbc
                        .sql("select count(*) from outbox_message where payload is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int forgotten() {
        return forgetMessages.endedBefore(office.clock.instant().minus(KEPT));
    }
}
