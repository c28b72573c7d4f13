package vn.motcua.workflow.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code =a != "X" and (b = 1 or c = true)}. */
final class FeelParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\"[^\"\\\\\\p{Cc}]*\")|(-?\\d{1,15}(?:\\.\\d{1,9})?)|([A-Za-z_][A-Za-z0-9_]*)|(!=|=|\\(|\\)))");

    private final List<String> tokens = new ArrayList<>();
    private int next;

    FeelParser(String text) {
        var source = text.strip();
        if (!source.startsWith("=")) {
            throw new IllegalArgumentException("điều kiện phải bắt đầu bằng dấu «=»");
        }
        var matcher = TOKEN.matcher(source).region(1, source.length());
        while (matcher.lookingAt()) {
            tokens.add(matcher.group().strip());
            matcher.region(matcher.end(), source.length());
        }
        if (matcher.regionStart() != source.length()) {
            throw new IllegalArgumentException("không đọc được từ «" + source.substring(matcher.regionStart()) + "»");
        }
    }

    FeelCondition parse() {
        var condition = either();
        if (next < tokens.size()) {
            throw unexpected();
        }
        return condition;
    }

    private FeelCondition either() {
        var condition = both();
        while (accept("or")) {
            condition = new FeelCondition.Junction(condition, false, both());
        }
        return condition;
    }

    private FeelCondition both() {
        var condition = single();
        while (accept("and")) {
            condition = new FeelCondition.Junction(condition, true, single());
        }
        return condition;
    }

    private FeelCondition single() {
        if (accept("(")) {
            var inner = either();
            if (!accept(")")) {
                throw unexpected();
            }
            return inner;
        }
        var name = take();
        if (!name.matches("[A-Za-z_]\\w*") || name.matches("and|or|not|true|false|null")) {
            throw unexpected();
        }
        var equal = accept("=");
        if (!equal && !accept("!=")) {
            throw unexpected();
        }
        return new FeelCondition.Comparison(name, equal, literal(take()));
    }

    private Object literal(String token) {
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        if (token.matches("-?\\d.*")) {
            return new BigDecimal(token);
        }
        return switch (token) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> throw unexpected();
        };
    }

    private boolean accept(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private String take() {
        if (next == tokens.size()) {
            throw unexpected();
        }
        return tokens.get(next++);
    }

    private static IllegalArgumentException unexpected() {
        return new IllegalArgumentException(
                "chỉ dùng được so sánh một trường với một giá trị (=, !=), nối bằng and, or và ngoặc");
    }
}
