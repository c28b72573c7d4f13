package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DocumentSigned;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;
import vn.motcua.signature.ResultMarks;
import vn.motcua.signature.SignedFile;

/** Keeps a result that was just signed or sealed as the newer version, and writes down with which number and day. */
@Component
class KeepSignedResult {

    private final StoredFiles files;
    private final ResultSignatures signatures;
    private final SeenResults seenResults;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    KeepSignedResult(
            StoredFiles files,
            ResultSignatures signatures,
            SeenResults seenResults,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.files = files;
        this.signatures = signatures;
        this.seenResults = seenResults;
        this.events = events;
        this.current = current;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * @param stands the version whose place it takes
     * @param unsigned the version that nobody had signed
     */
    Outcome<DossierDocument> keep(
            Dossier dossier, DossierDocument stands, DossierDocument unsigned, ResultMarks marks, SignedFile file) {
        return files.putSigned(stands, file.content()).map(document -> {
            written(dossier, stands, unsigned, marks, file, document);
            return document;
        });
    }

    private void written(
            Dossier dossier,
            DossierDocument stands,
            DossierDocument unsigned,
            ResultMarks marks,
            SignedFile file,
            DossierDocument document) {
        var me = current.get().id();
        var now = clock.instant();
        signatures.add(
                document.id(), new ResultSignatures.Line(unsigned.id(), marks.number(), marks.day()), me, now, file);
        if (seenResults.seen(Set.of(stands.id().value())).contains(stands.id().value())) {
            seenResults.note(document);
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Giấy tờ", "Kết quả giải quyết");
        if (marks.number() != null) {
            detail.put("Số", marks.number());
        }
        detail.put("Người ký", marks.signer());
        events.append(dossier.id(), EventKind.DOCUMENT_SIGNED, detail);
        publisher.publishEvent(
                new DocumentSigned(dossier.id(), document.purpose(), stands.id(), document.id(), me, now));
    }
}
