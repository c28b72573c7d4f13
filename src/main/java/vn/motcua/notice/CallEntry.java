package vn.motcua.notice;

import java.util.UUID;

/**
 * A call as an official wrote it down.
 *
 * @param notice one of those that tell the thing the call was about
 * @param at when it was made: {@code 2026-11-20T09:15}, in Vietnam, or with an offset
 * @param reached who answered; empty if {@code unreachable}
 * @param unreachable nobody answered: an attempt, which does not count
 * @param said what was said, or how it was tried
 */
record CallEntry(UUID notice, String at, String reached, Boolean unreachable, String said) {}
