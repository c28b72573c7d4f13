package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.procedure.Procedure;

/** Has the applicant's files fetched, each by itself, once what names them is in the register. */
@Component
class FetchAttachments {

    /** What the portal sends for no paper of the procedure. */
    static final String OTHER = "other";

    private final DeclaredDataFiles declaredData;
    private final DossierLaw law;
    private final Outbox outbox;

    FetchAttachments(DeclaredDataFiles declaredData, DossierLaw law, Outbox outbox) {
        this.declaredData = declaredData;
        this.law = law;
        this.outbox = outbox;
    }

    /** What is to be fetched, and for which paper of which dossier. */
    record Errand(DossierId dossier, String documentKey, Attachment attachment) {

        static Errand of(Envelope envelope) {
            var payload = envelope.payload();
            return new Errand(
                    DossierId.of(payload.path("dossier").asText()),
                    payload.path("documentKey").asText(),
                    new Attachment(
                            payload.path("id").asText(),
                            payload.path("fileName").asText(),
                            payload.path("documentKey").asText(),
                            payload.path("link").asText(),
                            payload.path("size").asLong(),
                            payload.path("sha256").asText()));
        }

        private ObjectNode payload() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("dossier", dossier.toString())
                    .put("documentKey", documentKey)
                    .put("id", attachment.id())
                    .put("fileName", attachment.fileName())
                    .put("link", attachment.link())
                    .put("size", attachment.size())
                    .put("sha256", attachment.sha256());
        }
    }

    /** In the transaction that keeps the message. */
    void of(Dossier dossier, List<Attachment> attachments) {
        var procedure = law.procedureOf(dossier);
        for (var attachment : attachments) {
            var errand = new Errand(dossier.id(), keyOf(procedure, attachment), attachment);
            outbox.put(new OutgoingMessage(
                    OutgoingMessage.idOf(PortalFiles.NAME, errand),
                    PortalFiles.NAME,
                    PortalFiles.FETCH,
                    dossier.id() + " " + attachment.id(),
                    errand.payload()));
        }
    }

    private String keyOf(Procedure procedure, Attachment attachment) {
        var key = attachment.documentKey() == null
                ? OTHER
                : declaredData.of(procedure.key()).document(attachment.documentKey());
        return DeclaredDataFiles.hasDocument(procedure, key) ? key : OTHER;
    }
}
