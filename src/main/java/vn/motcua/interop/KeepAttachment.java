package vn.motcua.interop;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Received;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.interop.FetchAttachments.Errand;
import vn.motcua.messaging.MessageGivenUp;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;

/** What became of an applicant's file: a paper of the dossier, or a line that says why not. Twice is once. */
@Component
class KeepAttachment {

    private final ReceiveDocument receiveDocument;
    private final DossierRegister register;
    private final DossierEvents events;
    private final DossierLaw law;

    KeepAttachment(ReceiveDocument receiveDocument, DossierRegister register, DossierEvents events, DossierLaw law) {
        this.receiveDocument = receiveDocument;
        this.register = register;
        this.events = events;
        this.law = law;
    }

    @Transactional
    Outcome<Received> keep(Errand errand, InputStream content) {
        var kept = receiveDocument.receive(new Upload(
                errand.dossier(),
                DocumentPurpose.COMPONENT,
                errand.documentKey(),
                errand.attachment().fileName(),
                content));
        if (kept instanceof Outcome.Done<Received> done && done.value().isNew()) {
            events.append(
                    errand.dossier(),
                    EventKind.DOCUMENT_RECEIVED,
                    Map.of("Giấy tờ", nameOf(errand), "Nguồn", "Cổng dịch vụ công"));
        }
        return kept;
    }

    @Transactional
    void note(Errand errand, String reason) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Giấy tờ", nameOf(errand));
        detail.put("Tệp", errand.attachment().fileName());
        detail.put("Lý do", reason);
        var said = events.of(errand.dossier()).stream()
                .anyMatch(line -> line.kind() == EventKind.ATTACHMENT_REFUSED
                        && line.detail().equals(detail));
        if (!said) {
            events.append(errand.dossier(), EventKind.ATTACHMENT_REFUSED, detail);
        }
    }

    private String nameOf(Errand errand) {
        var dossier = register.get(errand.dossier());
        return law.procedureOf(dossier).documents().stream()
                .filter(document -> document.key().equals(errand.documentKey()))
                .map(RequiredDocument::name)
                .findFirst()
                .orElse("Giấy tờ khác");
    }

    /** Asked for all day in vain: the desk is told as well, while operators may still send for it. */
    @EventListener
    void on(MessageGivenUp givenUp) {
        if (givenUp.partner().equals(PortalFiles.NAME)) {
            var dossier = DossierId.of(givenUp.orderKey().split(" ")[0]);
            events.append(dossier, EventKind.ATTACHMENT_REFUSED, Map.of("Lý do", givenUp.reason()));
        }
    }
}
