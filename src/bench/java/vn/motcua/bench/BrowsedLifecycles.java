package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import vn.motcua.shared.Vietnam;

/** Whole lifecycles over HTTP by the officials of one commune, the job executor digitising in between. */
final class BrowsedLifecycles {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Browser clerk;
    private final Browser specialist;
    private final Browser chairman;

    BrowsedLifecycles(PackagedJar jar, Path directory, String commune) {
        clerk = browser(jar, directory, commune + ".desk-1");
        specialist = browser(jar, directory, commune + ".ho-tich");
        chairman = browser(jar, directory, commune + ".chairman");
    }

    private static Browser browser(PackagedJar jar, Path directory, String official) {
        return new Browser(jar::uri, official, PackagedJar.passwordOf(directory, official));
    }

    /** Signs that many dossiers, then returns them all. */
    void run(int times) {
        var dossiers = java.util.stream.IntStream.range(0, times)
                .mapToObj(number -> signed())
                .toList();
        dossiers.forEach(this::returned);
    }

    private String signed() {
        var id = clerk.post("/api/dossiers", Sample.REGISTRATION).get("id").asText();
        clerk.keep(id, Sample.scan(id), "birth-notice", "COMPONENT");
        clerk.post("/api/dossiers/" + id + "/accept", Map.of());

        var review = taskOf(specialist, id);
        specialist.claim(review);
        specialist.submit(review, Sample.ELIGIBLE);

        chairman.keep(id, Sample.scan(id + "result"), "result", "RESULT");
        var today = LocalDate.now(java.time.Clock.system(Vietnam.ZONE));
        chairman.submit(taskOf(chairman, id), Sample.signed(today));
        return id;
    }

    private void returned(String id) {
        clerk.submit(taskOf(clerk, id), Sample.HANDED);
    }

    /** The open task, which at return waits for the job executor. */
    private static String taskOf(Browser official, String id) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode task;
        do {
            task = official.getJson("/api/dossiers/" + id).get("taskId");
        } while ((task == null || task.isNull()) && System.nanoTime() < deadline);
        return task.asText();
    }
}
