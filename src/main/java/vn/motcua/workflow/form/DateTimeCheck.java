package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** A date, a time of day or both, in ISO 8601 as the picker sends them. The text is kept. */
record DateTimeCheck() implements FieldCheck {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2199;

    @Override
    public Answer check(JsonNode definition, Object value) {
        var kind = definition.path("subtype").asText("date");
        try {
            if (value instanceof String text && isPlausible(parse(kind, text))) {
                return Answer.keep(text);
            }
        } catch (DateTimeException notADate) {
            return Answer.wrong(form(kind));
        }
        return Answer.wrong(form(kind));
    }

    private static TemporalAccessor parse(String kind, String text) {
        return switch (kind) {
            case "time" -> LocalTime.from(DateTimeFormatter.ISO_TIME.parse(text));
            case "datetime" -> DateTimeFormatter.ISO_DATE_TIME.parse(text);
            default -> DateTimeFormatter.ISO_LOCAL_DATE.parse(text);
        };
    }

    private static boolean isPlausible(TemporalAccessor moment) {
        if (!moment.isSupported(ChronoField.YEAR)) {
            return true;
        }
        var year = moment.get(ChronoField.YEAR);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static String form(String kind) {
        return switch (kind) {
            case "time" -> "cần là giờ có thật, dạng 15:30";
            case "datetime" -> "cần là ngày giờ có thật, dạng 2026-01-31T15:30";
            default -> "cần là ngày có thật, dạng 2026-01-31";
        };
    }
}
