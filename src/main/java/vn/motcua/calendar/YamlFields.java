package vn.motcua.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping read strictly: every complaint names file and line. */
final class YamlFields {

    private final String file;
    private final Node at;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    YamlFields(String file, Node node) {
        this.file = file;
        this.at = node;
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, "cần một nhóm \"trường: giá trị\"");
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw error(tuple.getKeyNode(), "\"" + key + "\" bị lặp");
            }
            keys.put(key, tuple.getKeyNode());
        }
    }

    YamlFields only(String... allowed) {
        for (var key : values.keySet()) {
            if (!Set.of(allowed).contains(key)) {
                throw error(keys.get(key), "không có trường \"" + key + "\"");
            }
        }
        return this;
    }

    String file() {
        return file;
    }

    Set<String> names() {
        return values.keySet();
    }

    Node key(String name) {
        return keys.get(name);
    }

    Node node(String name) {
        var node = values.get(name);
        if (node == null) {
            throw error(at, "thiếu trường \"" + name + "\"");
        }
        return node;
    }

    YamlFields fields(String name) {
        return new YamlFields(file, node(name));
    }

    List<Node> list(String name) {
        if (node(name) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw error(node(name), "\"" + name + "\" phải là một danh sách");
    }

    String text(String name) {
        var text = scalar(node(name)).strip();
        if (text.isEmpty()) {
            throw error(node(name), "\"" + name + "\" để trống");
        }
        return text;
    }

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error(node, "cần một giá trị đơn");
    }

    IllegalArgumentException error(Node node, String message) {
        return new IllegalArgumentException(file + ":" + (node.getStartMark().getLine() + 1) + ": " + message);
    }
}
