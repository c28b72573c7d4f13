package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.Exemptions;
import vn.motcua.digitization.NotToDigitise;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Received;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.PapersAlreadyHeld;
import vn.motcua.dossier.RecordLatePapers;
import vn.motcua.dossier.ResultKind;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Keeps a scan with a dossier, from an official who has work on it, and writes that into its history. */
@Component
class KeepPaper {

    private static final Optional<Refusal> NO_WORK =
            Optional.of(Refusal.forbidden("Không có việc đang mở trên hồ sơ này nên không tải được giấy tờ lên."));

    /** Every procedure has one result; a refusal that is signed in its place goes by the same key. */
    static final String RESULT_KEY = "result";

    static final String DRAFT_KEY = "draft";

    static final String RETURN_SLIP_KEY = "return-slip";

    private static final Refusal SAME_CONTENT =
            Refusal.wrongMoment("Nội dung tệp này giống hệt một tệp đã có của giấy tờ này (kể cả bản cũ đã thay).");

    private static final Refusal RECORD_ELSEWHERE =
            Refusal.wrongMoment("Văn bản của một bước chỉ được tải lên khi đang làm bước ấy.");

    private final ReceiveDocument receiveDocument;
    private final DossierDocuments documents;
    private final DossierLaw law;
    private final DossierComponents components;
    private final DossierEvents events;
    private final TaskDesk tasks;
    private final ReturnNowRule returnNow;
    private final RecordLatePapers latePapers;
    private final Exemptions exemptions;
    private final PapersAlreadyHeld held;

    KeepPaper(
            ReceiveDocument receiveDocument,
            DossierDocuments documents,
            DossierLaw law,
            DossierComponents components,
            DossierEvents events,
            TaskDesk tasks,
            ReturnNowRule returnNow,
            RecordLatePapers latePapers,
            Exemptions exemptions,
            PapersAlreadyHeld held) {
        this.held = held;
        this.latePapers = latePapers;
        this.exemptions = exemptions;
        this.returnNow = returnNow;
        this.receiveDocument = receiveDocument;
        this.documents = documents;
        this.law = law;
        this.components = components;
        this.events = events;
        this.tasks = tasks;
    }

    /**
     * A component at any step, or by the desk when it came too late to be waited for; the result at signing or where it may
     * be returned at once. The same scan again answers with the document of the first time, which is history already; it is
     * refused where that one no longer counts.
     */
    @Transactional
    public Outcome<DossierDocument> keep(Dossier dossier, Upload upload) {
        var refusal = refusalOf(dossier, upload);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var label = labelOf(dossier, upload);
        if (label == null || upload.purpose() == DocumentPurpose.RESULT && !RESULT_KEY.equals(upload.documentKey())) {
            return Outcome.refused(
                    Refusal.invalid("Thủ tục này không có giấy tờ «%s».".formatted(upload.documentKey())));
        }
        var objection = objection(dossier, upload);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var kept = receiveDocument.receive(upload);
        if (kept instanceof Outcome.Done<Received> done) {
            if (done.value().isNew()) {
                events.append(
                        dossier.id(),
                        upload.replaces() == null ? EventKind.DOCUMENT_RECEIVED : EventKind.DOCUMENT_REPLACED,
                        Map.of(
                                "Giấy tờ",
                                upload.purpose() == DocumentPurpose.RESULT ? resultOf(dossier, label) : label));
            } else if (upload.replaces() != null || !stands(done.value().document())) {
                return Outcome.refused(SAME_CONTENT);
            }
        }
        return kept.map(Received::document);
    }

    private Optional<Refusal> objection(Dossier dossier, Upload upload) {
        if (upload.purpose() != DocumentPurpose.COMPONENT) {
            return Optional.empty();
        }
        return law.procedureOf(dossier).documents().stream()
                .filter(document -> document.key().equals(upload.documentKey()))
                .findFirst()
                .flatMap(document -> NotToDigitise.objection(
                        document, exemptions.of(dossier.id()).get(document.key())))
                .or(() -> upload.replaces() == null
                        ? held.objection(dossier, List.of(upload.documentKey()))
                        : Optional.empty());
    }

    private boolean stands(DossierDocument document) {
        return documents.of(document.dossier()).contains(document);
    }

    private Optional<Refusal> refusalOf(Dossier dossier, Upload upload) {
        var purpose = upload.purpose();
        var atOnce = purpose == DocumentPurpose.COMPONENT ? NO_WORK : returnNow.refusal(dossier);
        if (atOnce.isEmpty()) {
            return Optional.empty();
        }
        var work = tasks.mine(dossier.id());
        if (work.isEmpty()
                && purpose == DocumentPurpose.COMPONENT
                && latePapers.takeable(dossier).isPresent()) {
            return Optional.empty();
        }
        if (work.isEmpty()) {
            return atOnce.filter(refusal -> refusal.kind() == Refusal.Kind.WRONG_MOMENT)
                    .or(() -> NO_WORK);
        }
        return switch (purpose) {
            case DRAFT ->
                only(
                        Set.of(Step.REVIEW, Step.DIVISION_REVIEW),
                        work.get(),
                        "Dự thảo chỉ được tải lên khi thẩm định, hoặc khi trưởng phòng xét duyệt.");
            case STEP_RECORD ->
                work.get().step() != null && StepRecords.key(work.get().step()).equals(upload.documentKey())
                        ? Optional.empty()
                        : Optional.of(RECORD_ELSEWHERE);
            case RESULT ->
                only(
                        Set.of(Step.SIGNING, Step.ISSUING),
                        work.get(),
                        "Kết quả chỉ được tải lên ở bước ký duyệt, hoặc khi văn thư phát hành.");
            case RETURN_SLIP ->
                only(Set.of(Step.RETURN), work.get(), "Phiếu ký nhận chỉ được tải lên khi trả kết quả.");
            case COMPONENT -> Optional.empty();
        };
    }

    private static Optional<Refusal> only(Set<Step> steps, TaskDesk.OpenTask work, String otherwise) {
        return work.step() != null && steps.contains(work.step())
                ? Optional.empty()
                : Optional.of(Refusal.wrongMoment(otherwise));
    }

    private String labelOf(Dossier dossier, Upload upload) {
        if (upload.purpose() == DocumentPurpose.RETURN_SLIP) {
            return RETURN_SLIP_KEY.equals(upload.documentKey()) ? DocumentPurpose.RETURN_SLIP.label() : null;
        }
        if (upload.purpose() == DocumentPurpose.DRAFT) {
            return DRAFT_KEY.equals(upload.documentKey())
                            && law.procedureOf(dossier)
                                    .find(Step.DIVISION_REVIEW)
                                    .isPresent()
                    ? DocumentPurpose.DRAFT.label()
                    : null;
        }
        if (upload.purpose() == DocumentPurpose.STEP_RECORD) {
            return StepRecords.name(law.procedureOf(dossier), upload.documentKey())
                    .orElse(null);
        }
        if (upload.purpose() == DocumentPurpose.RESULT) {
            return law.procedureOf(dossier).result();
        }
        return components.of(dossier).stream()
                .filter(document -> document.key().equals(upload.documentKey()))
                .map(RequiredDocument::name)
                .findFirst()
                .orElse(null);
    }

    private String resultOf(Dossier dossier, String granted) {
        return events.latest(dossier.id(), EventKind.REVIEWED)
                .filter(review ->
                        ResultKind.REFUSED.label().equals(review.detail().get("Đề xuất")))
                .map(review -> "Văn bản từ chối giải quyết đã ký")
                .orElse(granted);
    }
}
