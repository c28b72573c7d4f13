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

    private PortalTime() {}

    /** Null stays null. */
    static String write(Instant instant) {
        return instant == null ? null : FORMAT.format(instant.atZone(Vietnam.ZONE));
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
