package vn.motcua.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.Procedure;
import vn.motcua.testing.CaseSheet;
import vn.motcua.workflow.contract.DecisionReader;
import vn.motcua.workflow.contract.DecisionTable;

/** The page of a procedure's cases: questions, decision tables of each law and the cases that prove them. */
final class CasePage {

    private CasePage() {}

    static String of(CaseSheet sheet, List<Procedure> versions) {
        var tables = versions.stream()
                .filter(version -> !version.facts().isEmpty())
                .map(CasePage::version)
                .collect(Collectors.joining("\n\n"));
        var cases = Tables.table(
                String.join(" | ", sheet.header()),
                sheet.rows().stream()
                        .map(row -> sheet.header().stream()
                                .map(heading -> cell(row.get(heading)))
                                .collect(Collectors.joining(" | ")))
                        .toList());
        return tables
                + "\n\n## Các tình huống\n\n[%s.csv](../../../processes/cases/%s.csv), mỗi dòng được kiểm khi dựng.\n\n"
                        .formatted(sheet.key(), sheet.key())
                + cases;
    }

    private static String version(Procedure version) {
        var file = file(version);
        var questions = Tables.table(
                "Câu hỏi | Đầu cột | Trả lời | Hỏi ai, xem ở đâu",
                version.facts().stream()
                        .map(fact -> "%s | %s | %s | %s"
                                .formatted(
                                        fact.question(),
                                        fact.label(),
                                        answers(fact),
                                        fact.source().label()))
                        .toList());
        return "## Hồ sơ nhận từ %td/%<tm/%<tY\n\nBảng vẽ ở [%s](../../../%s).\n\n%s\n\n%s"
                .formatted(
                        version.validFrom(),
                        file.getFileName(),
                        file,
                        questions,
                        DecisionReader.file(file.toString(), version.key().value(), Repository.read(file.toString()))
                                .tables()
                                .stream()
                                .map(table -> table(table, version))
                                .collect(Collectors.joining("\n\n")));
    }

    private static String answers(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> "Có, không";
            case CHOICE -> fact.choices().stream().map(Fact.Choice::label).collect(Collectors.joining("; "));
            case NUMBER -> "Số";
            case DATE -> "Ngày";
        };
    }

    private static String table(DecisionTable table, Procedure version) {
        var header = Stream.of(
                        Stream.of("Dòng"),
                        table.inputs().stream().map(DecisionTable.Column::label),
                        table.outputs().stream().map(DecisionTable.Column::label),
                        Stream.of("Vì sao"))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(" | "));
        return "### %s (%s)\n\n%s"
                .formatted(
                        table.name(),
                        table.hitPolicy().equals("COLLECT") ? "mọi dòng khớp" : "một dòng khớp",
                        Tables.table(
                                header,
                                table.rows().stream()
                                        .map(row -> row(row, version))
                                        .toList()));
    }

    private static String row(DecisionTable.Row row, Procedure version) {
        return Stream.of(
                        Stream.of(String.valueOf(row.number())),
                        row.tests().stream().map(test -> test(test.text(), version)),
                        row.results().stream().map(result -> result(result.text(), version)),
                        Stream.of(row.words()))
                .flatMap(cells -> cells)
                .map(CasePage::cell)
                .collect(Collectors.joining(" | "));
    }

    private static String test(String text, Procedure version) {
        var words =
                switch (text) {
                    case "-" -> "";
                    case "true" -> "Có";
                    case "false" -> "Không";
                    default -> text.replace("<=", "≤").replace(">=", "≥");
                };
        for (var choice : version.facts().stream()
                .flatMap(fact -> fact.choices().stream())
                .toList()) {
            words = words.replace("\"%s\"".formatted(choice.value()), choice.label());
        }
        return words;
    }

    private static String result(String text, Procedure version) {
        var key = text.replace("\"", "");
        return Stream.of(
                        version.limits().stream()
                                .filter(limit -> limit.key().equals(key))
                                .map(Procedure.CaseLimit::label),
                        version.fees().stream()
                                .filter(fee -> fee.key().equals(key))
                                .map(Procedure.Fee::name),
                        version.documents().stream()
                                .filter(paper -> paper.key().equals(key))
                                .map(paper -> paper.name()))
                .flatMap(names -> names)
                .findFirst()
                .orElse(text.equals("true") ? "Có" : text.equals("false") ? "Không" : text);
    }

    private static String cell(String text) {
        return text.replace(" | ", "; ").replace("|", "\\|");
    }

    /** An older law has tables of its own, or those of the law after it. */
    private static Path file(Procedure version) {
        var own = Path.of("processes/%s@%s.dmn".formatted(version.key(), version.validFrom()));
        return Files.exists(own) ? own : Path.of("processes/%s.dmn".formatted(version.key()));
    }
}
