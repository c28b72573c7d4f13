package vn.motcua.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long the desk waited for each answer, by what it asked for. */
final class Latencies {

    /** What an official at the counter does, in this order, for everybody who comes. */
    enum Action {
        SEARCH("tra cứu / search"),
        REGISTER("vào sổ / register"),
        ACCEPT("tiếp nhận / accept"),
        OPEN("mở hồ sơ / open");

        final String label;

        Action(String label) {
            this.label = label;
        }
    }

    private final Map<Action, List<Double>> millis = new EnumMap<>(Action.class);
    private final List<String> failures = new ArrayList<>();

    <T> T measure(Action action, Supplier<T> work) {
        var begin = System.nanoTime();
        var answer = work.get();
        var took = (System.nanoTime() - begin) / 1e6;
        synchronized (this) {
            millis.computeIfAbsent(action, first -> new ArrayList<>()).add(took);
        }
        return answer;
    }

    synchronized void failed(String reason) {
        failures.add(reason);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** @param action null for all together */
    synchronized int count(Action action) {
        return of(action).length;
    }

    /**
     * @param action null for all together
     * @param share 0.95 for what 95 in 100 did not exceed, in milliseconds
     */
    synchronized double percentile(Action action, double share) {
        var sorted = of(action);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private double[] of(Action action) {
        return millis.entrySet().stream()
                .filter(entry -> action == null || entry.getKey() == action)
                .flatMap(entry -> entry.getValue().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }
}
