package vn.motcua.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables that spreadsheets open with their accents. */
final class Csv {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** Nothing that a person typed begins a formula. */
    static String row(Stream<String> cells) {
        return cells.map(cell -> cell == null ? "" : cell)
                        .map(cell -> "\"" + (cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" : "")
                                + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
