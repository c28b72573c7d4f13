package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Vietnam;

/** «Bàn kiểm soát» as one table: a line for each number, with what it is about. */
final class ControlCsv {

    private ControlCsv() {}

    static String of(ControlView control) {
        return Csv.BYTE_ORDER_MARK
                + Stream.of(
                                Stream.of(
                                        row("Mục", "Cơ quan", "Về ai, về việc gì", "Chỉ tiêu", "Số", "Từ lúc, lý do")),
                                authorities(control),
                                loads(control),
                                explanations(control),
                                rejected(control),
                                control.corrections().stream()
                                        .map(count -> row(
                                                "Đính chính, hủy, nhập bù",
                                                "",
                                                count.label(),
                                                "Đã đề nghị",
                                                count.all(),
                                                "")),
                                Stream.concat(Stream.of(control.askedAgain()), control.patterns().stream())
                                        .map(figure -> row(
                                                "Dấu hiệu cần xem lại",
                                                "",
                                                figure.label(),
                                                "Hồ sơ",
                                                figure.dossiers(),
                                                figure.words())),
                                reminders(control),
                                Stream.of(row("Sổ theo dõi", "", "", "Chờ khóa", control.booksAwaiting(), "")))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining());
    }

    private static Stream<String> authorities(ControlView control) {
        return control.authorities().stream()
                .flatMap(one -> Stream.of(
                        row("Theo cơ quan", one.name(), "", "Đang giải quyết", one.running(), ""),
                        row("Theo cơ quan", one.name(), "", "Quá hạn", one.overdue(), ""),
                        row("Theo cơ quan", one.name(), "", "Đã xử lý xong trong kỳ", one.finished(), ""),
                        row(
                                "Theo cơ quan",
                                one.name(),
                                "",
                                "Đúng hạn trong kỳ (%)",
                                one.percent() == null ? "" : one.percent(),
                                ""),
                        row("Theo cơ quan", one.name(), "", "Chờ giải trình", one.owed(), "")));
    }

    private static Stream<String> loads(ControlView control) {
        return control.loads().stream()
                .flatMap(load -> Stream.of(
                        row(
                                "Hạn trả",
                                load.authority(),
                                who(load),
                                "Quá hạn",
                                load.overdue(),
                                time(load.oldestDueAt())),
                        row("Hạn trả", load.authority(), who(load), "Sắp đến hạn", load.soon(), "")));
    }

    private static String who(ControlView.LoadView load) {
        return load.unitName() + ": " + (load.holderName() == null ? "chưa ai nhận" : load.holderName());
    }

    private static Stream<String> explanations(ControlView control) {
        return control.explanations().lines().stream()
                .map(one -> row(
                        "Giải trình",
                        one.authority(),
                        one.asked(),
                        one.status(),
                        one.code() == null ? "" : one.code(),
                        time(one.since())));
    }

    private static Stream<String> rejected(ControlView control) {
        return control.rejected().lines().stream()
                .map(one -> row(
                        "Cổng từ chối",
                        "",
                        one.code() == null ? "" : one.code(),
                        one.open() ? "Chưa xử lý" : "Đã xử lý",
                        1,
                        one.reason()));
    }

    private static Stream<String> reminders(ControlView control) {
        return control.reminders().stream()
                .flatMap(one -> Stream.of(
                        row("Đôn đốc", "", one.partner(), "Đã đôn đốc", one.sent(), ""),
                        row("Đôn đốc", "", one.partner(), "Đã trả lời", one.answered(), time(one.waitingSince()))));
    }

    private static String row(Object... cells) {
        return Csv.row(Stream.of(cells).map(cell -> cell == null ? "" : cell.toString()));
    }

    private static String time(OffsetDateTime time) {
        return time == null ? "" : Vietnam.minute(time.toInstant());
    }
}
