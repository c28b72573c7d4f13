package vn.motcua.workflow.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.procedure.Fact;

/**
 * The part of FEEL's unary tests that our tables need: anything ({@code -}), yes or no, one of some choices, a number or
 * day compared with a literal. A day counts as its number since 1970.
 */
sealed interface DecisionCell {

    /** @param value Boolean, String or BigDecimal */
    boolean matches(Object value);

    /** Numbers at which the answer may change. */
    default List<BigDecimal> bounds() {
        return List.of();
    }

    /** {@code -} */
    record Anything() implements DecisionCell {

        @Override
        public boolean matches(Object value) {
            return true;
        }
    }

    /** {@code "A", "B"} or {@code true} */
    record OneOf(List<Object> values) implements DecisionCell {

        @Override
        public boolean matches(Object value) {
            return values.contains(value);
        }
    }

    /** {@code <= 60} or {@code [1..60]}; null where a side is open */
    record Range(BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo) implements DecisionCell {

        @Override
        public boolean matches(Object value) {
            var number = (BigDecimal) value;
            return (from == null || number.compareTo(from) >= (withFrom ? 0 : 1))
                    && (to == null || number.compareTo(to) <= (withTo ? 0 : -1));
        }

        @Override
        public List<BigDecimal> bounds() {
            var bounds = new ArrayList<BigDecimal>();
            if (from != null) {
                bounds.add(from);
            }
            if (to != null) {
                bounds.add(to);
            }
            return bounds;
        }
    }

    Pattern CHOICES = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
    Pattern NUMBER = Pattern.compile("(<=|<|>=|>)?\\s*(-?\\d{1,15}(?:\\.\\d{1,6})?)");
    Pattern DAY = Pattern.compile("(<=|<|>=|>)?\\s*date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    Pattern BETWEEN = Pattern.compile("\\[(-?\\d{1,15})\\.\\.(-?\\d{1,15})]");

    /** @throws IllegalArgumentException in Vietnamese, if the text is not within this part of FEEL */
    static DecisionCell parse(String text, Fact.Type type) {
        if (text.equals("-")) {
            return new Anything();
        }
        var test =
                switch (type) {
                    case BOOLEAN -> text.matches("true|false") ? new OneOf(List.of(Boolean.parseBoolean(text))) : null;
                    case CHOICE -> CHOICES.matcher(text).matches() ? choices(text) : null;
                    case NUMBER -> number(text);
                    case DATE -> day(text);
                };
        if (test == null) {
            throw new IllegalArgumentException("ô «%s»: %s".formatted(text, allowed(type)));
        }
        return test;
    }

    private static String allowed(Fact.Type type) {
        return switch (type) {
            case BOOLEAN -> "chỉ dùng true, false hoặc -";
            case CHOICE -> "chỉ dùng các giá trị khai trong «choices», đặt trong ngoặc kép, cách nhau dấu phẩy, hoặc -";
            case NUMBER -> "chỉ dùng số, so sánh với số (<=, <, >=, >), khoảng [a..b], hoặc -";
            case DATE -> "chỉ dùng date(\"năm-tháng-ngày\"), so sánh với ngày (<=, <, >=, >), hoặc -";
        };
    }

    private static DecisionCell choices(String text) {
        return new OneOf(Pattern.compile("\"([^\"]*)\"")
                .matcher(text)
                .results()
                .<Object>map(choice -> choice.group(1))
                .toList());
    }

    private static DecisionCell number(String text) {
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            return new Range(new BigDecimal(between.group(1)), true, new BigDecimal(between.group(2)), true);
        }
        var compared = NUMBER.matcher(text);
        return compared.matches() ? compared(compared.group(1), new BigDecimal(compared.group(2))) : null;
    }

    private static DecisionCell day(String text) {
        var compared = DAY.matcher(text);
        try {
            return compared.matches() ? compared(compared.group(1), day(LocalDate.parse(compared.group(2)))) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Range compared(String operator, BigDecimal bound) {
        return switch (operator == null ? "=" : operator) {
            case "<=" -> new Range(null, false, bound, true);
            case "<" -> new Range(null, false, bound, false);
            case ">=" -> new Range(bound, true, null, false);
            case ">" -> new Range(bound, false, null, false);
            default -> new Range(bound, true, bound, true);
        };
    }

    /** As a number to compare with. */
    static BigDecimal day(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
