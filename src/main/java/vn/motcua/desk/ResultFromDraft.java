package vn.motcua.desk;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.ReceiveDocument;
import vn.motcua.digitization.Received;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Outcome;

/** The draft that was initialled becomes the result when it is signed electronically: nobody downloads it to upload it again. */
@Component
class ResultFromDraft {

    private final InitialDraft initialDraft;
    private final DossierDocuments documents;
    private final SeenResults seenResults;
    private final ReceiveDocument receive;
    private final DocumentStore store;

    ResultFromDraft(
            InitialDraft initialDraft,
            DossierDocuments documents,
            SeenResults seenResults,
            ReceiveDocument receive,
            DocumentStore store) {
        this.initialDraft = initialDraft;
        this.documents = documents;
        this.seenResults = seenResults;
        this.receive = receive;
        this.store = store;
    }

    /** Empty where none was initialled as it is now. */
    Optional<Outcome<DossierDocument>> take(Dossier dossier) {
        return initialDraft
                .of(dossier)
                .filter(InitialDraft.Initialled::unchanged)
                .flatMap(initialled -> documents.newestDraft(dossier.id()))
                .map(draft -> receive.receive(new Upload(
                                dossier.id(),
                                DocumentPurpose.RESULT,
                                KeepPaper.RESULT_KEY,
                                draft.fileName(),
                                null,
                                store.open(draft.sha256())))
                        .map(Received::document)
                        .map(result -> seenAs(draft, result)));
    }

    private DossierDocument seenAs(DossierDocument draft, DossierDocument result) {
        if (!seenResults.seen(Set.of(draft.id().value())).isEmpty()) {
            seenResults.note(result);
        }
        return result;
    }
}
