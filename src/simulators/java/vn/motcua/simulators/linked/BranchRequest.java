package vn.motcua.simulators.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one authority was asked for, how often it was reminded and what it has answered. */
final class BranchRequest {

    private final JsonNode asked;
    private final List<JsonNode> answers = new ArrayList<>();
    private int reminders;

    BranchRequest(JsonNode asked) {
        this.asked = asked;
    }

    String id() {
        return asked.path("requestId").asText();
    }

    JsonNode asked() {
        return asked;
    }

    synchronized void remind() {
        reminders++;
    }

    synchronized int reminders() {
        return reminders;
    }

    synchronized void answer(JsonNode answer) {
        answers.add(answer);
    }

    synchronized List<JsonNode> answers() {
        return List.copyOf(answers);
    }

    synchronized Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("requestId", id());
        shown.put("branch", asked.path("branch").asText());
        shown.put("dossierCode", asked.path("dossierCode").asText());
        shown.put("reminders", reminders);
        shown.put("answers", List.copyOf(answers));
        return shown;
    }
}
