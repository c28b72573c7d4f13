package vn.motcua.messaging;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.RefusalException;

/** Writes down what became of an incoming message. */
@Component
class RecordHandling {

    private static final Logger LOG = LoggerFactory.getLogger(RecordHandling.class);

    private final InboxTable table;
    private final MessageLog log;
    private final Backoff backoff;
    private final MessagingSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RecordHandling(
            InboxTable table,
            MessageLog log,
            Backoff backoff,
            MessagingSettings settings,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.log = log;
        this.backoff = backoff;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the handler's transaction. */
    void record(Arrival arrival, Handling handling, Instant began) {
        var at = clock.instant();
        if (handling instanceof Handling.Handled) {
            table.handled(arrival, at);
            log.attempt(arrival.id(), MessageEventKind.HANDLED, arrival.attempt(), began, at, null);
        } else if (handling instanceof Handling.TooEarly early) {
            early(arrival, Texts.reason(early.reason()), began, at);
        } else if (handling instanceof Handling.Refused refused) {
            leaveToAPerson(arrival, MessageEventKind.REFUSED, Texts.reason(refused.reason()), began, at);
        } else {
            throw new IllegalStateException(
                    "no outcome from the handler of " + arrival.message().type());
        }
    }

    private void early(Arrival arrival, String reason, Instant began, Instant at) {
        var until = arrival.arrivedAt().plus(settings.earlyFor());
        if (at.isBefore(until)) {
            var again = at.plus(backoff.after(arrival.attempt()));
            table.early(arrival.id(), reason, again.isBefore(until) ? again : until);
            log.attempt(arrival.id(), MessageEventKind.TOO_EARLY, arrival.attempt(), began, at, reason);
        } else {
            leaveToAPerson(arrival, MessageEventKind.TOO_EARLY, reason, began, at);
        }
    }

    /** After the handler's transaction was rolled back. A listener that fails here too only costs a pause. */
    void fault(Arrival arrival, Throwable fault, Instant began) {
        try {
            transaction.executeWithoutResult(status ->
                    table.faultsOf(arrival.id()).ifPresent(faults -> recordFault(arrival, fault, faults + 1, began)));
        } catch (RuntimeException again) {
            LOG.error("Message {} can be left to nobody", arrival.id(), again);
            transaction.executeWithoutResult(status -> pause(arrival, Texts.reasonOf(again), settings.faults()));
        }
    }

    private void recordFault(Arrival arrival, Throwable fault, int faults, Instant began) {
        var at = clock.instant();
        if (fault instanceof RefusalException refused) {
            leaveToAPerson(arrival, MessageEventKind.REFUSED, refused.refusal().message(), began, at);
            return;
        }
        var reason = Texts.reasonOf(fault);
        LOG.warn(
                "Message {} ({}) of {} is not handled: {}",
                arrival.id(),
                arrival.message().type(),
                arrival.message().sender(),
                fault.getClass().getName());
        if (faults >= settings.faults()) {
            leaveToAPerson(arrival, MessageEventKind.FAULT, reason, began, at);
        } else {
            pause(arrival, reason, faults);
            log.attempt(arrival.id(), MessageEventKind.FAULT, arrival.attempt(), began, at, reason);
        }
    }

    private void pause(Arrival arrival, String reason, int faults) {
        table.fault(arrival.id(), reason, clock.instant().plus(backoff.after(faults)));
    }

    private void leaveToAPerson(Arrival arrival, MessageEventKind kind, String reason, Instant began, Instant at) {
        table.needsPerson(arrival.id(), reason);
        log.attempt(arrival.id(), kind, arrival.attempt(), began, at, reason);
        var message = arrival.message();
        events.publishEvent(
                new MessageNeedsPerson(arrival.id(), message.sender(), message.type(), message.correlation(), reason));
    }
}
