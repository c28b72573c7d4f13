package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tales that went wrong, shown to {@link Told} before every storm: who finds no fault in them would find none at all. */
final class Mistakes {

    private static final String NUMBER = "G22.99.08-261119-000001";
    private static final String AT = "20261119080000";
    private static final int CLAIMED = 3;

    private Mistakes() {}

    /** @throws IllegalStateException if a wrong tale is taken for a right one, or the right one for wrong */
    static void mustBeFound() {
        expect("whole", true, tale -> {});
        expect("swapped", false, tale -> Collections.swap(tale, 0, 1));
        expect("doubled", false, tale -> tale.add(CLAIMED, tale.get(CLAIMED)));
        expect("with a gap", false, tale -> tale.remove(CLAIMED));
        expect("cut off", false, tale -> tale.remove(tale.size() - 1));
    }

    private static void expect(String kind, boolean right, Consumer<List<String>> mistake) {
        var sent = sent();
        var heard = new ArrayList<>(sent);
        mistake.accept(heard);
        var told = new Told(portal(heard));
        if ((told.whole() == 1) != right || told.unlike(Map.of(NUMBER, sent)).isEmpty() != right) {
            throw new IllegalStateException("a tale %s is not seen for what it is".formatted(kind));
        }
    }

    private static List<String> sent() {
        return Told.WHOLE_STORY.stream()
                .map(step -> step.split(" "))
                .map(step -> Told.line(step[0], step[1], AT))
                .toList();
    }

    private static JsonNode portal(List<String> heard) {
        var told = JsonNodeFactory.instance.arrayNode();
        heard.forEach(line -> add(told, line.split(" ")));
        var dossier = JsonNodeFactory.instance.objectNode().put("portalCode", NUMBER);
        dossier.set("told", told);
        var portal = JsonNodeFactory.instance.objectNode();
        portal.putArray("dossiers").add(dossier);
        return portal;
    }

    private static void add(ArrayNode told, String[] line) {
        told.addObject().put("service", line[0]).put("status", line[1]).put("at", line.length > 2 ? line[2] : "");
    }
}
