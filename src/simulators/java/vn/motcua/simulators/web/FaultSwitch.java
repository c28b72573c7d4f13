package vn.motcua.simulators.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What ails a simulator. Switched on its page or by {@code POST /<simulator>/faults}. */
public final class FaultSwitch {

    /** The sorts of trouble; the last three concern what the simulator itself sends. */
    public enum Mode {
        NORMAL("Bình thường"),
        SLOW("Chậm"),
        ERROR("Lỗi 500"),
        TIMEOUT_AFTER_ACCEPTING("Làm xong nhưng không trả lời"),
        RANDOM("Hỏng ngẫu nhiên một phần ba số lần gọi"),
        OFFLINE("Ngừng hoạt động: không nhận, không gửi"),
        DUPLICATE("Gửi mỗi thông điệp hai lần"),
        REORDERED("Gửi đảo thứ tự");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * @param seconds how slow an answer is, or how long a message waits for one that may overtake it
     * @param seed of what fails at random
     */
    public record Setting(Mode mode, int seconds, long seed) {}

    private static final Setting NORMAL = new Setting(Mode.NORMAL, 5, 1);

    private final Map<Mode, Integer> counts = new EnumMap<>(Mode.class);
    private Setting setting = NORMAL;
    private Random random = new Random(NORMAL.seed());

    public synchronized Setting setting() {
        return setting;
    }

    public boolean is(Mode mode) {
        return setting().mode() == mode;
    }

    public synchronized void set(Setting newSetting) {
        setting = newSetting;
        random = new Random(newSetting.seed());
    }

    public synchronized void clear() {
        set(NORMAL);
        counts.clear();
    }

    /** Counts one fault made. */
    public synchronized void made(Mode mode) {
        counts.merge(mode, 1, Integer::sum);
    }

    /** How many faults of each sort were made. */
    public synchronized Map<String, Integer> counts() {
        var shown = new LinkedHashMap<String, Integer>();
        counts.forEach((mode, count) -> shown.put(mode.name(), count));
        return shown;
    }

    /** Answers a call as the switch stands: late, not at all, or as the work says. */
    public Response around(Supplier<Response> work) {
        var now = setting();
        return switch (now.mode()) {
            case NORMAL, DUPLICATE, REORDERED -> work.get();
            case SLOW -> {
                made(Mode.SLOW);
                wait(now.seconds());
                yield work.get();
            }
            case ERROR -> failing();
            case OFFLINE -> closing();
            case TIMEOUT_AFTER_ACCEPTING -> {
                work.get();
                made(Mode.TIMEOUT_AFTER_ACCEPTING);
                yield Response.without(Response.Manner.HANG);
            }
            case RANDOM -> atRandom(work);
        };
    }

    /** A third fails: an error, a refused connection, or work done whose answer gets lost. */
    private Response atRandom(Supplier<Response> work) {
        return switch (nextOfNine()) {
            case 0 -> failing();
            case 1 -> closing();
            case 2 -> {
                work.get();
                made(Mode.TIMEOUT_AFTER_ACCEPTING);
                yield Response.without(Response.Manner.CLOSE);
            }
            default -> work.get();
        };
    }

    /** One draw of the dice, 0 to 8. */
    public synchronized int nextOfNine() {
        return random.nextInt(9);
    }

    private Response failing() {
        made(Mode.ERROR);
        return Response.problem(500, "Lỗi mô phỏng", "Trình mô phỏng đang được đặt ở chế độ lỗi.");
    }

    private Response closing() {
        made(Mode.OFFLINE);
        return Response.without(Response.Manner.CLOSE);
    }

    /** Waits as a slow partner does. */
    public static void wait(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
