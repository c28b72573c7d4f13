package vn.motcua.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All dossiers the portal knows, under its own code or, for those filed elsewhere, under that of Một Cửa. */
final class PortalDossiers {

    private final Map<String, PortalDossier> byCode = new LinkedHashMap<>();
    private int lastNumber;

    synchronized int nextNumber() {
        return ++lastNumber;
    }

    synchronized void add(PortalDossier dossier) {
        byCode.put(dossier.portalCode(), dossier);
    }

    /** The dossier a synchronisation speaks of; made if it was not filed here. */
    synchronized PortalDossier synchronised(JsonNode content) {
        return known(content).orElseGet(() -> {
            var dossier = PortalDossier.synchronised();
            byCode.put(content.path("MaHoSo").asText(), dossier);
            return dossier;
        });
    }

    synchronized Optional<PortalDossier> known(JsonNode content) {
        return find(content.path("MaHoSoQuocGia").asText())
                .or(() -> find(content.path("MaHoSo").asText()));
    }

    synchronized Optional<PortalDossier> find(String code) {
        return Optional.ofNullable(byCode.get(code)).or(() -> byCode.values().stream()
                .filter(dossier -> !code.isEmpty() && dossier.code().equals(code))
                .findFirst());
    }

    synchronized List<PortalDossier> all() {
        return new ArrayList<>(byCode.values());
    }

    synchronized void clear() {
        byCode.clear();
    }
}
