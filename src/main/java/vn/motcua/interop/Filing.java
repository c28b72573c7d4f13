package vn.motcua.interop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.Vietnam;

/**
 * When a dossier was filed at the portal ({@code NgayNop}), and so whose day's law judges it. A moment that cannot be
 * believed gives way to that of our receipt, and is told in words.
 *
 * @param at moment of filing, never after the receipt
 * @param words for the history; null where filing and receipt are of one day and the portal said so
 */
record Filing(Instant at, String words) {

    /**
     * @param declared by the portal; null if it says nothing
     * @param receivedAt when our inbox got it
     * @param mostDays how long before the receipt a filing may lie
     */
    static Filing of(Instant declared, Instant receivedAt, int mostDays) {
        if (declared == null) {
            return new Filing(receivedAt, "Cổng không gửi thời điểm nộp. " + lawOf(receivedAt));
        }
        if (declared.isAfter(receivedAt)) {
            return new Filing(
                    receivedAt,
                    "Cổng gửi thời điểm nộp %s, sau thời điểm nhận. %s"
                            .formatted(Vietnam.secondOfDay(declared), lawOf(receivedAt)));
        }
        if (declared.isBefore(receivedAt.minus(Duration.ofDays(mostDays)))) {
            return new Filing(
                    receivedAt,
                    "Cổng gửi thời điểm nộp %s, quá %d ngày trước thời điểm nhận. %s"
                            .formatted(Vietnam.secondOfDay(declared), mostDays, lawOf(receivedAt)));
        }
        return new Filing(
                declared,
                dayOf(declared).equals(dayOf(receivedAt))
                        ? null
                        : "Nộp tại Cổng lúc %s, nhận lúc %s. Áp dụng pháp luật của ngày nộp."
                                .formatted(Vietnam.secondOfDay(declared), Vietnam.secondOfDay(receivedAt)));
    }

    /** The day whose law judges the dossier. */
    LocalDate lawDay() {
        return dayOf(at);
    }

    private static String lawOf(Instant receivedAt) {
        return "Áp dụng pháp luật của ngày nhận %s.".formatted(Vietnam.day(dayOf(receivedAt)));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
