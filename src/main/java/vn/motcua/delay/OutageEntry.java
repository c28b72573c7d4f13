package vn.motcua.delay;

/**
 * An outage as somebody typed it, before anything is known to be right.
 *
 * @param authority id, empty where all were hit
 * @param from local date and time, as a browser sends them
 */
public record OutageEntry(String authority, String from, String to, String reason) {}
