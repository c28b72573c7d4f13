package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import vn.motcua.procedure.Step;

/** An official with a list of Tasklist open: opens what waits there, one after the other at a set pace, and does it. */
final class OfficialAtWork implements Runnable {

    /** From one dossier to the next. Hands are slower; but then two thousand dossiers would take the day they take. */
    static final Duration PACE = Duration.ofMillis(800);

    private static final Duration LOOKS_AGAIN = Duration.ofMillis(500);
    private static final String FILTERS = "/camunda/api/engine/engine/default/filter";

    /** What this official does with a task. */
    interface Act {
        void on(Browser official, String taskId, String dossierId);
    }

    private final Browser browser;
    private final String list;
    private final Step step;
    private final Act act;
    private final Queue<String> failures;
    private volatile boolean stopped;

    /**
     * @param list name of the filter in Tasklist
     * @param step what this official searches the list for: not everything that waits for the groups is theirs to do
     */
    OfficialAtWork(Browser browser, String list, Step step, Act act, Queue<String> failures) {
        this.browser = browser;
        this.step = step;
        this.act = act;
        this.failures = failures;
        this.list = FILTERS + "/" + idOf(list) + "/list?firstResult=0&maxResults=20";
    }

    private String idOf(String name) {
        for (var filter : browser.getJson(FILTERS + "?resourceType=Task&maxResults=50")) {
            if (filter.get("name").asText().equals(name)) {
                return filter.get("id").asText();
            }
        }
        throw new IllegalStateException("no such list: " + name);
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            if (!workedOff()) {
                Pause.of(LOOKS_AGAIN);
            }
        }
    }

    /** False if nothing could be done. */
    private boolean workedOff() {
        var done = false;
        try {
            for (var task : browser.post(list, Map.of("taskDefinitionKey", step.taskId()))) {
                var next = System.nanoTime() + PACE.toNanos();
                if (!stopped && did(task)) {
                    done = true;
                    Pause.until(next);
                }
            }
        } catch (RuntimeException fault) {
            failures.add("list: " + fault.getMessage());
        }
        return done;
    }

    private boolean did(JsonNode task) {
        var id = task.get("id").asText();
        try {
            var tab = browser.getJson("/api/tasks/" + id + "/dossier");
            act.on(browser, id, tab.get("dossierId").asText());
            return true;
        } catch (RuntimeException fault) {
            failures.add(task.path("taskDefinitionKey").asText() + ": " + fault.getMessage());
            return false;
        }
    }
}
