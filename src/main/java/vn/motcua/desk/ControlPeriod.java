package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.Vietnam;

/** The periods that «Bàn kiểm soát» offers; each ends with today. */
enum ControlPeriod {
    TODAY("Hôm nay"),
    WEEK("7 ngày qua"),
    MONTH("Tháng này");

    private static final int DAYS_OF_A_WEEK = 7;

    private final String label;

    ControlPeriod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    LocalDate firstDay(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case WEEK -> today.minusDays(DAYS_OF_A_WEEK - 1L);
            case MONTH -> today.withDayOfMonth(1);
        };
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Vietnam.ZONE);
    }
}
