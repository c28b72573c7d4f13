package vn.motcua.bench;

import java.time.Duration;

/** Waiting, as people and watchers do. */
final class Pause {

    private Pause() {}

    static void of(Duration length) {
        until(System.nanoTime() + length.toNanos());
    }

    /** @param moment by {@link System#nanoTime()} */
    static void until(long moment) {
        try {
            var left = moment - System.nanoTime();
            if (left > 0) {
                Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
