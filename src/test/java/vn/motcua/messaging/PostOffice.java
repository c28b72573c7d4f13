package vn.motcua.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** The module on an empty database, put together as the application does it, with a clock that is moved by hand. */
final class PostOffice {

    static final Instant START = Instant.parse("2026-11-18T02:00:00Z");
    static final MessagingSettings SETTINGS = givingWay(Duration.ZERO);

    final DataSource database = MessagingDatabase.empty();
    final JdbcClient jdbc = JdbcClient.create(database);
    final PlatformTransactionManager transactions = new JdbcTransactionManager(database);
    final TransactionTemplate transaction = new TransactionTemplate(transactions);
    final ShiftableClock clock = new ShiftableClock(Clock.fixed(START, Vietnam.ZONE));
    final TransactionClock transactionClock = new TransactionClock(clock);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<Object> events = new CopyOnWriteArrayList<>();
    Consumer<Object> listener = event -> {};

    final MessageLog log = new MessageLog(jdbc);
    final OutboxTable outboxTable = new OutboxTable(jdbc, log);
    final InboxTable inboxTable = new InboxTable(jdbc);
    final Bells bells = new Bells();
    final Backoff backoff = new Backoff(SETTINGS.firstPause(), SETTINGS.longestPause(), () -> 0);
    final HeldMessages held = new HeldMessages(jdbc, outboxTable);
    final Outbox outbox = new Outbox(outboxTable, bells, transactionClock, transactions);
    final Inbox inbox = new Inbox(inboxTable, bells, clock, transactions);
    final MendMessage mend = new MendMessage(held, log, transactionClock, transactions);
    private final MessageActs acts = new MessageActs(held, log, bells, transactionClock);
    final ResendMessage resend = new ResendMessage(held, acts, publisher(), transactions);
    final SkipMessage skip = new SkipMessage(held, acts, publisher(), transactions);
    final ResendDeadLetters resendAll = new ResendDeadLetters(jdbc, resend, SETTINGS);

    /** One node's sending half; several may work on the same rows. */
    OutboxWorker sender(Partner... partners) {
        return new OutboxWorker(
                new Partners(List.of(partners)), outboxTable, recordDelivery(), SETTINGS, clock, transactions);
    }

    RecordDelivery recordDelivery() {
        return new RecordDelivery(outboxTable, log, backoff, SETTINGS, publisher(), meters, clock, transactions);
    }

    /** One node's receiving half. */
    InboxWorker receiver(InboxHandler... handlers) {
        var recording = new RecordHandling(inboxTable, log, backoff, SETTINGS, publisher(), clock, transactions);
        return new InboxWorker(new Handlers(List.of(handlers)), inboxTable, recording, clock, transactions);
    }

    Messages messages(Partner... partners) {
        return new Messages(jdbc, log, new Partners(List.of(partners)));
    }

    static MessagingSettings givingWay(Duration longest) {
        return new MessagingSettings(
                false,
                Duration.ofSeconds(1),
                4,
                2,
                longest,
                Duration.ofMinutes(2),
                Duration.ofSeconds(5),
                Duration.ofMinutes(10),
                4,
                Duration.ofDays(1),
                3);
    }

    private ApplicationEventPublisher publisher() {
        return event -> {
            listener.accept(event);
            events.add(event);
        };
    }

    void passes(Duration time) {
        clock.shiftTo(clock.offset().plus(time));
    }

    UUID put(String partner, String key, int number) {
        var message = message(partner, key, number);
        transaction.executeWithoutResult(status -> outbox.put(message));
        return message.id();
    }

    static OutgoingMessage message(String partner, String key, int number) {
        return new OutgoingMessage(
                OutgoingMessage.idOf(partner, key, number), partner, "dossier.status", key, payload(number));
    }

    static IncomingMessage incoming(String messageId, String type, String correlation) {
        return new IncomingMessage("postal-carrier", messageId, type, correlation, payload(1));
    }

    static JsonNode payload(int number) {
        return JsonNodeFactory.instance.objectNode().put("number", number).put("owner", "Nguyễn Thị Ánh Tuyết");
    }

    MessageView view(UUID id) {
        return messages().find(id).orElseThrow();
    }

    MessageState state(UUID id) {
        return view(id).head().state();
    }

    List<MessageEventKind> history(UUID id) {
        return log.of(id).stream().map(MessageLine::kind).toList();
    }

    UUID idOf(String messageId) {
        return jdbc.sql("select id from inbox_message where message_id = ?")
                .param(messageId)
                .query(UUID.class)
                .single();
    }
}
