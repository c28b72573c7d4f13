package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A YAML file that could be read.
 *
 * @param file name without folder
 * @param lines line of each JSON pointer; of a field, the line its name stands on
 */
record YamlSource(String file, JsonNode tree, Map<String, Integer> lines) {

    /** SHA-256 in hex of what it says; comments and layout are no part of it. */
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(tree.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

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
