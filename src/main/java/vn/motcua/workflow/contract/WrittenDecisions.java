package vn.motcua.workflow.contract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/** How decision tables are written: which there are, in which words, of which questions, with which answers. */
final class WrittenDecisions {

    private WrittenDecisions() {}

    static Stream<Breach> set(DecisionsInLaw law) {
        var ids = law.file().ids();
        var missing = ids.stream()
                .filter(id -> law.table(id).findAny().isEmpty())
                .map(id -> new Breach(
                        id, "thiếu bảng quyết định này", "Vẽ bảng quyết định với mã (Id) «%s»".formatted(id)));
        var others = law.file().tables().stream()
                .filter(table -> !ids.contains(table.id()))
                .map(table -> new Breach(
                        table.id(),
                        "tệp chỉ gồm ba bảng: " + String.join(", ", ids),
                        "Bỏ quyết định này, hoặc đưa nội dung vào một trong ba bảng"));
        var shapes = Stream.of(
                        law.table(law.file().caseId())
                                .flatMap(table -> shape(table, Set.of("UNIQUE", "FIRST"), Set.of(DecisionFile.CASE))),
                        law.table(law.file().feesId())
                                .flatMap(table ->
                                        shape(table, Set.of("COLLECT"), Set.of(DecisionFile.FEE, DecisionFile.EXEMPT))),
                        law.table(law.file().papersId())
                                .flatMap(table -> shape(table, Set.of("COLLECT"), Set.of(DecisionFile.PAPER))))
                .flatMap(breaches -> breaches);
        return Stream.of(missing, others, shapes).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> shape(DecisionTable table, Set<String> policies, Set<String> outputs) {
        var named = table.outputs().stream().map(DecisionTable.Column::text).collect(Collectors.toSet());
        return Stream.of(
                        policies.contains(table.hitPolicy()) && !table.aggregated()
                                ? null
                                : new Breach(
                                        table.id(),
                                        "cách chọn dòng (hit policy) phải là "
                                                + policies.stream().sorted().collect(Collectors.joining(" hoặc ")),
                                        "Sửa ô góc trái của bảng, không dùng phép gộp"),
                        named.equals(outputs) && table.outputs().size() == outputs.size()
                                ? null
                                : new Breach(
                                        table.id(),
                                        "cột kết quả phải mang tên "
                                                + outputs.stream().sorted().collect(Collectors.joining(", ")),
                                        "Sửa tên (Output name) của các cột kết quả"),
                        table.rows().isEmpty()
                                ? new Breach(table.id(), "bảng không có dòng nào", "Thêm dòng cho mọi tình huống")
                                : null)
                .filter(breach -> breach != null);
    }

    static Stream<Breach> words(DecisionsInLaw law) {
        return law.tables().flatMap(table -> Stream.of(
                        Stream.of(table.name())
                                .filter(WrittenDecisions::blank)
                                .map(none -> new Breach(table.id(), "bảng chưa có tên", "Đặt tên tiếng Việt cho bảng")),
                        Stream.concat(table.inputs().stream(), table.outputs().stream())
                                .filter(column -> blank(column.label()))
                                .map(column -> new Breach(
                                        column.id(), "cột chưa có nhãn", "Đặt nhãn (Label) tiếng Việt cho cột")),
                        table.rows().stream()
                                .filter(row -> blank(row.words()))
                                .map(
                                        row -> new Breach(
                                                row.id(),
                                                "dòng %d chưa nói vì sao".formatted(row.number()),
                                                "Ghi căn cứ của dòng ở cột chú giải (Annotation): cán bộ đọc được khi tiếp nhận")),
                        law.file().drawn().contains(table.id())
                                ? Stream.<Breach>empty()
                                : Stream.of(new Breach(
                                        table.id(), "bảng không có trong hình vẽ", "Lưu lại bằng Camunda Modeler")))
                .flatMap(breaches -> breaches));
    }

    static Stream<Breach> languages(DecisionsInLaw law) {
        return law.tables()
                .flatMap(table -> table.foreign().stream())
                .map(foreign -> new Breach(
                        foreign.element(),
                        "viết bằng ngôn ngữ «%s», không phải FEEL".formatted(foreign.language()),
                        "Bỏ thuộc tính Expression language và viết bằng FEEL"));
    }

    static Stream<Breach> inputs(DecisionsInLaw law) {
        return law.tables().flatMap(table -> table.inputs().stream()).flatMap(input -> DecisionQuestion.of(
                        input.text(), law.procedure())
                .map(question -> question.typeRef() == null && input.type() == null
                                || question.typeRef() != null
                                        && question.typeRef().equals(input.type())
                        ? Stream.<Breach>empty()
                        : Stream.of(new Breach(
                                input.id(),
                                "kiểu dữ liệu của cột «%s» không hợp với câu hỏi".formatted(input.label()),
                                question.typeRef() == null
                                        ? "Bỏ kiểu dữ liệu (Type) của cột ngày"
                                        : "Chọn kiểu dữ liệu (Type) «%s»".formatted(question.typeRef()))))
                .orElseGet(() -> Stream.of(new Breach(
                        input.id(),
                        "«%s» không phải câu hỏi nào của thủ tục".formatted(input.text()),
                        "Viết khóa của một câu hỏi trong «facts» (%s), receptionDay, hoặc (receptionDay - <ngày>) / duration(\"P1D\")"
                                .formatted(law.procedure().facts().stream()
                                        .map(Fact::key)
                                        .collect(Collectors.joining(", ")))))));
    }

    static Stream<Breach> cells(DecisionsInLaw law) {
        return law.tables().flatMap(table -> table.rows().stream().flatMap(row -> Stream.iterate(0, c -> c + 1)
                .limit(table.inputs().size())
                .flatMap(c -> DecisionQuestion.of(table.inputs().get(c).text(), law.procedure())
                        .flatMap(question -> cell(law, row, c, question))
                        .stream())));
    }

    private static Optional<Breach> cell(
            DecisionsInLaw law, DecisionTable.Row row, int column, DecisionQuestion question) {
        var entry = row.tests().get(column);
        try {
            var cell = DecisionCell.parse(entry.text(), question.type());
            return question.type() == Fact.Type.CHOICE && cell instanceof DecisionCell.OneOf some
                    ? unknownChoice(law, entry, question, some)
                    : Optional.empty();
        } catch (IllegalArgumentException beyond) {
            return Optional.of(new Breach(entry.id(), beyond.getMessage(), "Viết lại ô này; để trống ghi dấu -"));
        }
    }

    private static Optional<Breach> unknownChoice(
            DecisionsInLaw law, DecisionTable.Entry entry, DecisionQuestion question, DecisionCell.OneOf some) {
        var known = law.procedure().facts().stream()
                .filter(fact -> fact.key().equals(question.fact()))
                .flatMap(fact -> fact.choices().stream())
                .map(Fact.Choice::value)
                .toList();
        return some.values().stream()
                .filter(value -> !known.contains(value))
                .findFirst()
                .map(value -> new Breach(
                        entry.id(),
                        "câu hỏi «%s» không có lựa chọn «%s»".formatted(question.fact(), value),
                        "Dùng một trong: " + String.join(", ", known)));
    }

    static Stream<Breach> outputs(DecisionsInLaw law) {
        var procedure = law.procedure();
        return Stream.of(
                        keys(
                                law,
                                law.file().caseId(),
                                DecisionFile.CASE,
                                procedure.limits().stream().map(Procedure.CaseLimit::key),
                                "trường hợp"),
                        keys(
                                law,
                                law.file().feesId(),
                                DecisionFile.FEE,
                                procedure.fees().stream().map(Procedure.Fee::key),
                                "khoản phí, lệ phí"),
                        keys(
                                law,
                                law.file().papersId(),
                                DecisionFile.PAPER,
                                procedure.documents().stream().map(RequiredDocument::key),
                                "giấy tờ"),
                        exemptions(law))
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> keys(
            DecisionsInLaw law, String table, String output, Stream<String> keys, String noun) {
        var known = keys.toList();
        return results(law, table, output)
                .filter(entry ->
                        !known.stream().map("\"%s\""::formatted).toList().contains(entry.text()))
                .map(entry -> new Breach(
                        entry.id(),
                        "thủ tục không có %s %s".formatted(noun, entry.text().isEmpty() ? "để trống" : entry.text()),
                        "Viết trong ngoặc kép một trong: " + String.join(", ", known)));
    }

    private static Stream<Breach> exemptions(DecisionsInLaw law) {
        var unread = results(law, law.file().feesId(), DecisionFile.EXEMPT)
                .filter(entry -> !entry.text().matches("true|false"))
                .map(entry -> new Breach(
                        entry.id(),
                        "cột miễn chỉ trả lời có hoặc không, không phải «%s»".formatted(entry.text()),
                        "Viết true hoặc false"));
        var without = law.procedure().fees().stream()
                .filter(fee -> fee.exemption() == null)
                .map(Procedure.Fee::key)
                .toList();
        var groundless = law.table(law.file().feesId())
                .filter(table -> named(table, DecisionFile.FEE) && named(table, DecisionFile.EXEMPT))
                .flatMap(table -> table.rows().stream()
                        .filter(row -> table.result(row, DecisionFile.EXEMPT).equals("true"))
                        .filter(row -> without.contains(table.result(row, DecisionFile.FEE))))
                .map(row -> new Breach(
                        row.id(),
                        "khoản này không có quy định miễn trong tệp thủ tục",
                        "Ghi «exemption» hoặc bỏ miễn"));
        return Stream.concat(unread, groundless);
    }

    private static Stream<DecisionTable.Entry> results(DecisionsInLaw law, String id, String output) {
        return law.table(id).flatMap(table -> Stream.iterate(0, c -> c + 1)
                .limit(table.outputs().size())
                .filter(c -> output.equals(table.outputs().get(c).text()))
                .flatMap(c -> table.rows().stream().map(row -> row.results().get(c))));
    }

    private static boolean named(DecisionTable table, String output) {
        return table.outputs().stream().anyMatch(column -> output.equals(column.text()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
