package vn.motcua.digitization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Kiểm tra thành phần hồ sơ: a required paper is there as a scan, or was noted as shown where the catalogue asks for no
 * scan of it. Whoever accepts without one says why, and that is history.
 */
@Component
public class CheckPapers {

    private final DossierRegister register;
    private final DossierLaw law;
    private final DossierDocuments documents;
    private final IntakeNoteRows notes;
    private final Exemptions exemptions;
    private final DossierEvents events;

    CheckPapers(
            DossierRegister register,
            DossierLaw law,
            DossierDocuments documents,
            IntakeNoteRows notes,
            Exemptions exemptions,
            DossierEvents events) {
        this.register = register;
        this.law = law;
        this.documents = documents;
        this.notes = notes;
        this.exemptions = exemptions;
        this.events = events;
    }

    /**
     * @param reason null where none was stated
     * @return names of the required papers that are not there, in catalogue order; refused if there are any and no reason
     */
    @Transactional
    public Outcome<List<String>> check(DossierId id, NoScanReason reason) {
        var absent = absent(id);
        var missing = names(absent);
        if (missing.isEmpty()) {
            return Outcome.done(missing);
        }
        var names = String.join("; ", missing);
        if (reason == null) {
            return Outcome.refused(Refusal.refused(
                            "Chưa có giấy tờ bắt buộc: %s. Hãy tải bản quét lên, đánh dấu giấy tờ đã xuất trình ở thẻ «Hồ sơ», hoặc chọn lý do không số hóa."
                                    .formatted(names))
                    .about("noScanReason"));
        }
        events.append(id, EventKind.NOT_SCANNED, Map.of("Lý do", reason.label() + " (" + names + ")"));
        absent.stream()
                .filter(RequiredDocument::digitise)
                .forEach(document -> exemptions.note(id, document.key(), reason));
        return Outcome.done(missing);
    }

    /** Names of the required papers that are not there, in catalogue order. */
    public List<String> missing(DossierId id) {
        return names(absent(id));
    }

    private static List<String> names(List<RequiredDocument> documents) {
        return documents.stream().map(RequiredDocument::name).toList();
    }

    private List<RequiredDocument> absent(DossierId id) {
        var dossier = register.get(id);
        var scanned = documents.of(id).stream()
                .filter(document -> document.purpose() == DocumentPurpose.COMPONENT)
                .map(DossierDocument::documentKey);
        var procedure = law.procedureOf(dossier);
        var shown = notes.of(id).shownPapers();
        var there = Stream.of(
                        scanned,
                        shownWithoutNeedOfScan(procedure.documents(), shown),
                        exemptions.of(id).keySet().stream())
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        return procedure.documents().stream()
                .filter(document -> document.requiredBy(dossier.channel()) && !there.contains(document.key()))
                .toList();
    }

    private static Stream<String> shownWithoutNeedOfScan(List<RequiredDocument> documents, Set<String> shown) {
        return documents.stream()
                .filter(document -> !document.digitise() && shown.contains(document.key()))
                .map(RequiredDocument::key);
    }
}
