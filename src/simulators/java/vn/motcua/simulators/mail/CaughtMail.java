package vn.motcua.simulators.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail that went nowhere.
 *
 * @param id its Message-ID, by which a repetition is known
 * @param receivers of the envelope
 * @param text the readable parts, decoded
 * @param attachments their names
 */
record CaughtMail(
        int number,
        String id,
        Instant at,
        String sender,
        List<String> receivers,
        String subject,
        String text,
        List<String> attachments,
        String source) {}
