package vn.motcua.digitization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.RequiredDocument;

/**
 * Proves that the scans of a dossier are there and unharmed: every stored paper is read again and its digest compared,
 * and what TT 01/2023/TT-VPCP wants kept is looked for. Reading twice changes nothing.
 */
@Service
public class DigitizeDossier {

    private final DossierDocuments documents;
    private final DocumentStore store;

    DigitizeDossier(DossierDocuments documents, DocumentStore store) {
        this.documents = documents;
        this.store = store;
    }

    /**
     * @param required the papers of the pinned catalogue version; those asked for only on a condition are not missed until
     *     their scan is harmed
     */
    @Transactional(readOnly = true)
    public Digitization digitize(DossierId dossier, List<RequiredDocument> required) {
        var byIntact = documents.versions(dossier).stream()
                .collect(Collectors.partitioningBy(kept -> intact(kept.document())));
        var there = keys(byIntact.get(true), DocumentPurpose.COMPONENT);
        var harmed = keys(byIntact.get(false), DocumentPurpose.COMPONENT);
        var missing = Stream.of(
                        required.stream()
                                .filter(document -> document.required() && document.digitise())
                                .map(RequiredDocument::key),
                        harmed.stream().sorted())
                .flatMap(keys -> keys)
                .filter(key -> !there.contains(key))
                .distinct();
        var result = keys(byIntact.get(true), DocumentPurpose.RESULT).isEmpty()
                ? Stream.of(Digitization.RESULT_KEY)
                : Stream.<String>empty();
        return Digitization.of(
                Stream.concat(missing, result).toList(),
                byIntact.get(false).stream().map(kept -> kept.document().id()).toList());
    }

    private static Set<String> keys(List<KeptDocument> versions, DocumentPurpose purpose) {
        return versions.stream()
                .filter(KeptDocument::stands)
                .map(KeptDocument::document)
                .filter(document -> document.purpose() == purpose)
                .map(DossierDocument::documentKey)
                .collect(Collectors.toSet());
    }

    private boolean intact(DossierDocument document) {
        if (!store.exists(document.sha256())) {
            return false;
        }
        try (var content = store.open(document.sha256())) {
            return Digests.sha256Of(content).equals(document.sha256());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
