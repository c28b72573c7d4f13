package vn.motcua.dossier;

import vn.motcua.calendar.OfficialDays;

/** What the treatment of a day rests on. */
final class DaySources {

    private static final String FIRST_DAY = "Bộ luật Dân sự 2015, Điều 147 khoản 2";
    private static final String LAST_DAY_OFF = "Bộ luật Dân sự 2015, Điều 148 khoản 5";

    private final OfficialDays days;
    private final String limitSource;

    DaySources(OfficialDays days, String limitSource) {
        this.days = days;
        this.limitSource = limitSource;
    }

    /** Null for an ordinary day. */
    String of(ClockDay day) {
        if (day.reason().startsWith("Tiếp nhận sau")) {
            return limitSource;
        }
        if (day.reason().startsWith("Ngày tiếp nhận không tính")) {
            return FIRST_DAY;
        }
        if (day.reason().startsWith("Ngày làm việc tiếp theo")) {
            return LAST_DAY_OFF;
        }
        return days.sourceOf(day.day()).orElse(null);
    }
}
