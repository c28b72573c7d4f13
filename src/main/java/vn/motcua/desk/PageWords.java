package vn.motcua.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Times and sizes on the pages' templates; empty for null. */
class PageWords {

    private static final long KILO = 1024;

    public String time(OffsetDateTime time) {
        return time == null ? "" : TimeInWords.of(time);
    }

    public String day(LocalDate day) {
        return day == null ? "" : TimeInWords.of(day);
    }

    /** {@code 1,2 MB}. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        var kilos = bytes < KILO * KILO;
        var amount = kilos ? (double) bytes / KILO : (double) bytes / (KILO * KILO);
        return "%.1f".formatted(amount).replace('.', ',').replaceAll(",0$", "") + (kilos ? " KB" : " MB");
    }
}
