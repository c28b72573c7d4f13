package vn.motcua.paper;

import java.time.Instant;
import vn.motcua.authority.OfficialId;

/**
 * Đề nghị khóa sổ: that the desk has asked for the closing of a volume, not decided yet.
 *
 * @param askedByName full name
 * @param reason why before the year has ended; null where it is over and nothing was to be said
 */
public record BookClosing(long id, Instant askedAt, OfficialId askedBy, String askedByName, String reason) {}
