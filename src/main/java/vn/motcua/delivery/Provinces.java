package vn.motcua.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.shared.PlainText;

/** Reads provinces and communes out of an address as people write it: «Số 8 phố Bình Lộc, phường Lê Thanh Nghị, TP. Hải Phòng». */
final class Provinces {

    /** Nghị quyết 202/2025/QH15: the 34 since 1/7/2025. */
    private static final Set<String> ALL = Set.of(
            "hà nội",
            "huế",
            "lai châu",
            "điện biên",
            "sơn la",
            "lạng sơn",
            "quảng ninh",
            "thanh hóa",
            "nghệ an",
            "hà tĩnh",
            "cao bằng",
            "tuyên quang",
            "lào cai",
            "thái nguyên",
            "phú thọ",
            "bắc ninh",
            "hưng yên",
            "hải phòng",
            "ninh bình",
            "quảng trị",
            "đà nẵng",
            "quảng ngãi",
            "gia lai",
            "khánh hòa",
            "lâm đồng",
            "đắk lắk",
            "hồ chí minh",
            "đồng nai",
            "tây ninh",
            "cần thơ",
            "vĩnh long",
            "đồng tháp",
            "cà mau",
            "an giang");

    private static final Pattern PROVINCE = Pattern.compile("^(?:tỉnh|thành phố|tp|t\\.p)[.\\s]*");
    private static final Pattern COMMUNE = Pattern.compile("^(?:xã|phường|thị trấn|đặc khu|x\\.|p\\.)\\s*");

    private Provinces() {}

    /** The name of the province, in small letters; empty where none is named. The last one counts: streets are named after provinces. */
    static Optional<String> in(String address) {
        return parts(address)
                .map(part -> PROVINCE.matcher(part).replaceFirst(""))
                .filter(ALL::contains)
                .reduce((street, province) -> province);
    }

    /** Whether the address says that it lies in the commune. */
    static boolean names(String address, String commune) {
        var wanted = commune.toLowerCase(Locale.ROOT);
        return parts(address)
                .anyMatch(part -> COMMUNE.matcher(part).replaceFirst("").equals(wanted));
    }

    private static Stream<String> parts(String address) {
        var line = PlainText.line(address);
        return line == null
                ? Stream.empty()
                : Arrays.stream(line.toLowerCase(Locale.ROOT).split("\\s*[,;–-]\\s*"));
    }
}
