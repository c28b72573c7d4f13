package vn.motcua.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;

/**
 * Something that happened to a dossier and that the portal is told: what may have changed by the time of sending, and
 * otherwise ids only. People and words are read from the register then.
 *
 * @param official who did it; null for the system
 * @param dueAt null before acceptance
 */
record News(
        DossierId dossier,
        EventKind kind,
        DossierStatus status,
        Instant at,
        AuthorityId competent,
        OfficialId official,
        Instant dueAt) {

    static News of(Dossier dossier, EventKind kind, Instant at, OfficialId official) {
        return new News(
                dossier.id(), kind, dossier.status(), at, dossier.competentAuthority(), official, dossier.dueAt());
    }

    static News read(JsonNode payload) {
        return new News(
                DossierId.of(payload.path("dossier").asText()),
                EventKind.valueOf(payload.path("kind").asText()),
                DossierStatus.valueOf(payload.path("status").asText()),
                Instant.parse(payload.path("at").asText()),
                new AuthorityId(payload.path("competent").asText()),
                payload.has("official")
                        ? new OfficialId(payload.path("official").asText())
                        : null,
                payload.has("dueAt") ? Instant.parse(payload.path("dueAt").asText()) : null);
    }

    JsonNode payload() {
        var payload = JsonNodeFactory.instance
                .objectNode()
                .put("dossier", dossier.toString())
                .put("kind", kind.name())
                .put("status", status.name())
                .put("at", at.toString())
                .put("competent", competent.value());
        if (official != null) {
            payload.put("official", official.value());
        }
        if (dueAt != null) {
            payload.put("dueAt", dueAt.toString());
        }
        return payload;
    }

    /** Acceptance and due date are one. */
    boolean accepted() {
        return dueAt != null;
    }

    boolean processed() {
        return status == DossierStatus.PROCESSED || status == DossierStatus.RETURNED;
    }

    /** The last moment that belongs to it; the register rounds to the microsecond. */
    Instant known() {
        return at.plusMillis(1);
    }

    /** Whether that was there already. */
    boolean after(Instant moment) {
        return !moment.isAfter(known());
    }

    /** Ours once there is one, the portal's until then. */
    String numberOf(Dossier row) {
        return accepted() ? row.code().value() : row.portalCode();
    }
}
