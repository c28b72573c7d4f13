package vn.motcua.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A message on its way out.
 *
 * @param id idempotency key: an attempt after a kill or a time-out carries the same one
 * @param attempt 1 for the first
 */
public record Envelope(UUID id, String partner, String type, String orderKey, JsonNode payload, int attempt) {}
