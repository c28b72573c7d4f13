package vn.motcua.testing;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

/** Two things begun in the same moment. Whichever loses may fail: what has become of both is the test's to look at. */
public final class AtOnce {

    private AtOnce() {}

    /** Comes back when both are over. */
    public static void run(Runnable one, Runnable other) {
        var start = new CyclicBarrier(2);
        CompletableFuture.allOf(begin(start, one), begin(start, other))
                .exceptionally(lost -> null)
                .join();
    }

    private static CompletableFuture<Void> begin(CyclicBarrier start, Runnable work) {
        return CompletableFuture.runAsync(() -> {
            try {
                start.await();
            } catch (InterruptedException | BrokenBarrierException broken) {
                throw new IllegalStateException(broken);
            }
            work.run();
        });
    }
}
