package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.decree.DecreeLine;
import vn.motcua.shared.Vietnam;

/** The effects of a decree as a table that spreadsheets open with its accents. */
final class DecreeCsv {

    private static final String HEAD = Csv.row(Stream.of(
            "Mã hồ sơ",
            "Thủ tục",
            "Cơ quan giải quyết",
            "Hạn của",
            "Hạn cũ",
            "Tính lại ra",
            "Hạn mới",
            "Kết quả",
            "Vì",
            "Tình trạng"));

    private DecreeCsv() {}

    static String of(List<DecreeLine> lines) {
        return Csv.BYTE_ORDER_MARK + HEAD + lines.stream().map(DecreeCsv::row).collect(Collectors.joining());
    }

    private static String row(DecreeLine line) {
        return Csv.row(Stream.of(
                line.code() == null ? "" : line.code(),
                line.procedureName(),
                line.authorityName(),
                line.step() == null ? "Hẹn trả" : line.step(),
                time(line.old()),
                time(line.derived()),
                time(line.due()),
                line.outcome().label(),
                line.why(),
                line.state().label()));
    }

    private static String time(Instant instant) {
        return Vietnam.minute(instant);
    }
}
