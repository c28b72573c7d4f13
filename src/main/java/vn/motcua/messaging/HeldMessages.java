package vn.motcua.messaging;

import static vn.motcua.shared.Persisted.time;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** What operators may do to a message, in whichever of the two tables it stands. */
@Component
class HeldMessages {

    static final Set<MessageState> LEFT_TO_A_PERSON = Set.of(MessageState.DEAD, MessageState.NEEDS_PERSON);
    static final Set<MessageState> MAY_GO_AGAIN =
            Set.of(MessageState.DEAD, MessageState.NEEDS_PERSON, MessageState.READY, MessageState.EARLY);

    private final JdbcClient jdbc;
    private final OutboxTable outbox;

    HeldMessages(JdbcClient jdbc, OutboxTable outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** @param version as the operator saw it: whoever acted in between must be seen first */
    Outcome<HeldMessage> hold(UUID id, int version, Set<MessageState> allowed) {
        var found = find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Không có thông điệp này."));
        }
        var message = found.get();
        if (message.version() != version) {
            return Outcome.refused(
                    Refusal.wrongMoment("Thông điệp vừa thay đổi. Mời xem lại nội dung bên dưới rồi làm lại."));
        }
        if (message.beingSent()) {
            return Outcome.refused(Refusal.wrongMoment("Thông điệp đang được gửi. Mời chờ kết quả lần gửi này."));
        }
        if (!allowed.contains(message.state())) {
            return Outcome.refused(Refusal.wrongMoment("Thông điệp ở trạng thái «%s» nên không làm được việc này."
                    .formatted(message.state().label())));
        }
        return Outcome.done(message);
    }

    /** Its row locked until the transaction ends. */
    Optional<HeldMessage> find(UUID id) {
        return one(
                        """
                select id, 'OUT' as direction, partner, order_key as key, state, version, payload,
                    lease is not null as being_sent
                from outbox_message where id = :id for update""",
                        id)
                .or(() -> one(
                        """
                select id, 'IN' as direction, sender as partner, correlation as key, state, version, payload,
                    false as being_sent
                from inbox_message where id = :id for update""",
                        id));
    }

    private Optional<HeldMessage> one(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> new HeldMessage(
                        row.getObject("id", UUID.class),
                        Direction.valueOf(row.getString("direction")),
                        row.getString("partner"),
                        row.getString("key"),
                        MessageState.valueOf(row.getString("state")),
                        row.getInt("version"),
                        row.getString("payload"),
                        row.getBoolean("being_sent")))
                .optional();
    }

    void mend(HeldMessage message, String payload) {
        jdbc.sql("update %s set payload = cast(:payload as json), version = version + 1 where id = :id"
                        .formatted(table(message)))
                .param("payload", payload)
                .param("id", message.id())
                .update();
    }

    /** Due now, with all attempts before it once more; an incoming one out of its turn, since that has passed. */
    void again(HeldMessage message, Instant at) {
        var change = message.direction() == Direction.OUT
                ? "state = 'READY', attempts_before = attempts, remedy = null"
                : "state = 'EARLY', faults = 0";
        jdbc.sql("update %s set %s, due_at = :at, version = version + 1 where id = :id"
                        .formatted(table(message), change))
                .param("at", time(at))
                .param("id", message.id())
                .update();
    }

    /** It ends here; what stood behind an outgoing one comes next. */
    void skip(HeldMessage message, Instant at) {
        var state = message.direction() == Direction.OUT ? MessageState.SKIPPED : MessageState.SET_ASIDE;
        jdbc.sql("update %s set state = :state, ended_at = :at, version = version + 1 where id = :id"
                        .formatted(table(message)))
                .param("state", state.name())
                .param("at", time(at))
                .param("id", message.id())
                .update();
        if (message.direction() == Direction.OUT) {
            outbox.promote(message.partner(), message.key(), at);
        }
    }

    private static String table(HeldMessage message) {
        return message.direction() == Direction.OUT ? "outbox_message" : "inbox_message";
    }
}
