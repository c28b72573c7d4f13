package vn.motcua.interop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
                .filter(known -> known.getValue().cases() != null && values.containsKey(known.getKey()))
                .map(known -> known.getValue().cases().get(values.get(known.getKey())))
                .filter(key -> key != null)
                .findFirst();
    }

    /** Everything declared, under its label, else under its own key. */
    Map<String, String> inWords(Map<String, String> values) {
        var words = new LinkedHashMap<String, String>();
        values.forEach((key, value) ->
                words.put(declared.containsKey(key) ? declared.get(key).label() : key, value));
        return words;
    }

    String document(String portalKey) {
        return documents.getOrDefault(portalKey, portalKey);
    }
}
