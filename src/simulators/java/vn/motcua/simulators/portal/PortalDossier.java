package vn.motcua.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A dossier as the portal knows it: what was filed with it, what Một Cửa told about it, in the order of arrival. */
final class PortalDossier {

    /**
     * What Một Cửa told.
     *
     * @param service DongBoHoSoMC, CapNhatTienDoHoSoMC or yeu-cau-bo-sung
     * @param at of the step, yyyyMMddHHmmss; empty where the call has none
     */
    record Told(String service, String status, String at, JsonNode content) {}

    /** Giấy tiếp nhận, as it came. */
    record Receipt(String fileName, byte[] pdf) {}

    private final String portalCode;
    private final JsonNode filed;
    private final UUID filingMessage;
    private final List<Told> told = new ArrayList<>();
    private String code = "";
    private String status;
    private String lastAt = "";
    private Receipt receipt;

    private PortalDossier(String portalCode, JsonNode filed, UUID filingMessage) {
        this.portalCode = portalCode;
        this.filed = filed;
        this.filingMessage = filingMessage;
        this.status = filed == null ? null : "1";
    }

    static PortalDossier filed(String portalCode, JsonNode content, UUID message) {
        return new PortalDossier(portalCode, content, message);
    }

    /** One that was not filed here and is known from its synchronisation. */
    static PortalDossier synchronised() {
        return new PortalDossier("", null, null);
    }

    String portalCode() {
        return portalCode;
    }

    JsonNode filed() {
        return filed;
    }

    UUID filingMessage() {
        return filingMessage;
    }

    synchronized String code() {
        return code;
    }

    synchronized String status() {
        return status;
    }

    synchronized List<Told> told() {
        return List.copyOf(told);
    }

    /** Null until the acceptance brought it. */
    synchronized Receipt receipt() {
        return receipt;
    }

    synchronized void keep(Receipt brought) {
        receipt = brought;
    }

    /** The last request for a supplement, empty if there is none. */
    synchronized String openRequest() {
        return told.stream()
                .filter(call -> call.service().equals("yeu-cau-bo-sung"))
                .reduce((earlier, later) -> later)
                .map(call -> call.content().path("HoSoBoSungId").asText())
                .orElse("");
    }

    /** @return false, and nothing changes, if it cannot follow what was told before */
    synchronized boolean tell(Told call) {
        if (call.at().compareTo(lastAt) < 0 && !call.at().isEmpty()) {
            return false;
        }
        if (!call.status().isEmpty()) {
            if (!Progress.follows(status, call.status())) {
                return false;
            }
            status = call.status();
        }
        if (!call.at().isEmpty()) {
            lastAt = call.at();
        }
        var told = call.content().path("MaHoSo").asText();
        if (!told.equals(portalCode)) {
            code = told;
        }
        this.told.add(call);
        return true;
    }
}
