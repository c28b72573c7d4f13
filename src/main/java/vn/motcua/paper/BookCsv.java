package vn.motcua.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Vietnam;

/** The book for spreadsheets: UTF-8 with a mark, commas, CRLF (RFC 4180). No cell is taken for a formula. */
final class BookCsv {

    private static final String MARK = "\uFEFF";
    private static final String ADDED = "Ghi sau khi khóa sổ";
    private static final List<String> HEAD = List.of(
            "STT",
            "Quyển số",
            "Mã hồ sơ",
            "Tên thủ tục hành chính",
            "Số lượng hồ sơ (bộ)",
            "Tên cá nhân, tổ chức",
            "Địa chỉ, số điện thoại",
            "Cơ quan chủ trì giải quyết",
            "Nhận hồ sơ",
            "Hẹn trả kết quả",
            "Chuyển hồ sơ đến cơ quan giải quyết",
            "Nhận kết quả từ cơ quan giải quyết",
            "Trả kết quả",
            "Phương thức nhận kết quả",
            "Người nhận",
            "Ghi chú");

    private BookCsv() {}

    /** @param additions what was written beside a closed volume; their column is there only with them */
    static byte[] of(List<BookLine> lines, List<BookAddition> additions) {
        var later = additions.stream()
                .collect(Collectors.groupingBy(
                        BookAddition::number, Collectors.mapping(BookAddition::text, Collectors.joining("; "))));
        return Stream.concat(
                        Stream.of(row(beside(HEAD.stream(), later, ADDED))),
                        lines.stream().map(line -> row(beside(cells(line), later, later.get(line.number())))))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> beside(Stream<String> cells, Map<Integer, String> later, String text) {
        return later.isEmpty() ? cells : Stream.concat(cells, Stream.of(text == null ? "" : text));
    }

    private static Stream<String> cells(BookLine line) {
        return Stream.of(
                String.valueOf(line.number()),
                String.valueOf(line.volume()),
                line.code(),
                line.procedureName(),
                String.valueOf(line.sets()),
                line.person(),
                line.contact(),
                line.agency(),
                minute(line.receivedAt()),
                minute(line.dueAt()),
                minute(line.passedAt()),
                minute(line.resultAt()),
                minute(line.returnedAt()),
                line.manner(),
                line.receivedBy(),
                line.note());
    }

    private static String row(Stream<String> cells) {
        return cells.map(BookCsv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        if (text == null) {
            return "";
        }
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static String minute(Instant moment) {
        return moment == null ? "" : Vietnam.minute(moment);
    }
}
