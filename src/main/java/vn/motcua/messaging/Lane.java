package vn.motcua.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that do one kind of work while there is some and sleep otherwise: one partner's, so that a slow one
 * holds up nobody else. The first looks by itself now and then, the others are woken by whoever finds something.
 */
class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final String name;
    private final BooleanSupplier work;
    private final Duration poll;
    private final int size;
    private final Semaphore signals = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /** @param work does one piece; false if there was none */
    Lane(String name, int size, Duration poll, BooleanSupplier work) {
        this.name = name;
        this.size = size;
        this.poll = poll;
        this.work = work;
    }

    void start() {
        running = true;
        for (int index = 0; index < size; index++) {
            var looksByItself = index == 0;
            var thread = new Thread(() -> run(looksByItself), "message-" + name + "-" + index);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** There may be work. Heard even by a thread that has just looked in vain. */
    void wake() {
        if (signals.availablePermits() < size) {
            signals.release();
        }
    }

    /** Begins nothing more; what has begun may end. */
    void stop() {
        running = false;
        signals.release(size);
    }

    /** @param ends by {@link System#nanoTime()} */
    void awaitUntil(long ends) throws InterruptedException {
        for (var thread : threads) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(ends - System.nanoTime())));
        }
        threads.clear();
        signals.drainPermits();
    }

    private void run(boolean looksByItself) {
        while (running) {
            try {
                while (running && work.getAsBoolean()) {
                    wake();
                }
                if (looksByItself) {
                    signals.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
                } else {
                    signals.acquire();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error fault) {
                LOG.error("Messages of {} wait", name, fault);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(poll.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
