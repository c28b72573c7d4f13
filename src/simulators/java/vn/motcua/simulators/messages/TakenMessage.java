package vn.motcua.simulators.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message as a telephone has it.
 *
 * @param times how often Một Cửa brought it; the telephone rang once
 */
record TakenMessage(String id, JsonNode body, Instant at, int times) {

    TakenMessage again() {
        return new TakenMessage(id, body, at, times + 1);
    }

    Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("messageId", id);
        shown.put("at", at.toString());
        shown.put("times", times);
        shown.put("body", body);
        return shown;
    }
}
