package vn.motcua.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.digitization.rates.Rate;

/** The rates of digitization as one table: a line for each authority and procedure, then how well papers are read. */
final class RateCsv {

    private RateCsv() {}

    static String of(RateView view) {
        var head = row(Stream.concat(
                Stream.of("Cơ quan", "Thủ tục", "Đã xử lý xong"),
                Stream.of(Rate.values())
                        .flatMap(rate ->
                                Stream.of(rate.label() + ": đạt", rate.label() + ": trên", rate.label() + " (%)"))));
        var rows = view.rows().stream()
                .map(one -> row(Stream.concat(
                        Stream.of(
                                one.authority().name(),
                                one.procedure(),
                                one.figures().resolved()),
                        Stream.of(Rate.values())
                                .map(one.figures().counts()::get)
                                .flatMap(count -> Stream.of(
                                        count.met(), count.of(), count.percent() == null ? "" : count.percent())))))
                .collect(Collectors.joining());
        var fields = view.fields().stream()
                .map(field -> row(Stream.of(
                        field.type(),
                        field.field(),
                        field.confirmed(),
                        field.corrected(),
                        field.entered(),
                        field.absent(),
                        field.right() == null ? "" : field.right())))
                .collect(Collectors.joining());
        return Csv.BYTE_ORDER_MARK
                + head
                + rows
                + row(Stream.of(
                        "Loại giấy tờ", "Mục", "Đọc đúng", "Đã sửa", "Nhập tay", "Giấy tờ không ghi", "Đọc đúng (%)"))
                + fields;
    }

    private static String row(Stream<?> cells) {
        return Csv.row(cells.map(String::valueOf));
    }
}
