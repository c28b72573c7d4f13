package vn.motcua.workflow.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/** The contract of decision tables, as a list: first how they are written, then what they decide. */
final class DecisionRules {

    /** What can be asked of any file. */
    static final List<Rule<DecisionsInLaw>> WRITTEN = List.of(
            new Rule<>("decision-set", DecisionRules::set),
            new Rule<>("decision-words", DecisionRules::words),
            new Rule<>("decision-language", DecisionRules::languages),
            new Rule<>("decision-input", DecisionRules::inputs),
            new Rule<>("decision-cell", DecisionRules::cells),
            new Rule<>("decision-output", DecisionRules::outputs));

    /** What can be asked of tables that are well written: every combination of answers is walked. */
    static final List<Rule<DecisionsInLaw>> DECIDED = List.of(
            new Rule<>("decision-total", DecisionRules::gaps),
            new Rule<>("decision-overlap", DecisionRules::overlaps),
            new Rule<>("decision-reached", DecisionRules::unreached),
            new Rule<>("decision-papers", DecisionRules::papers));

    private DecisionRules() {}

    private static Stream<Breach> set(DecisionsInLaw law) {
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

    private static Stream<Breach> words(DecisionsInLaw law) {
        return law.tables().flatMap(table -> Stream.of(
                        Stream.of(table.name())
                                .filter(DecisionRules::blank)
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

    private static Stream<Breach> languages(DecisionsInLaw law) {
        return law.tables()
                .flatMap(table -> table.foreign().stream())
                .map(foreign -> new Breach(
                        foreign.element(),
                        "viết bằng ngôn ngữ «%s», không phải FEEL".formatted(foreign.language()),
                        "Bỏ thuộc tính Expression language và viết bằng FEEL"));
    }

    private static Stream<Breach> inputs(DecisionsInLaw law) {
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

    private static Stream<Breach> cells(DecisionsInLaw law) {
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

    private static Stream<Breach> outputs(DecisionsInLaw law) {
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

    private static Stream<Breach> gaps(DecisionsInLaw law) {
        return law.tables()
                .filter(table -> !table.id().equals(law.file().feesId())
                        || !law.procedure().fees().isEmpty())
                .flatMap(table -> law.hits(table)
                        .filter(hit -> hit.rows().isEmpty())
                        .limit(1)
                        .map(hit -> new Breach(
                                table.id(),
                                "không dòng nào trả lời tình huống " + hit.words(),
                                "Thêm dòng cho tình huống đó, hoặc một dòng mặc định ở cuối")));
    }

    private static Stream<Breach> overlaps(DecisionsInLaw law) {
        var cases = law.table(law.file().caseId())
                .filter(table -> table.hitPolicy().equals("UNIQUE"))
                .flatMap(table -> law.hits(table)
                        .filter(hit -> hit.rows().size() > 1)
                        .limit(1)
                        .map(hit -> twice(table, hit, hit.rows())));
        var fees = law.table(law.file().feesId()).flatMap(table -> law.hits(table)
                .flatMap(hit -> hit.rows().stream()
                        .collect(Collectors.groupingBy(row -> table.result(row, DecisionFile.FEE)))
                        .values()
                        .stream()
                        .filter(rows -> rows.size() > 1)
                        .map(rows -> twice(table, hit, rows)))
                .limit(1));
        return Stream.concat(cases, fees);
    }

    private static Breach twice(DecisionTable table, DecisionsInLaw.Hit hit, List<DecisionTable.Row> rows) {
        return new Breach(
                table.id(),
                "các dòng %s cùng trả lời tình huống %s"
                        .formatted(
                                rows.stream()
                                        .map(row -> String.valueOf(row.number()))
                                        .collect(Collectors.joining(", ")),
                                hit.words()),
                "Sửa điều kiện để mỗi tình huống chỉ có một câu trả lời");
    }

    private static Stream<Breach> unreached(DecisionsInLaw law) {
        var rows = law.tables().flatMap(table -> {
            var hit = new HashSet<String>();
            law.hits(table).forEach(each -> each.rows().stream()
                    .limit(table.hitPolicy().equals("FIRST") ? 1 : Long.MAX_VALUE)
                    .forEach(row -> hit.add(row.id())));
            return table.rows().stream()
                    .filter(row -> !hit.contains(row.id()))
                    .map(row -> new Breach(
                            row.id(),
                            "không tình huống nào đến được dòng %d của «%s»".formatted(row.number(), table.name()),
                            "Bỏ dòng, hoặc sửa điều kiện của nó và của các dòng trước"));
        });
        var asked = law.tables()
                .flatMap(table -> table.inputs().stream())
                .flatMap(input -> DecisionQuestion.of(input.text(), law.procedure()).stream())
                .map(DecisionQuestion::fact)
                .collect(Collectors.toSet());
        var idle = law.procedure().facts().stream()
                .filter(fact -> !asked.contains(fact.key()))
                .map(fact -> new Breach(
                        fact.key(),
                        "không bảng nào dùng câu trả lời của «%s»".formatted(fact.label()),
                        "Thêm cột cho câu hỏi này, hoặc bỏ nó khỏi «facts»"));
        return Stream.concat(rows, idle);
    }

    private static Stream<Breach> papers(DecisionsInLaw law) {
        return law.table(law.file().papersId()).flatMap(table -> {
            var ever = new HashSet<String>();
            var always = law.procedure().documents().stream()
                    .map(RequiredDocument::key)
                    .collect(Collectors.toCollection(HashSet::new));
            law.hits(table).forEach(hit -> {
                var asked = hit.rows().stream()
                        .map(row -> table.result(row, DecisionFile.PAPER))
                        .collect(Collectors.toSet());
                ever.addAll(asked);
                always.retainAll(asked);
            });
            return law.procedure().documents().stream()
                    .filter(paper -> paper.required() ? !always.contains(paper.key()) : !ever.contains(paper.key()))
                    .map(paper -> new Breach(
                            table.id(),
                            paper.required()
                                    ? "có tình huống không đòi giấy tờ bắt buộc «%s»".formatted(paper.key())
                                    : "không tình huống nào đòi giấy tờ «%s»".formatted(paper.key()),
                            paper.required()
                                    ? "Thêm dòng không điều kiện cho giấy tờ này"
                                    : "Thêm dòng nói khi nào phải nộp, hoặc bỏ giấy tờ khỏi thủ tục"));
        });
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
