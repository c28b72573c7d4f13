package vn.motcua.interop;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.motcua.shared.Vietnam;

/** The portal's way to write a moment: {@code yyyyMMddHHmmss}, wall-clock time of Vietnam. */
final class PortalTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/uuuu", Vietnam.LOCALE);

    private PortalTime() {}

    /** Null stays null. */
    static String write(Instant instant) {
        return instant == null ? null : FORMAT.format(instant.atZone(Vietnam.ZONE));
    }

    /** {@code 09:15:00 ngày 20/11/2026}. */
    static String inWords(Instant instant) {
        return WORDS.format(instant.atZone(Vietnam.ZONE));
    }

    /** Empty for what is no moment. */
    static Optional<Instant> read(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text, FORMAT).atZone(Vietnam.ZONE).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
