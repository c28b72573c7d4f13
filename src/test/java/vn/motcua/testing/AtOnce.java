package vn.motcua.testing;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * What each was told.
     *
     * @param one what it failed with, null if it was done
     * @param other likewise
     */
    public record Told(Throwable one, Throwable other) {

        public boolean oneDone() {
            return one == null;
        }

        public boolean otherDone() {
            return other == null;
        }
    }

    /** The same, and each says how it went. */
    public static Told told(Runnable one, Runnable other) {
        var start = new CyclicBarrier(2);
        var first = begin(start, one).handle((done, failure) -> failure);
        var second = begin(start, other).handle((done, failure) -> failure);
        return new Told(first.join(), second.join());
    }

    /** As many as there are; what each failed with, null if it was done. */
    public static List<Throwable> told(List<Runnable> works) {
        var start = new CyclicBarrier(works.size());
        var begun = works.stream()
                .map(work -> begin(start, work).handle((done, failure) -> failure))
                .toList();
        var told = new ArrayList<Throwable>();
        begun.forEach(one -> told.add(one.join()));
        return told;
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
