package vn.motcua.procedure;

import java.time.LocalTime;
import vn.motcua.calendar.Limit;

/** A limit as officials write it. */
public final class LimitText {

    private LimitText() {}

    /**
     * "03 ngày làm việc"; "Trong ngày (sau 15 giờ: ngày làm việc tiếp theo)".
     *
     * @param sameDayCutoff read for a same-day limit only
     */
    public static String of(Limit limit, LocalTime sameDayCutoff) {
        if (limit.sameDay()) {
            return "Trong ngày (sau %s: ngày làm việc tiếp theo)".formatted(timeOfDay(sameDayCutoff));
        }
        var unit =
                switch (limit.unit()) {
                    case WORKING_DAY -> "ngày làm việc";
                    case WORKING_HOUR -> "giờ làm việc";
                    case CALENDAR_DAY -> "ngày";
                    case HOUR -> "giờ";
                    case MONTH -> "tháng";
                };
        return "%02d %s".formatted(limit.amount(), unit);
    }

    private static String timeOfDay(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + " giờ"
                : "%d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }
}
