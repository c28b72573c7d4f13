package vn.motcua.workflow.contract;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.RequiredDocument;

/** What decision tables decide: an answer for every combination of answers, one alone, and no line in vain. */
final class DecidedCases {

    private DecidedCases() {}

    static Stream<Breach> gaps(DecisionsInLaw law) {
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

    static Stream<Breach> overlaps(DecisionsInLaw law) {
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

    static Stream<Breach> unreached(DecisionsInLaw law) {
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

    static Stream<Breach> papers(DecisionsInLaw law) {
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
}
