package vn.motcua.workflow.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.Procedure;

/** Decision tables under one version of the law, with the questions that rules ask of both. */
record DecisionsInLaw(DecisionFile file, Procedure procedure) {

    /** More combinations than that and no lawyer could have meant them. */
    static final int MOST_COMBINATIONS = 100_000;

    /** One of the three, if it is a table. */
    Stream<DecisionTable> table(String id) {
        return file.table(id).filter(table -> table.hitPolicy() != null).stream();
    }

    /** Those of the three that are tables. */
    Stream<DecisionTable> tables() {
        return file.ids().stream().flatMap(this::table);
    }

    /** How many combinations of answers the table tells apart. */
    long combinations(DecisionTable table) {
        return answers(table).values().stream()
                .mapToLong(List::size)
                .reduce(1, (product, next) -> Math.min(product * next, Integer.MAX_VALUE));
    }

    /** Every combination of answers that the table tells apart, with the rows that hit. */
    Stream<Hit> hits(DecisionTable table) {
        var tests = table.rows().stream().map(row -> tests(table, row)).toList();
        var combinations = new ArrayList<Map<String, Object>>();
        combinations.add(Map.of());
        for (var column : answers(table).entrySet()) {
            var longer = new ArrayList<Map<String, Object>>(
                    combinations.size() * column.getValue().size());
            for (var known : combinations) {
                for (var answer : column.getValue()) {
                    var combination = new LinkedHashMap<>(known);
                    combination.put(column.getKey(), answer);
                    longer.add(combination);
                }
            }
            combinations.clear();
            combinations.addAll(longer);
        }
        return combinations.stream().map(combination -> new Hit(combination, rows(table, tests, combination)));
    }

    /**
     * @param answers by expression of the column
     * @param rows all whose cells hold
     */
    record Hit(Map<String, Object> answers, List<DecisionTable.Row> rows) {

        /** The answers as a designer reads them. */
        String words() {
            var words = new ArrayList<String>();
            answers.forEach((question, answer) -> words.add(question + " = " + answer));
            return String.join(", ", words);
        }
    }

    private static List<DecisionTable.Row> rows(
            DecisionTable table, List<List<DecisionCell>> tests, Map<String, Object> combination) {
        var hit = new ArrayList<DecisionTable.Row>();
        for (int r = 0; r < tests.size(); r++) {
            var holds = true;
            for (int c = 0; c < table.inputs().size() && holds; c++) {
                holds = tests.get(r)
                        .get(c)
                        .matches(combination.get(table.inputs().get(c).text()));
            }
            if (holds) {
                hit.add(table.rows().get(r));
            }
        }
        return hit;
    }

    /** @throws IllegalArgumentException in Vietnamese, if a cell is beyond our FEEL */
    private List<DecisionCell> tests(DecisionTable table, DecisionTable.Row row) {
        var tests = new ArrayList<DecisionCell>();
        for (int c = 0; c < table.inputs().size(); c++) {
            var question =
                    DecisionQuestion.of(table.inputs().get(c).text(), procedure).orElseThrow();
            tests.add(DecisionCell.parse(row.tests().get(c).text(), question.type()));
        }
        return tests;
    }

    /** By expression of a column: each answer, or the numbers at, before and after every bound. */
    private Map<String, List<Object>> answers(DecisionTable table) {
        var answers = new LinkedHashMap<String, List<Object>>();
        for (int c = 0; c < table.inputs().size(); c++) {
            var expression = table.inputs().get(c).text();
            var question = DecisionQuestion.of(expression, procedure).orElseThrow();
            var column = c;
            switch (question.type()) {
                case BOOLEAN -> answers.put(expression, List.of(true, false));
                case CHOICE -> answers.put(expression, choices(question.fact()));
                case NUMBER, DATE ->
                    answers.merge(
                            expression,
                            around(table.rows().stream()
                                    .map(row -> DecisionCell.parse(
                                            row.tests().get(column).text(), question.type()))
                                    .flatMap(cell -> cell.bounds().stream())
                                    .toList()),
                            (one, other) -> Stream.concat(one.stream(), other.stream())
                                    .distinct()
                                    .toList());
            }
        }
        return answers;
    }

    private List<Object> choices(String fact) {
        return procedure.facts().stream()
                .filter(known -> known.key().equals(fact))
                .flatMap(known -> known.choices().stream())
                .<Object>map(Fact.Choice::value)
                .toList();
    }

    private static List<Object> around(List<BigDecimal> bounds) {
        var numbers = new TreeSet<BigDecimal>();
        bounds.forEach(
                bound -> numbers.addAll(List.of(bound.subtract(BigDecimal.ONE), bound, bound.add(BigDecimal.ONE))));
        if (numbers.isEmpty()) {
            numbers.add(BigDecimal.ZERO);
        }
        return List.copyOf(numbers);
    }
}
