package vn.motcua.workflow.contract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;

/** Reads decision tables as the engine would, against the schema of DMN 1.3. */
public final class DecisionReader {

    private static final Pattern SHAPE = Pattern.compile("DMNShape\\b[^>]*\\bdmnElementRef=\"([^\"]+)\"");
    private static final Pattern FEEL =
            Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(feel/\\w+|dmn/\\d+/feel/?)");

    private DecisionReader() {}

    /**
     * @param key of the procedure whose tables these are
     * @throws IllegalArgumentException in Vietnamese, if the text is no model of decisions
     */
    public static DecisionFile file(String path, String key, String dmn) {
        var read = read(path, key, dmn);
        if (read.content() == null) {
            throw new IllegalArgumentException(read.unreadable().toString());
        }
        return read.content();
    }

    static Readable<DecisionFile> read(String path, String key, String dmn) {
        try {
            var instance = Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
            return Readable.of(new DecisionFile(
                    path,
                    key,
                    instance.getModelElementsByType(Decision.class).stream()
                            .map(DecisionReader::table)
                            .toList(),
                    SHAPE.matcher(dmn).results().map(shape -> shape.group(1)).collect(Collectors.toUnmodifiableSet())));
        } catch (ModelException unreadable) {
            var fault = XmlFault.of(dmn, DmnModelConstants.DMN_13_SCHEMA_LOCATION, unreadable);
            return Readable.not(
                    path,
                    fault.line(),
                    "không đọc được như một mô hình DMN 1.3: " + fault.words(),
                    "Mở tệp bằng Camunda Modeler, sửa chỗ được báo rồi lưu lại");
        }
    }

    private static DecisionTable table(Decision decision) {
        if (!(decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable drawn)) {
            return new DecisionTable(
                    decision.getId(), decision.getName(), null, false, List.of(), List.of(), List.of(), List.of());
        }
        return new DecisionTable(
                decision.getId(),
                decision.getName(),
                drawn.getHitPolicy().name(),
                drawn.getAggregation() != null,
                drawn.getInputs().stream()
                        .map(input -> new DecisionTable.Column(
                                input.getId(),
                                input.getLabel(),
                                text(input.getInputExpression()),
                                input.getInputExpression() == null
                                        ? null
                                        : input.getInputExpression().getTypeRef()))
                        .toList(),
                drawn.getOutputs().stream()
                        .map(output -> new DecisionTable.Column(
                                output.getId(), output.getLabel(), output.getName(), output.getTypeRef()))
                        .toList(),
                rows(drawn.getRules()),
                foreign(drawn));
    }

    private static List<DecisionTable.Row> rows(Collection<Rule> rules) {
        var rows = new ArrayList<DecisionTable.Row>();
        for (var rule : rules) {
            rows.add(new DecisionTable.Row(
                    rule.getId(),
                    rows.size() + 1,
                    rule.getDescription() == null
                            ? ""
                            : rule.getDescription().getTextContent().strip(),
                    rule.getInputEntries().stream()
                            .map(entry -> entry(entry, entry.getText()))
                            .toList(),
                    rule.getOutputEntries().stream()
                            .map(entry -> entry(entry, entry.getText()))
                            .toList()));
        }
        return rows;
    }

    private static DecisionTable.Entry entry(DmnElement cell, Text text) {
        return new DecisionTable.Entry(
                cell.getId(), text == null ? "" : text.getTextContent().strip());
    }

    private static String text(LiteralExpression expression) {
        return expression == null || expression.getText() == null
                ? ""
                : expression.getText().getTextContent().strip();
    }

    private static List<DecisionTable.Foreign> foreign(org.camunda.bpm.model.dmn.instance.DecisionTable drawn) {
        var inputs = drawn.getInputs().stream()
                .map(input -> input.getInputExpression())
                .filter(Objects::nonNull)
                .map(expression -> language(expression, expression.getExpressionLanguage()));
        var cells = drawn.getRules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.getInputEntries().stream().map(DecisionReader::language),
                        rule.getOutputEntries().stream().map(DecisionReader::language)));
        return Stream.concat(inputs, cells)
                .filter(Objects::nonNull)
                .filter(found -> !FEEL.matcher(found.language()).matches())
                .toList();
    }

    private static DecisionTable.Foreign language(InputEntry entry) {
        return language(entry, ((UnaryTests) entry).getExpressionLanguage());
    }

    private static DecisionTable.Foreign language(OutputEntry entry) {
        return language(entry, ((LiteralExpression) entry).getExpressionLanguage());
    }

    private static DecisionTable.Foreign language(DmnElement element, String language) {
        return language == null ? null : new DecisionTable.Foreign(element.getId(), language);
    }
}
