package vn.motcua.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Lane;

/** This node's share of the work: a lane for each partner and one for what comes in. */
@Component
@ConditionalOnProperty(name = "motcua.messaging.background", matchIfMissing = true)
class Lanes implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Lane> lanes = new ArrayList<>();
    private volatile boolean running;

    Lanes(
            Partners partners,
            OutboxWorker outbox,
            InboxWorker inbox,
            RequestsFirst requests,
            Bells bells,
            MessagingSettings settings) {
        for (var partner : partners.all()) {
            var name = partner.name();
            var lane = new Lane("message-" + name, settings.threadsPerPartner(), settings.poll(), () -> {
                requests.giveWay();
                return outbox.sendOne(name);
            });
            bells.onOutgoing(name, lane::wake);
            lanes.add(lane);
        }
        var incoming = new Lane("message-inbox", settings.inboxThreads(), settings.poll(), () -> {
            requests.giveWay();
            return inbox.handleOne();
        });
        bells.onIncoming(incoming::wake);
        lanes.add(incoming);
    }

    @Override
    public void start() {
        running = true;
        lanes.forEach(Lane::start);
    }

    @Override
    public void stop() {
        running = false;
        lanes.forEach(Lane::stop);
        try {
            var ends = System.nanoTime() + PATIENCE.toNanos();
            for (var lane : lanes) {
                lane.awaitUntil(ends);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
