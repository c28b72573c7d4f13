package vn.motcua.shared;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The country's constants: its one time zone, its locale, and its letters without accents. */
public final class Vietnam {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", LOCALE);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", LOCALE).withZone(ZONE);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", LOCALE).withZone(ZONE);

    private static final DateTimeFormatter MINUTE_OF_DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", LOCALE).withZone(ZONE);

    private static final DateTimeFormatter SECOND_OF_DAY =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy", LOCALE).withZone(ZONE);

    private Vietnam() {}

    /** {@code 1.250.000 đồng}. */
    public static String dong(long amount) {
        return String.format(Locale.ROOT, "%,d đồng", amount).replace(',', '.');
    }

    /** {@code 24/04/2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 17:00:00 24/04/2026} in Vietnam; "không có" for null. */
    public static String moment(Instant moment) {
        return moment == null ? "không có" : MOMENT.format(moment);
    }

    /** {@code 17:00 24/04/2026} in Vietnam, for lists. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** {@code 17:00 ngày 24/04/2026} in Vietnam, for sentences. */
    public static String minuteOfDay(Instant moment) {
        return MINUTE_OF_DAY.format(moment);
    }

    /** {@code 17:00:00 ngày 24/04/2026} in Vietnam, for sentences that must be exact. */
    public static String secondOfDay(Instant moment) {
        return SECOND_OF_DAY.format(moment);
    }

    /** {@code 3 giờ 05 phút làm việc}: open office time. */
    public static String workingTime(Duration open) {
        return open.toHours() == 0
                ? "%d phút làm việc".formatted(open.toMinutesPart())
                : "%d giờ %02d phút làm việc".formatted(open.toHours(), open.toMinutesPart());
    }

    /** Lower case without accents ("Đỗ Thị Ợ" → "do thi o"): what people type when they search. */
    public static String fold(String text) {
        return unaccented(text).toLowerCase(Locale.ROOT).strip();
    }

    /** Without accents ("Đỗ Thị Ợ" → "Do Thi O"). */
    public static String unaccented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
