package vn.motcua.desk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.messaging.SettleMessage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Xử lý thông điệp: the desk lets it be tried again, or sets it aside for a reason. */
@Component
public class SettleMessageTask {

    private final SettleMessage settleMessage;
    private final MessageTasks tasks;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SettleMessageTask(
            SettleMessage settleMessage, MessageTasks tasks, CurrentOfficial current, TransactionClock clock) {
        this.settleMessage = settleMessage;
        this.tasks = tasks;
        this.current = current;
        this.clock = clock;
    }

    /** @param reason Vietnamese, kept with the message; null where it is tried again without a word */
    @Transactional
    public Outcome<UUID> settle(UUID message, SettleMessage.Settlement settlement, String reason) {
        return settleMessage
                .settle(message, settlement, reason, current.get().id().value())
                .map(settled -> {
                    tasks.close(settled, clock.instant());
                    return settled;
                });
    }
}
