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

    /** How such a limit is counted, in a sentence with its law. */
    public static String howCounted(Limit limit) {
        if (limit.sameDay()) {
            return "Trả trong chính ngày nhận; nhận sau giờ nêu trên mà không giải quyết được ngay, hoặc nhận vào ngày"
                    + " nghỉ, thì trả trong ngày làm việc tiếp theo; hết hạn lúc cơ quan đóng cửa.";
        }
        return switch (limit.unit()) {
            case WORKING_DAY ->
                "Ngày nhận không tính (Bộ luật Dân sự 2015, Điều 147 khoản 2); chỉ tính ngày làm việc; hết hạn lúc cơ"
                        + " quan đóng cửa ngày cuối.";
            case CALENDAR_DAY, MONTH ->
                "Ngày nhận không tính (Bộ luật Dân sự 2015, Điều 147 khoản 2); ngày cuối là ngày nghỉ thì sang ngày làm"
                        + " việc tiếp theo (Điều 148 khoản 5); hết hạn lúc cơ quan đóng cửa.";
            case WORKING_HOUR -> "Tính từ lúc nhận, chỉ giờ cơ quan mở cửa; một giờ bằng một phần tám ngày làm việc.";
            case HOUR -> "Tính từ lúc nhận, liên tục cả ngày đêm.";
        };
    }

    private static String timeOfDay(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + " giờ"
                : "%d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }
}
