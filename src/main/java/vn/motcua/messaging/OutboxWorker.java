package vn.motcua.messaging;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due: claims in one short transaction, sends outside of any, records in another. Killed in between, the
 * lease ends and the same message is sent again with the same id, by whichever node comes first.
 */
@Component
public class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private static final Delivery KILLED_TOO_OFTEN =
            new Delivery.Failed("Lần gửi nào cũng bị ngắt giữa chừng, không rõ bên nhận đã nhận được hay chưa.");

    private final Partners partners;
    private final OutboxTable table;
    private final RecordDelivery recordDelivery;
    private final MessagingSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OutboxWorker(
            Partners partners,
            OutboxTable table,
            RecordDelivery recordDelivery,
            MessagingSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.partners = partners;
        this.table = table;
        this.recordDelivery = recordDelivery;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sends everything that is due now, partner by partner, and says how many attempts that took. */
    public int runOnce() {
        var attempts = 0;
        for (var partner : partners.all()) {
            while (sendOne(partner.name())) {
                attempts++;
            }
        }
        return attempts;
    }

    /** False if nothing of this partner is due. */
    boolean sendOne(String partner) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("nothing is sent inside a transaction");
        }
        var now = clock.instant();
        var claim = transaction.execute(status -> table.claim(partner, now, now.plus(settings.lease())));
        claim.ifPresent(this::attempt);
        return claim.isPresent();
    }

    /** A fault while recording leaves the claim to its lease; the partner will hear the same id again. */
    private void attempt(Claim claim) {
        var delivery = claim.tries() > settings.attempts() ? KILLED_TOO_OFTEN : deliver(claim.envelope());
        try {
            recordDelivery.record(claim, delivery);
        } catch (RuntimeException fault) {
            LOG.error(
                    "Outcome of message {} to {} is not recorded",
                    claim.envelope().id(),
                    claim.envelope().partner(),
                    fault);
        }
    }

    private Delivery deliver(Envelope envelope) {
        try {
            var delivery = partners.get(envelope.partner()).deliver(envelope);
            return delivery == null ? new Delivery.Failed("Bộ chuyển không cho biết kết quả.") : delivery;
        } catch (RuntimeException | Error fault) {
            return new Delivery.Failed(Texts.reasonOf(fault));
        }
    }
}
