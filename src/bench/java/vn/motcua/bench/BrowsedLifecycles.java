package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        var registered = clerk.post(
                "/api/dossiers",
                Map.of(
                        "procedure",
                        "birth-registration",
                        "channel",
                        "DESK",
                        "returnMode",
                        "DESK",
                        "filer",
                        Map.of("name", Sample.FILER),
                        "shownPapers",
                        List.of("declaration", "identity-paper")));
        var id = registered.get("id").asText();
        clerk.upload(documents(id), Sample.scan(id), "documentKey", "birth-notice", "purpose", "COMPONENT");
        clerk.post("/api/dossiers/" + id + "/accept", Map.of());

        var review = taskOf(specialist, id);
        specialist.post(task(review, "claim"), Map.of("userId", "thanh-quang.ho-tich"));
        specialist.post(task(review, "submit-form"), form(Sample.ELIGIBLE));

        chairman.upload(documents(id), Sample.scan(id + "result"), "documentKey", "result", "purpose", "RESULT");
        var today = LocalDate.now(java.time.Clock.system(Vietnam.ZONE));
        chairman.post(task(taskOf(chairman, id), "submit-form"), form(Sample.signed(today)));
        return id;
    }

    private void returned(String id) {
        clerk.post(task(taskOf(clerk, id), "submit-form"), form(Sample.HANDED));
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

    private static String documents(String id) {
        return "/api/dossiers/" + id + "/documents";
    }

    private static String task(String id, String action) {
        return "/camunda/api/engine/engine/default/task/" + id + "/" + action;
    }

    private static Map<String, Object> form(Map<String, Object> values) {
        return Map.of(
                "variables",
                values.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> Map.of("value", entry.getValue(), "type", "String"))));
    }
}
