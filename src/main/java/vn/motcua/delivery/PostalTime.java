package vn.motcua.delivery;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.Vietnam;

/** When something happened on a parcel's way, for people ("09:15 20/11/2026"). */
final class PostalTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Vietnam.LOCALE).withZone(Vietnam.ZONE);

    private PostalTime() {}

    static String inWords(Instant at) {
        return MINUTE.format(at);
    }
}
