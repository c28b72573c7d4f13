package vn.motcua.shared;

import java.time.Instant;

/**
 * The trainees' clock has jumped: what looks around every hour has hours to make up for. Never said in production.
 *
 * @param now the new time
 */
public record ClockJumped(Instant now) {}
