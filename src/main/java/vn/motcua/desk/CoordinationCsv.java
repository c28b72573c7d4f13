package vn.motcua.desk;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.control.Coordination;
import vn.motcua.shared.Vietnam;

/** The coordination report as two tables in one file: the figures by partner, then every single thing that was asked. */
final class CoordinationCsv {

    private static final String ROWS = Csv.row(Stream.concat(
            Stream.of("Cơ quan phối hợp", "Việc", "Đã hỏi"),
            Stream.concat(
                    Arrays.stream(Coordination.State.values()).map(Coordination.State::label),
                    Stream.of("Không đồng ý, từ chối", "Lần đôn đốc", "Giờ trả lời trung bình", "Giờ chậm"))));

    private static final String LINES = Csv.row(Stream.of(
            "Mã hồ sơ",
            "Thủ tục",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Việc",
            "Hỏi lúc",
            "Hạn",
            "Trả lời lúc",
            "Tình trạng",
            "Giờ chậm",
            "Lý do của cơ quan phối hợp",
            "Lần đôn đốc"));

    private CoordinationCsv() {}

    static String of(CoordinationView view) {
        return Csv.BYTE_ORDER_MARK
                + ROWS
                + Stream.concat(view.rows().stream(), Stream.ofNullable(view.all()))
                        .map(CoordinationCsv::row)
                        .collect(Collectors.joining())
                + Csv.row(Stream.of(""))
                + LINES
                + view.lines().stream().map(CoordinationCsv::line).collect(Collectors.joining());
    }

    private static String row(CoordinationView.Row row) {
        return Csv.row(Stream.concat(
                Stream.of(row.partner(), row.kind(), String.valueOf(row.asked())),
                Stream.concat(
                        Arrays.stream(Coordination.State.values()).map(state -> String.valueOf(row.of(state))),
                        Stream.of(
                                String.valueOf(row.refused()),
                                String.valueOf(row.reminders()),
                                row.meanHours() == null ? "" : row.meanHours(),
                                row.lateHours() == null ? "" : row.lateHours()))));
    }

    private static String line(CoordinationView.Line line) {
        return Csv.row(Stream.of(
                line.code(),
                line.procedure(),
                line.lead(),
                line.partner(),
                line.about(),
                Vietnam.minute(line.askedAt().toInstant()),
                Vietnam.minute(line.dueAt().toInstant()),
                line.answeredAt() == null
                        ? ""
                        : Vietnam.minute(line.answeredAt().toInstant()),
                line.state().label() + (line.refused() ? ", không đồng ý" : ""),
                line.lateHours() == null ? "" : line.lateHours(),
                line.said() == null ? "" : line.said(),
                String.valueOf(line.reminders())));
    }
}
