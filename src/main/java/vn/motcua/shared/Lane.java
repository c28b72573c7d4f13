package vn.motcua.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that do one kind of work while there is some and sleep otherwise, so that what is slow holds up nobody
 * else's. The first looks by itself now and then, the others are woken by whoever finds something.
 */
public final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final String name;
    private final BooleanSupplier work;
    private final Duration poll;
    private final int size;
    private final Semaphore signals = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /**
     * @param name of its threads, a number behind it
     * @param size threads, above zero
     * @param poll between two looks of the first, and after a fault
     * @param work does one piece; false if there was none
     */
    public Lane(String name, int size, Duration poll, BooleanSupplier work) {
        this.name = name;
        this.size = size;
        this.poll = poll;
        this.work = work;
    }

    /** Begins to look. */
    public void start() {
        running = true;
        for (int index = 0; index < size; index++) {
            var looksByItself = index == 0;
            var thread = new Thread(() -> run(looksByItself), name + "-" + index);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** There may be work. Heard even by a thread that has just looked in vain. */
    public void wake() {
        if (signals.availablePermits() < size) {
            signals.release();
        }
    }

    /** Begins nothing more; what has begun may end. */
    public void stop() {
        running = false;
        signals.release(size);
    }

    /**
     * Waits for what has begun.
     *
     * @param ends by {@link System#nanoTime()}
     */
    public void awaitUntil(long ends) throws InterruptedException {
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
                LOG.error("Work of {} waits", name, fault);
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
