package vn.motcua.interop;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.Vietnam;

/**
 * What the declared data of one procedure mean: the file {@code processes/portal/<key>.yaml}.
 *
 * @param authorityPaper what lets the filer act for another owner where the portal does not say; null for the general words
 * @param declared by declared key
 * @param documents the portal's key of a paper → ours, where they differ
 */
record DeclaredData(String authorityPaper, Map<String, Field> declared, Map<String, String> documents) {

    /** Of a procedure without a file: everything is kept under its own key. */
    static final DeclaredData UNKNOWN = new DeclaredData(null, Map.of(), Map.of());

    private static final String NO_PAPER = "Cổng dịch vụ công không nêu giấy ủy quyền";

    /**
     * @param label Vietnamese, for the history
     * @param to field of the register that the value goes into; null if it is kept only
     * @param cases declared value → case of the procedure's limits; null if it decides none
     */
    record Field(String label, String to, Map<String, String> cases) {}

    DeclaredData {
        declared = declared == null ? Map.of() : Map.copyOf(declared);
        documents = documents == null ? Map.of() : Map.copyOf(documents);
    }

    String paperOr(String stated) {
        if (stated != null) {
            return stated;
        }
        return authorityPaper == null ? NO_PAPER : authorityPaper;
    }

    /** The declared value that goes into a field of the register. */
    Optional<String> valueOf(String field, Map<String, String> values) {
        return declared.entrySet().stream()
                .filter(known -> field.equals(known.getValue().to()))
                .map(known -> values.get(known.getKey()))
                .filter(value -> value != null)
                .findFirst();
    }

    /** The case that a declared value calls for. */
    Optional<String> caseOf(Map<String, String> values) {
        return declared.entrySet().stream()
                .filter(known -> known.getValue().cases() != null && values.get(known.getKey()) != null)
                .map(known -> known.getValue().cases().get(values.get(known.getKey())))
                .filter(key -> key != null)
                .findFirst();
    }

    /** Everything declared, under its label, else under its own key; a day as it is written in Vietnam. */
    Map<String, String> inWords(Map<String, String> values) {
        var words = new LinkedHashMap<String, String>();
        values.forEach((key, value) ->
                words.put(declared.containsKey(key) ? declared.get(key).label() : key, dayInWords(value)));
        return words;
    }

    /** What only looks like a day, such as 30 February, is left as it was declared. */
    private static String dayInWords(String value) {
        try {
            return Vietnam.day(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    String document(String portalKey) {
        return documents.getOrDefault(portalKey, portalKey);
    }
}
