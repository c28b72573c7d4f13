package vn.motcua.digitization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.RequiredDocument;

/** Whether what a dossier's own version of the procedure wants digitised is there, save what was noted as exempt. */
@Component
class LookAtScans {

    static final String MISSING = "Còn thiếu";
    static final String DAMAGED = "Tệp hỏng hoặc mất";

    private final DossierRegister register;
    private final DossierLaw law;
    private final Exemptions exemptions;
    private final DossierDocuments documents;
    private final DigitizeDossier digitizeDossier;

    LookAtScans(
            DossierRegister register,
            DossierLaw law,
            Exemptions exemptions,
            DossierDocuments documents,
            DigitizeDossier digitizeDossier) {
        this.register = register;
        this.law = law;
        this.exemptions = exemptions;
        this.documents = documents;
        this.digitizeDossier = digitizeDossier;
    }

    /** @param inWords Vietnamese, empty where nothing is missing and nothing harmed */
    record Found(Digitization digitization, Map<String, String> inWords) {

        /** Names of the papers to be scanned, empty where there are none. */
        String missing() {
            return inWords.getOrDefault(MISSING, "");
        }
    }

    Found of(DossierId id) {
        var procedure = law.procedureOf(register.get(id));
        var exempt = exemptions.of(id).keySet();
        var found = digitizeDossier.digitize(
                id,
                procedure.documents().stream()
                        .filter(document -> !exempt.contains(document.key()))
                        .toList());
        var words = new LinkedHashMap<String, String>();
        var missing = found.missingKeys().stream()
                .map(key -> Digitization.RESULT_KEY.equals(key) ? procedure.result() : name(key, procedure.documents()))
                .toList();
        if (!missing.isEmpty()) {
            words.put(MISSING, String.join("; ", missing));
        }
        if (!found.damagedIds().isEmpty()) {
            words.put(DAMAGED, String.join("; ", fileNames(id, found.damagedIds())));
        }
        return new Found(found, words);
    }

    private static String name(String key, List<RequiredDocument> documents) {
        return documents.stream()
                .filter(document -> document.key().equals(key))
                .map(RequiredDocument::name)
                .findFirst()
                .orElse(key);
    }

    private List<String> fileNames(DossierId id, List<DocumentId> files) {
        return documents.versions(id).stream()
                .map(KeptDocument::document)
                .filter(document -> files.contains(document.id()))
                .map(DossierDocument::fileName)
                .toList();
    }
}
