package vn.motcua.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.Vietnam;

/** Times as officials read them, in Vietnam's zone. */
final class TimeInWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm EEEE, dd/MM/yyyy", Vietnam.LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", Vietnam.LOCALE);

    private TimeInWords() {}

    /** {@code 16:30 Thứ Sáu, 24/04/2026}. */
    static String of(OffsetDateTime time) {
        return TIME.format(time.atZoneSameInstant(Vietnam.ZONE));
    }

    /** {@code Thứ Sáu, 24/04/2026}. */
    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
