package vn.motcua.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One thing an applicant is to know, with every way it was tried.
 *
 * @param notice by which a call about it is written down
 * @param at when it happened
 * @param told whether the applicant knows
 * @param underWay whether a message is being sent
 * @param resendBy the way by which it would go again; null if it cannot or need not
 */
public record Told(
        UUID notice, String label, OffsetDateTime at, boolean told, boolean underWay, String resendBy, List<Way> ways) {

    /**
     * @param at when it was sent, or put for sending
     * @param agency that told
     * @param official who called; null for the system
     * @param detail who was reached and what was said, or why it was not sent; null if there is nothing to say
     */
    public record Way(String channel, String state, OffsetDateTime at, String agency, String official, String detail) {}
}
