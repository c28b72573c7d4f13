package vn.motcua.simulators.portal;

import java.util.Map;
import java.util.Set;

/** Which national status may follow which; the portal refuses what cannot be. */
final class Progress {

    private static final Map<String, String> NAMES = Map.of(
            "1", "Mới đăng ký",
            "2", "Được tiếp nhận",
            "3", "Không được tiếp nhận",
            "4", "Đang xử lý",
            "5", "Yêu cầu bổ sung giấy tờ",
            "6", "Yêu cầu thực hiện nghĩa vụ tài chính",
            "7", "Công dân yêu cầu rút hồ sơ",
            "8", "Dừng xử lý",
            "9", "Đã xử lý xong",
            "10", "Đã trả kết quả");

    private static final Map<String, Set<String>> NEXT = Map.of(
            "1", Set.of("2", "3", "5", "7"),
            "2", Set.of("4", "5", "6", "7", "8", "9"),
            "3", Set.of(),
            "4", Set.of("5", "6", "7", "8", "9"),
            "5", Set.of("1", "2", "3", "4", "7", "8"),
            "6", Set.of("4", "7", "8"),
            "7", Set.of(),
            "8", Set.of(),
            "9", Set.of("10"),
            "10", Set.of());

    private Progress() {}

    static boolean known(String status) {
        return NAMES.containsKey(status);
    }

    static String name(String status) {
        return "%s. %s".formatted(status, NAMES.getOrDefault(status, "?"));
    }

    /** @param last null for a dossier that has none yet */
    static boolean follows(String last, String next) {
        return last == null || last.equals(next) || NEXT.get(last).contains(next);
    }
}
