package vn.motcua.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Payloads as text and as trees. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonNode read(String text) {
        return parsed(text).orElseThrow(() -> new IllegalStateException("a payload is not JSON"));
    }

    /** Empty unless it is one whole JSON object or array. */
    static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    static String pretty(String text) {
        return parsed(text).map(JsonNode::toPrettyString).orElse(text);
    }

    /** Whether a kept text says the same as a tree, whatever the order of the fields; null was forgotten. */
    static boolean sameUnlessForgotten(String kept, JsonNode node) {
        return kept == null || read(kept).equals(read(node.toString()));
    }
}
