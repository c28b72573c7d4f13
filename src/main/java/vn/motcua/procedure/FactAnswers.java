package vn.motcua.procedure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers to the questions of a procedure, read from text and checked.
 *
 * @param values by key: Boolean, String (value of a choice), BigDecimal or LocalDate; of the sound ones
 * @param errors by key, Vietnamese: what is missing or cannot be read
 */
public record FactAnswers(Map<String, Object> values, Map<String, String> errors) {

    private static final int MOST = 30;

    public FactAnswers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /**
     * @param typed by key; {@code true} for a yes, a day as {@code 2026-03-02}; what is no question of the procedure is
     *     left out, and what is not answered of a yes-or-no question is a no
     * @param receptionDay no answer names a later day
     */
    public static FactAnswers read(Procedure procedure, Map<String, String> typed, LocalDate receptionDay) {
        var values = new LinkedHashMap<String, Object>();
        var errors = new LinkedHashMap<String, String>();
        for (var fact : procedure.facts()) {
            var text = typed.getOrDefault(fact.key(), "").strip();
            try {
                values.put(fact.key(), value(fact, text, receptionDay));
            } catch (IllegalArgumentException wrong) {
                errors.put(fact.key(), wrong.getMessage());
            }
        }
        return new FactAnswers(values, errors);
    }

    /** @return true if every question is answered */
    public boolean complete() {
        return errors.isEmpty();
    }

    private static Object value(Fact fact, String text, LocalDate receptionDay) {
        return switch (fact.type()) {
            case BOOLEAN -> yes(text);
            case CHOICE ->
                fact.choice(text)
                        .map(Fact.Choice::value)
                        .orElseThrow(() -> new IllegalArgumentException("Chưa chọn: " + fact.question()));
            case NUMBER -> number(text);
            case DATE -> day(text, receptionDay);
        };
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new IllegalArgumentException("Chỉ trả lời có hoặc không.");
        };
    }

    private static BigDecimal number(String text) {
        if (text.length() > MOST || !text.matches("-?\\d+([.,]\\d+)?")) {
            throw new IllegalArgumentException("Chưa nhập số.");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static LocalDate day(String text, LocalDate receptionDay) {
        try {
            var day = LocalDate.parse(text);
            if (day.isAfter(receptionDay)) {
                throw new IllegalArgumentException("Ngày này không thể ở sau ngày nhận hồ sơ.");
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("Chưa nhập ngày.");
        }
    }
}
