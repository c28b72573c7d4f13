package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.shared.Vietnam;

/** Dates, counts and sums as an official paper writes them (NĐ 30/2020/NĐ-CP, Phụ lục I: days below 10 and months 1, 2 with a zero). */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile(
            " (xã|phường|đặc khu|huyện|thành phố|tỉnh) .+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Wording() {}

    /** {@code ngày 05 tháng 02 năm 2026}. */
    public static String day(LocalDate day) {
        var month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    /** {@code 09 giờ 05 phút, ngày 05 tháng 02 năm 2026}, Vietnam's time. */
    static String moment(Instant moment) {
        var local = moment.atZone(Vietnam.ZONE);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), day(local.toLocalDate()));
    }

    /** {@code 8.000 đồng}. */
    static String dong(long amount) {
        return Vietnam.dong(amount);
    }

    /** {@code Ủy ban nhân dân · xã Thanh Quang}: parts of a name that are not broken over two lines. */
    public static List<String> parts(String name) {
        var place = PLACE.matcher(name);
        return place.find()
                ? List.of(
                        name.substring(0, place.start()).strip(), place.group().strip())
                : List.of(name);
    }

    /** {@code 01}. */
    static String count(int count) {
        return "%02d".formatted(count);
    }
}
