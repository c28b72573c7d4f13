package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the portal was told of each dossier, in the order of arrival. */
final class Told {

    private static final String SYNCHRONISE = "DongBoHoSoMC";
    private static final String PROGRESS = "CapNhatTienDoHoSoMC";

    /** The whole story of a dossier filed online, as the contract has it: filed, accepted, claimed, reviewed, signed, home. */
    static final List<String> WHOLE_STORY = List.of(
            SYNCHRONISE + " 1",
            SYNCHRONISE + " 2",
            PROGRESS + " 2",
            PROGRESS + " 4",
            PROGRESS + " 4",
            SYNCHRONISE + " 9",
            PROGRESS + " 9",
            SYNCHRONISE + " 10",
            PROGRESS + " 10");

    private final Map<String, List<String>> byNumber = new LinkedHashMap<>();
    private final List<String> online = new ArrayList<>();

    /** @param portal state of the simulator */
    Told(JsonNode portal) {
        for (var dossier : portal.get("dossiers")) {
            var filedThere = !dossier.get("portalCode").asText().isEmpty();
            var number = dossier.get(filedThere ? "portalCode" : "code").asText();
            if (filedThere) {
                online.add(number);
            }
            var lines = new ArrayList<String>();
            dossier.get("told")
                    .forEach(told -> lines.add(line(
                            told.get("service").asText(),
                            told.get("status").asText(),
                            told.get("at").asText())));
            byNumber.put(number, lines);
        }
    }

    /** @param at yyyyMMddHHmmss; kept only of progress, which alone has it */
    static String line(String service, String status, String at) {
        return service.equals(PROGRESS) ? "%s %s %s".formatted(service, status, at) : service + " " + status;
    }

    /** Dossiers filed at the portal. */
    List<String> online() {
        return List.copyOf(online);
    }

    int messages() {
        return byNumber.values().stream().mapToInt(List::size).sum();
    }

    /** Filed at the portal and told from the first to the last step, nothing missing, nothing twice, nothing too early. */
    long whole() {
        return online.stream().map(byNumber::get).filter(Told::isWhole).count();
    }

    private static boolean isWhole(List<String> told) {
        if (told.size() != WHOLE_STORY.size()) {
            return false;
        }
        for (int step = 0; step < told.size(); step++) {
            var line = told.get(step);
            var expected = WHOLE_STORY.get(step);
            if (!line.equals(expected) && !line.startsWith(expected + " ")) {
                return false;
            }
        }
        return true;
    }

    /** Dossiers of which the portal heard anything else than what was sent, or in another order. */
    List<String> unlike(Map<String, List<String>> sent) {
        var unlike = new ArrayList<String>();
        sent.forEach((number, lines) -> {
            if (!lines.equals(byNumber.get(number))) {
                unlike.add("%s: sent %s, heard %s".formatted(number, lines, byNumber.get(number)));
            }
        });
        byNumber.forEach((number, lines) -> {
            if (!lines.isEmpty() && !sent.containsKey(number)) {
                unlike.add("%s: sent nothing, heard %s".formatted(number, lines));
            }
        });
        return unlike;
    }
}
