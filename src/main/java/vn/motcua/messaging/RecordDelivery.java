package vn.motcua.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down how an attempt ended, with what follows from it in the same transaction. */
@Component
class RecordDelivery {

    static final String ATTEMPTS = "motcua.outbox.attempts";

    private static final Logger LOG = LoggerFactory.getLogger(RecordDelivery.class);

    private final OutboxTable table;
    private final MessageLog log;
    private final Backoff backoff;
    private final MessagingSettings settings;
    private final ApplicationEventPublisher events;
    private final MeterRegistry meters;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RecordDelivery(
            OutboxTable table,
            MessageLog log,
            Backoff backoff,
            MessagingSettings settings,
            ApplicationEventPublisher events,
            MeterRegistry meters,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.log = log;
        this.backoff = backoff;
        this.settings = settings;
        this.events = events;
        this.meters = meters;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void record(Claim claim, Delivery delivery) {
        var kind = transaction.execute(status -> {
            if (delivery instanceof Delivery.Delivered delivered) {
                return delivered(claim, Texts.answer(delivered.answer()));
            } else if (delivery instanceof Delivery.Rejected rejected) {
                return died(
                        claim,
                        MessageEventKind.REJECTED,
                        Texts.reason(rejected.reason()),
                        Texts.reason(rejected.remedy()));
            }
            return failed(claim, Texts.reason(((Delivery.Failed) delivery).reason()));
        });
        var envelope = claim.envelope();
        meters.counter(ATTEMPTS, "partner", envelope.partner(), "outcome", kind.name())
                .increment();
        if (kind != MessageEventKind.DELIVERED) {
            LOG.info("Message {} ({}) to {}: {}", envelope.id(), envelope.type(), envelope.partner(), kind);
        }
    }

    private MessageEventKind delivered(Claim claim, String answer) {
        var at = clock.instant();
        if (!table.delivered(claim, answer, at)) {
            return MessageEventKind.LOST;
        }
        var message = claim.envelope();
        log.attempt(message.id(), MessageEventKind.DELIVERED, message.attempt(), claim.at(), at, null);
        events.publishEvent(
                new MessageDelivered(message.id(), message.partner(), message.type(), message.orderKey(), answer));
        table.promote(message.partner(), message.orderKey(), at);
        return MessageEventKind.DELIVERED;
    }

    private MessageEventKind failed(Claim claim, String reason) {
        if (claim.tries() >= settings.attempts()) {
            return died(
                    claim,
                    MessageEventKind.FAILED,
                    reason,
                    "Đã hết số lần gửi. Kiểm tra đường truyền tới bên nhận rồi cho gửi lại.");
        }
        var at = clock.instant();
        if (!table.failed(claim, reason, at.plus(backoff.after(claim.tries())))) {
            return MessageEventKind.LOST;
        }
        log.attempt(
                claim.envelope().id(), MessageEventKind.FAILED, claim.envelope().attempt(), claim.at(), at, reason);
        return MessageEventKind.FAILED;
    }

    private MessageEventKind died(Claim claim, MessageEventKind kind, String reason, String remedy) {
        if (!table.died(claim, reason, remedy)) {
            return MessageEventKind.LOST;
        }
        var message = claim.envelope();
        log.attempt(message.id(), kind, message.attempt(), claim.at(), clock.instant(), reason);
        events.publishEvent(new MessageGivenUp(
                message.id(), message.partner(), message.type(), message.orderKey(), reason, remedy));
        return kind;
    }
}
