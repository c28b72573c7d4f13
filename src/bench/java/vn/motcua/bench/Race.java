package vn.motcua.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Lifecycles per second of the sides, turn about, so that a slow minute of the machine falls on both. */
final class Race {

    private static final int ROUNDS = 5;
    private static final int LANES = 4;
    private static final int LIFECYCLES_A_ROUND = 80;

    /** All three in lifecycles per second. */
    record Round(double ours, double bare, double signedIn) {

        double ratio() {
            return ours / bare;
        }

        double ratioSignedIn() {
            return ours / signedIn;
        }
    }

    private Race() {}

    static String conditions() {
        return "%d rounds, %d lanes at once, %d lifecycles a round".formatted(ROUNDS, LANES, LIFECYCLES_A_ROUND);
    }

    static List<Round> between(Lifecycle ours, Lifecycle bare, Lifecycle signedIn) {
        perSecond(ours);
        perSecond(bare);
        perSecond(signedIn);
        var rounds = new ArrayList<Round>();
        for (int round = 0; round < ROUNDS; round++) {
            var first = perSecond(ours);
            var second = perSecond(bare);
            rounds.add(new Round(first, second, perSecond(signedIn)));
        }
        return rounds;
    }

    private static double perSecond(Lifecycle lifecycle) {
        var left = new AtomicInteger(LIFECYCLES_A_ROUND);
        var lanes = Executors.newFixedThreadPool(LANES);
        var begin = System.nanoTime();
        try {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (int lane = 0; lane < LANES; lane++) {
                var own = lane;
                running.add(lanes.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        lifecycle.run(own);
                    }
                }));
            }
            for (var lane : running) {
                lane.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a lifecycle of " + lifecycle.name() + " failed", e.getCause());
        } finally {
            lanes.shutdown();
        }
        return LIFECYCLES_A_ROUND / ((System.nanoTime() - begin) / 1e9);
    }
}
