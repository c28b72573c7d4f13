package vn.motcua.simulators.tax;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An information slip, how often its notice was asked after, and what was said of it. */
final class Slip {

    private final JsonNode asked;
    private final List<JsonNode> answers = new ArrayList<>();
    private int reminders;

    Slip(JsonNode asked) {
        this.asked = asked;
    }

    String id() {
        return asked.path("requestId").asText();
    }

    JsonNode asked() {
        return asked;
    }

    synchronized int remind() {
        return ++reminders;
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

    Map<String, Object> shown() {
        return Map.of(
                "requestId", id(),
                "dossierCode", asked.path("dossierCode").asText(),
                "reminders", reminders(),
                "answers", answers());
    }
}
