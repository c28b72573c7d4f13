package vn.motcua.simulators.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything one authority was asked for, each request once however often it came. */
public final class AskedRequests {

    private final Map<String, AskedRequest> requests = new LinkedHashMap<>();

    /** The first of the fields that says nothing. */
    public static Optional<String> missing(JsonNode asked, List<String> required) {
        return required.stream()
                .filter(field -> asked.path(field).asText("").isBlank())
                .findFirst();
    }

    /** @return the request if it had not come before */
    public synchronized Optional<AskedRequest> take(JsonNode asked) {
        var fresh = new AskedRequest(asked);
        return requests.putIfAbsent(fresh.id(), fresh) == null ? Optional.of(fresh) : Optional.empty();
    }

    /** @throws IllegalArgumentException if nobody asked for it */
    public synchronized AskedRequest find(String id) {
        if (!requests.containsKey(id)) {
            throw new IllegalArgumentException("Không có yêu cầu này.");
        }
        return requests.get(id);
    }

    /** The first one first; a list of the caller's own. */
    public synchronized List<AskedRequest> all() {
        return new ArrayList<>(requests.values());
    }

    public synchronized void clear() {
        requests.clear();
    }
}
