package vn.motcua.desk;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.Exemptions;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Ghi nhận giấy tờ không phải số hóa: by whoever takes the dossier in, with the reason that the law knows. */
@Component
class ExemptPaper {

    private final TaskDesk tasks;
    private final DossierLaw law;
    private final DossierDocuments documents;
    private final Exemptions exemptions;
    private final DossierEvents events;

    ExemptPaper(
            TaskDesk tasks, DossierLaw law, DossierDocuments documents, Exemptions exemptions, DossierEvents events) {
        this.tasks = tasks;
        this.law = law;
        this.documents = documents;
        this.exemptions = exemptions;
        this.events = events;
    }

    /**
     * @param dossier visible to the official
     * @param reason null to take the note away
     */
    @Transactional
    Outcome<Void> exempt(Dossier dossier, String documentKey, NoScanReason reason) {
        var atIntake = tasks.mine(dossier.id())
                .filter(work -> Step.INTAKE.equals(work.step()))
                .isPresent();
        if (!atIntake) {
            return Outcome.refused(
                    Refusal.wrongMoment("Chỉ người đang tiếp nhận hồ sơ ghi được giấy tờ không phải số hóa."));
        }
        var document = law.procedureOf(dossier).documents().stream()
                .filter(each -> each.key().equals(documentKey))
                .findFirst();
        if (document.isEmpty()) {
            return Outcome.refused(Refusal.invalid("Thủ tục này không có giấy tờ «%s».".formatted(documentKey)));
        }
        if (reason != null && isScanned(dossier, documentKey)) {
            return Outcome.refused(Refusal.wrongMoment("Giấy tờ này đã có bản quét. Gạch bản quét trước."));
        }
        if (exemptions.note(dossier.id(), documentKey, reason)) {
            write(dossier, document.get(), reason);
        }
        return Outcome.done(null);
    }

    private boolean isScanned(Dossier dossier, String documentKey) {
        return documents.of(dossier.id()).stream()
                .anyMatch(scan -> scan.documentKey().equals(documentKey));
    }

    private void write(Dossier dossier, RequiredDocument document, NoScanReason reason) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Giấy tờ", document.name());
        detail.put("Lý do", reason == null ? "bỏ ghi nhận, phải số hóa" : reason.label());
        events.append(dossier.id(), EventKind.NOT_DIGITISED, detail);
    }
}
