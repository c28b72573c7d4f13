package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.StrikeDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Gạch tệp tải nhầm: a paper until the dossier is accepted, a result until it is signed, by whoever works on it at that
 * step. Later a newer version takes its place instead. What the applicant sent is not the office's to strike.
 */
@Component
class StrikePaper {

    private final StrikeDocument strikeDocument;
    private final DossierDocuments documents;
    private final DossierLaw law;
    private final DossierComponents components;
    private final DossierEvents events;
    private final TaskDesk tasks;
    private final ReturnNowRule returnNow;

    StrikePaper(
            StrikeDocument strikeDocument,
            DossierDocuments documents,
            DossierLaw law,
            DossierComponents components,
            DossierEvents events,
            TaskDesk tasks,
            ReturnNowRule returnNow) {
        this.strikeDocument = strikeDocument;
        this.documents = documents;
        this.law = law;
        this.components = components;
        this.events = events;
        this.tasks = tasks;
        this.returnNow = returnNow;
    }

    /** @param dossier visible to the official */
    @Transactional
    Outcome<DossierDocument> strike(Dossier dossier, DocumentId id, String reason) {
        var found = documents.find(dossier.id(), id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ không có giấy tờ này."));
        }
        var step = tasks.mine(dossier.id()).map(TaskDesk.OpenTask::step).orElse(null);
        var objection = objection(dossier, step, found.get());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var struck = strikeDocument.strike(dossier.id(), id, reason);
        if (struck instanceof Outcome.Done<DossierDocument> done) {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Giấy tờ", nameOf(dossier, done.value()));
            detail.put(
                    "Lý do",
                    documents.versions(dossier.id()).stream()
                            .filter(kept -> kept.document().id().equals(id))
                            .map(kept -> kept.strike().reason())
                            .findFirst()
                            .orElseThrow());
            events.append(dossier.id(), EventKind.DOCUMENT_STRUCK, detail);
        }
        return struck;
    }

    /**
     * Why it is not struck now; empty if it may be.
     *
     * @param step at which the official works on the dossier, null for none
     */
    Optional<Refusal> objection(Dossier dossier, Step step, DossierDocument document) {
        if (document.uploadedBy() == null) {
            return Optional.of(Refusal.refused("Tệp do người nộp gửi thì không gạch được."));
        }
        if (document.purpose() == DocumentPurpose.STEP_RECORD) {
            return step != null && StepRecords.key(step).equals(document.documentKey())
                    ? Optional.empty()
                    : Optional.of(Refusal.wrongMoment("Văn bản của một bước chỉ gạch được khi đang làm bước ấy."));
        }
        if (document.purpose() == DocumentPurpose.RESULT) {
            return (Step.SIGNING.equals(step) || Step.ISSUING.equals(step)) && dossier.processedAt() == null
                            || returnNow.allows(dossier)
                    ? Optional.empty()
                    : Optional.of(Refusal.wrongMoment("Bản quét kết quả chỉ gạch được khi chưa ký."));
        }
        return Step.INTAKE.equals(step) && dossier.acceptedAt() == null
                ? Optional.empty()
                : Optional.of(
                        Refusal.wrongMoment(
                                "Chỉ người đang tiếp nhận gạch được tệp, khi hồ sơ chưa được tiếp nhận. Sau đó hãy thay bằng bản mới."));
    }

    private String nameOf(Dossier dossier, DossierDocument document) {
        var named =
                switch (document.purpose()) {
                    case RESULT -> Optional.of(law.procedureOf(dossier).result());
                    case STEP_RECORD -> StepRecords.name(law.procedureOf(dossier), document.documentKey());
                    case COMPONENT, DRAFT, RETURN_SLIP ->
                        components.of(dossier).stream()
                                .filter(required -> required.key().equals(document.documentKey()))
                                .map(RequiredDocument::name)
                                .findFirst();
                };
        return named.orElse("Giấy tờ khác");
    }
}
