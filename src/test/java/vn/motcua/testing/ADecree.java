package vn.motcua.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.decree.DecreeEntry;

/** A decree as an operator types it; a test states only its days. */
public final class ADecree {

    private final String number = UUID.randomUUID().toString().substring(0, 8) + "/QĐ-TTg";
    private final List<DecreeEntry.Day> days = new ArrayList<>();

    private ADecree() {}

    public static ADecree aDecree() {
        return new ADecree();
    }

    public ADecree off(String day) {
        days.add(new DecreeEntry.Day(day, "OFF", "Nghỉ tránh bão số 3"));
        return this;
    }

    public ADecree work(String day) {
        days.add(new DecreeEntry.Day(day, "WORK", "Làm bù ngày nghỉ tránh bão"));
        return this;
    }

    public DecreeEntry entry() {
        return new DecreeEntry(
                number, "Thủ tướng Chính phủ", "2026-11-01", "Về việc hoán đổi ngày làm việc", "Công báo số 15", days);
    }
}
