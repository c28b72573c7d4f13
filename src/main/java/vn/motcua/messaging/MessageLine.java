package vn.motcua.messaging;

import java.time.Instant;

/**
 * One line of a message's history.
 *
 * @param attempt null for what an official did
 * @param began null for what an official did
 * @param by the official's id; null for attempts
 * @param oldPayload what the payload was before it was mended, pretty-printed; null otherwise
 */
public record MessageLine(
        MessageEventKind kind,
        Integer attempt,
        Instant began,
        Instant at,
        String reason,
        String by,
        String oldPayload) {}
