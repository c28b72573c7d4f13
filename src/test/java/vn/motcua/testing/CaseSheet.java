package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.FactAnswers;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;

/**
 * The cases of a procedure as a lawyer writes them, {@code processes/cases/<key>.csv}: one situation a line, its facts
 * under their labels and what follows in law.
 */
public record CaseSheet(String key, List<String> header, List<Row> rows) {

    public static final String NAME = "Tình huống";
    public static final String DAY = "Ngày nhận";
    public static final String CASE = "Trường hợp";
    public static final String LIMIT = "Thời hạn";
    public static final String FEES = "Khoản thu";
    public static final String AMOUNT = "Phải nộp (đồng)";
    public static final String PAPERS = "Giấy tờ";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** @param cells by heading */
    public record Row(String key, int line, Map<String, String> cells) {

        public String get(String heading) {
            var cell = cells.get(heading);
            if (cell == null) {
                throw new IllegalArgumentException("%s has no column «%s»".formatted(key, heading));
            }
            return cell;
        }

        public LocalDate day() {
            return LocalDate.parse(get(DAY), WRITTEN);
        }

        public Procedure procedure(ProcedureCatalogue catalogue) {
            return catalogue.inForce(new ProcedureKey(key), day()).orElseThrow();
        }

        /** The facts, as the intake page would send them. */
        public Map<String, Object> facts(Procedure procedure) {
            var typed = new HashMap<String, String>();
            procedure.facts().forEach(fact -> typed.put(fact.key(), typed(fact, get(fact.label()))));
            var answers = FactAnswers.read(procedure, typed, day());
            if (!answers.complete()) {
                throw new IllegalArgumentException("%s, dòng %d: %s".formatted(key, line, answers.errors()));
            }
            return answers.values();
        }

        private static String typed(Fact fact, String cell) {
            return switch (fact.type()) {
                case BOOLEAN ->
                    switch (cell) {
                        case "Có" -> "true";
                        case "Không" -> "false";
                        default -> cell.isEmpty() ? "?" : cell;
                    };
                case CHOICE ->
                    fact.choices().stream()
                            .filter(choice -> choice.label().equals(cell))
                            .map(Fact.Choice::value)
                            .findFirst()
                            .orElse("?");
                case NUMBER -> cell;
                case DATE -> LocalDate.parse(cell, WRITTEN).toString();
            };
        }

        @Override
        public String toString() {
            return "%s, dòng %d: %s".formatted(key, line, get(NAME));
        }
    }

    /** Every sheet of the product. */
    public static List<CaseSheet> all() {
        try (var files = Files.list(Path.of("processes/cases"))) {
            return files.sorted(Comparator.comparing(Path::toString))
                    .map(CaseSheet::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<Row> everyRow() {
        return all().stream().flatMap(sheet -> sheet.rows().stream());
    }

    private static CaseSheet read(Path file) {
        try {
            var key = file.getFileName().toString().replace(".csv", "");
            var lines = Files.readAllLines(file);
            var header = cells(lines.get(0));
            var rows = new ArrayList<Row>();
            for (int i = 1; i < lines.size(); i++) {
                var cells = cells(lines.get(i));
                if (cells.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "%s, dòng %d: %d ô, đầu bảng có %d".formatted(file, i + 1, cells.size(), header.size()));
                }
                var named = new LinkedHashMap<String, String>();
                for (int c = 0; c < cells.size(); c++) {
                    named.put(header.get(c), cells.get(c));
                }
                rows.add(new Row(key, i + 1, named));
            }
            return new CaseSheet(key, header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line as RFC 4180 has it, without line breaks inside a cell. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
