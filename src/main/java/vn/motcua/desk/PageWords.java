package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.motcua.procedure.ProcedureVersions.Pinned;
import vn.motcua.shared.Vietnam;

/** Times, numbers and versions on the pages' templates; empty for null. */
class PageWords {

    private static final long KILO = 1024;

    public String time(OffsetDateTime time) {
        return time == null ? "" : TimeInWords.of(time);
    }

    public String day(LocalDate day) {
        return day == null ? "" : TimeInWords.of(day);
    }

    /** {@code 16:30 24/04/2026}. */
    public String minute(Instant instant) {
        return instant == null ? "" : Vietnam.minute(instant);
    }

    /** {@code 20.000}. */
    public String number(int number) {
        return "%,d".formatted(number).replace(',', '.');
    }

    /** {@code hiệu lực từ 01/07/2025}. */
    public String version(Pinned version) {
        return "hiệu lực từ " + Vietnam.day(version.validFrom());
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
