package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.Procedure;

/** The contract walks the tables by itself; the engine, asked for each combination, hits the same rows. */
class DecisionParityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> HIT = new ArrayList<>();
    private static final DmnEngine ENGINE = engine();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    birth-registration               | -                | -
                    marital-status-certificate       | -                | -
                    house-building-permit            | -                | -
                    house-building-permit@2025-07-01 | -                | -
                    house-building-permit@2021-01-01 | -                | -
                    birth-registration               | &lt;= 60         | [0..60]
                    birth-registration               | &lt;= 60         | 60
                    birth-registration               | &gt; 60          | &gt;= 61
                    marital-status-certificate       | "ABROAD"         | "ABROAD", "NEVER"
                    """)
    void the_engine_hits_the_rows_that_the_contract_found(String file, String cell, String other) throws IOException {
        var dmn = Files.readString(Path.of("processes", file + ".dmn"))
                .replace("<text>%s</text>".formatted(cell), "<text>%s</text>".formatted(other));
        var procedure = Sample.model("processes/" + file + ".bpmn").versions().get(0);
        agree(dmn, procedure);
    }

    @ParameterizedTest
    @CsvSource({
        "&lt; date(\"2026-03-02\")",
        "&gt;= date(\"2026-03-03\")",
        "date(\"2026-03-02\")",
        "&lt;= date(\"2026-02-28\")"
    })
    void a_day_is_compared_as_the_engine_compares_it(String cell) throws IOException {
        var dmn = Files.readString(Path.of("processes/birth-registration.dmn"))
                .replaceFirst("<text>-</text>", "<text>%s</text>".formatted(cell));
        agree(dmn, Sample.model(Sample.BIRTH).versions().get(0));
    }

    private static void agree(String dmn, Procedure procedure) {
        var law = new DecisionsInLaw(
                DecisionReader.file("sample.dmn", procedure.key().value(), dmn), procedure);
        var walked = new ArrayList<String>();
        for (var decision : ENGINE.parseDecisions(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)))) {
            law.table(decision.getKey()).flatMap(law::hits).forEach(hit -> {
                assertThat(rows(decision, hit.answers(), procedure))
                        .as(hit.words())
                        .containsExactlyElementsOf(
                                hit.rows().stream().map(DecisionTable.Row::id).toList());
                walked.add(hit.words());
            });
        }
        assertThat(walked).hasSizeGreaterThan(3);
    }

    private static List<String> rows(DmnDecision decision, Map<String, Object> answers, Procedure procedure) {
        var facts = new HashMap<String, Object>();
        facts.put(DecisionQuestion.RECEPTION_DAY, DAY);
        procedure.facts().forEach(fact -> facts.put(fact.key(), any(fact)));
        answers.forEach((expression, value) -> {
            var question = DecisionQuestion.of(expression, procedure).orElseThrow();
            facts.put(
                    question.fact(),
                    switch (question.type()) {
                        case BOOLEAN, CHOICE -> value;
                        case NUMBER ->
                            expression.equals(question.fact())
                                    ? value
                                    : DAY.minusDays(((BigDecimal) value).longValue());
                        case DATE -> LocalDate.ofEpochDay(((BigDecimal) value).longValue());
                    });
        });
        HIT.clear();
        ENGINE.evaluateDecisionTable(decision, facts);
        return List.copyOf(HIT);
    }

    private static Object any(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> false;
            case CHOICE -> fact.choices().get(0).value();
            case NUMBER -> BigDecimal.ZERO;
            case DATE -> DAY;
        };
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(HIT::add));
        return configuration.buildEngine();
    }
}
