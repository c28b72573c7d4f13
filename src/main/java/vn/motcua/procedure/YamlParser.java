package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * One file's text as a JSON tree that remembers its lines. Values and lines come from the same node graph, so they
 * cannot disagree. Dates and times of day stay text; anchors are refused.
 */
final class YamlParser {

    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9]\\d*)");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+\\.\\d+");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<CatalogueFinding> findings = new ArrayList<>();

    private YamlParser(String file) {
        this.file = file;
    }

    /** @return the tree or, if there is none to rely on, the findings */
    static Checked<YamlSource> parse(String file, String text) {
        var parser = new YamlParser(file);
        var unreadable = text.indexOf('\uFFFD');
        if (unreadable >= 0) {
            return Checked.broken(parser.at(lineOf(text, unreadable), "có ký tự không phải UTF-8"));
        }
        try {
            var root = new Yaml().compose(new StringReader(text));
            if (root == null) {
                return Checked.broken(parser.at(1, "tệp rỗng"));
            }
            parser.lines.put("", line(root));
            var tree = parser.node(root, "");
            return parser.findings.isEmpty()
                    ? Checked.sound(new YamlSource(file, tree, Map.copyOf(parser.lines)))
                    : Checked.broken(parser.findings);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
            return Checked.broken(parser.at(mark.getLine() + 1, "sai cú pháp YAML ở cột " + (mark.getColumn() + 1)));
        } catch (ReaderException broken) {
            return Checked.broken(parser.at(lineOf(text, broken.getPosition()), "có ký tự YAML không cho phép"));
        } catch (YAMLException broken) {
            return Checked.broken(parser.at(1, "không đọc được YAML"));
        }
    }

    private JsonNode node(Node node, String pointer) {
        if (node.getAnchor() != null) {
            findings.add(finding(line(node), "không dùng neo (&%s)".formatted(node.getAnchor())));
            return JSON.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, pointer);
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (object.has(name)) {
                findings.add(finding(line(tuple.getKeyNode()), "trường «%s» lặp lại".formatted(name)));
            }
            lines.put(child, line(tuple.getKeyNode()));
            object.set(name, node(tuple.getValueNode(), child));
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence, String pointer) {
        var array = JSON.arrayNode();
        for (var item : sequence.getValue()) {
            var child = pointer + "/" + array.size();
            lines.put(child, line(item));
            array.add(node(item, child));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var value = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (scalar.getTag().equals(Tag.BOOL) && (value.equals("true") || value.equals("false"))) {
            return JSON.booleanNode(value.equals("true"));
        }
        if (scalar.getTag().equals(Tag.INT) && INTEGER.matcher(value).matches()) {
            return JSON.numberNode(new BigInteger(value));
        }
        if (scalar.getTag().equals(Tag.FLOAT) && DECIMAL.matcher(value).matches()) {
            return decimal(new BigDecimal(value));
        }
        return JSON.textNode(value);
    }

    /** JSON Schema takes 1.0 for an integer, so it becomes one here. */
    private static JsonNode decimal(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                ? JSON.numberNode(value.toBigIntegerExact())
                : JSON.numberNode(value);
    }

    private List<CatalogueFinding> at(int line, String message) {
        return List.of(finding(line, message));
    }

    private CatalogueFinding finding(int line, String message) {
        return new CatalogueFinding(file, line, message);
    }

    private static int line(Node node) {
        return Objects.requireNonNull(node.getStartMark()).getLine() + 1;
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
