package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML file that could be read.
 *
 * @param file name without folder
 * @param lines line of each JSON pointer; of a field, the line its name stands on
 */
record YamlSource(String file, JsonNode tree, Map<String, Integer> lines) {

    CatalogueFinding finding(String pointer, String message) {
        return new CatalogueFinding(file, line(pointer), message);
    }

    /** A pointer to something absent answers with the line of what should hold it. */
    private int line(String pointer) {
        var known = pointer;
        while (!lines.containsKey(known)) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return lines.get(known);
    }
}
