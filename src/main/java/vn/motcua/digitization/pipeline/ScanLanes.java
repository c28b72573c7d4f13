package vn.motcua.digitization.pipeline;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Lane;

/**
 * This node's share of the scans: one lane looks at what has just come, the other recognises, so that nobody at a counter
 * waits for somebody else's fifty pages. What a tool is at when the node stops is killed and begun again by whoever comes
 * next.
 */
@Component
@ConditionalOnProperty(name = "motcua.digitization.pipeline.background", matchIfMissing = true)
class ScanLanes implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Lane> lanes;
    private final Tools tools;
    private volatile boolean running;

    ScanLanes(ScanWorker worker, QueueScan queue, Tools tools, PipelineSettings settings) {
        this.tools = tools;
        var slow = new Lane("scan-read", settings.workers(), settings.poll(), () -> worker.runOne(ScanStage.SLOW));
        var quick = new Lane("scan-look", 1, settings.poll(), () -> {
            var looked = worker.runOne(ScanStage.QUICK);
            if (looked) {
                slow.wake();
            }
            return looked;
        });
        lanes = List.of(quick, slow);
        queue.onNew(quick::wake);
    }

    @Override
    public void start() {
        running = true;
        tools.open();
        lanes.forEach(Lane::start);
    }

    @Override
    public void stop() {
        running = false;
        lanes.forEach(Lane::stop);
        tools.close();
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
