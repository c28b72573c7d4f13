package vn.motcua.procedure;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A value with its validity and source, never a constant in code.
 *
 * @param key subject.lowerCamel ("supplement.maxCount"); a unit, where there is one, ends the name
 * @param validTo last day, null while in force
 * @param source Vietnamese: the text of law, or the decision, it rests on
 */
public record Parameter(String key, String value, LocalDate validFrom, LocalDate validTo, String source) {

    /** @throws NumberFormatException if the value is not a whole number */
    public int integer() {
        return Integer.parseInt(value);
    }

    /** @throws java.time.format.DateTimeParseException if the value is not HH:mm */
    public LocalTime time() {
        return LocalTime.parse(value);
    }

    /** @return true for the value {@code true} alone */
    public boolean bool() {
        return Boolean.parseBoolean(value);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
