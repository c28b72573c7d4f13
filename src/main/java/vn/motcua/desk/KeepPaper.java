package vn.motcua.desk;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Received;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Keeps a scan with a dossier, from an official who has work on it, and writes that into its history. */
@Component
class KeepPaper {

    private static final Optional<Refusal> NO_WORK =
            Optional.of(Refusal.forbidden("Không có việc đang mở trên hồ sơ này nên không tải được giấy tờ lên."));

    private final ReceiveDocument receiveDocument;
    private final DossierLaw law;
    private final DossierEvents events;
    private final TaskDesk tasks;
    private final ReturnNowRule returnNow;

    KeepPaper(
            ReceiveDocument receiveDocument,
            DossierLaw law,
            DossierEvents events,
            TaskDesk tasks,
            ReturnNowRule returnNow) {
        this.returnNow = returnNow;
        this.receiveDocument = receiveDocument;
        this.law = law;
        this.events = events;
        this.tasks = tasks;
    }

    /**
     * A component at any step, the result at signing or where it may be returned at once. The same scan again answers
     * with the document of the first time, which is history already.
     */
    @Transactional
    public Outcome<DossierDocument> keep(Dossier dossier, Upload upload) {
        var refusal = refusalOf(dossier, upload.purpose());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var label = labelOf(dossier, upload);
        if (label == null) {
            return Outcome.refused(
                    Refusal.invalid("Thủ tục này không có giấy tờ «%s».".formatted(upload.documentKey())));
        }
        var kept = receiveDocument.receive(upload);
        if (kept instanceof Outcome.Done<Received> done && done.value().isNew()) {
            events.append(dossier.id(), EventKind.DOCUMENT_RECEIVED, Map.of("Giấy tờ", label));
        }
        return kept.map(Received::document);
    }

    private Optional<Refusal> refusalOf(Dossier dossier, DocumentPurpose purpose) {
        var atOnce = purpose == DocumentPurpose.RESULT ? returnNow.refusal(dossier) : NO_WORK;
        if (atOnce.isEmpty()) {
            return Optional.empty();
        }
        var work = tasks.mine(dossier.id());
        if (work.isEmpty()) {
            return atOnce.filter(refusal -> refusal.kind() == Refusal.Kind.WRONG_MOMENT)
                    .or(() -> NO_WORK);
        }
        return purpose == DocumentPurpose.RESULT
                        && !Step.SIGNING.equals(work.get().step())
                ? Optional.of(Refusal.wrongMoment("Kết quả chỉ được tải lên ở bước ký duyệt."))
                : Optional.empty();
    }

    private String labelOf(Dossier dossier, Upload upload) {
        var procedure = law.procedureOf(dossier);
        if (upload.purpose() == DocumentPurpose.RESULT) {
            return procedure.result();
        }
        return procedure.documents().stream()
                .filter(document -> document.key().equals(upload.documentKey()))
                .map(RequiredDocument::name)
                .findFirst()
                .orElse(null);
    }
}
