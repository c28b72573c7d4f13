package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.Vietnam;

/** Times and numbers on the decrees' pages. */
class DecreeWords {

    /** {@code Thứ Sáu, 24/04/2026}. */
    public String day(LocalDate day) {
        return TimeInWords.of(day);
    }

    /** {@code 16:30 24/04/2026}; empty for null. */
    public String minute(Instant instant) {
        return instant == null ? "" : Vietnam.minute(instant);
    }

    /** {@code 20.000}. */
    public String number(int number) {
        return "%,d".formatted(number).replace(',', '.');
    }
}
