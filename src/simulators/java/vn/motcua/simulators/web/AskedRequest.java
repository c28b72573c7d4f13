package vn.motcua.simulators.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an authority was asked for, how often it was reminded and what it has answered. */
public final class AskedRequest {

    private final JsonNode asked;
    private final List<JsonNode> answers = new ArrayList<>();
    private int reminders;

    AskedRequest(JsonNode asked) {
        this.asked = asked;
    }

    public String id() {
        return asked.path("requestId").asText();
    }

    public JsonNode asked() {
        return asked;
    }

    public synchronized int remind() {
        return ++reminders;
    }

    public synchronized int reminders() {
        return reminders;
    }

    public synchronized void answer(JsonNode answer) {
        answers.add(answer);
    }

    public synchronized List<JsonNode> answers() {
        return List.copyOf(answers);
    }

    public synchronized Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("requestId", id());
        shown.put("branch", asked.path("branch").asText());
        shown.put("dossierCode", asked.path("dossierCode").asText());
        shown.put("reminders", reminders);
        shown.put("answers", List.copyOf(answers));
        return shown;
    }
}
