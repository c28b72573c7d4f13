package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DocumentSigned;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.OpenScan;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.signature.CheckSignatures;
import vn.motcua.signature.SignFiles;
import vn.motcua.signature.SignedFile;
import vn.motcua.signature.SigningKey;
import vn.motcua.signature.SigningKeys;

/** Ký số bản quét: whoever works on a dossier vouches for a scan with their own certificate (TT 01/2023/TT-VPCP Art 7). */
@Component
class SignScan {

    private static final Refusal NO_WORK =
            Refusal.forbidden("Không có việc đang mở trên hồ sơ này nên không ký được bản quét.");
    private static final Refusal GONE =
            Refusal.wrongMoment("Tệp này vừa được thay hoặc bị gạch. Hãy tải lại hồ sơ rồi xem lại.");
    private static final Refusal SIGNED_ALREADY = Refusal.wrongMoment("Bản quét này đã có chữ ký số của mình.");

    private final SigningKeys keys;
    private final SignFiles sign;
    private final CheckSignatures check;
    private final StoredFiles files;
    private final OpenScan openScan;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final DossierLaw law;
    private final TaskDesk tasks;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    SignScan(
            SigningKeys keys,
            SignFiles sign,
            CheckSignatures check,
            StoredFiles files,
            OpenScan openScan,
            DossierDocuments documents,
            DossierEvents events,
            DossierLaw law,
            TaskDesk tasks,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.keys = keys;
        this.sign = sign;
        this.check = check;
        this.files = files;
        this.openScan = openScan;
        this.documents = documents;
        this.events = events;
        this.law = law;
        this.tasks = tasks;
        this.current = current;
        this.clock = clock;
        this.publisher = publisher;
    }

    /**
     * @param dossier visible to the official
     * @param pin of the official's certificate, blanked
     * @return the signed version, which takes the place of the scan
     */
    @Transactional
    public Outcome<DossierDocument> sign(Dossier dossier, DocumentId id, char[] pin) {
        if (tasks.mine(dossier.id()).isEmpty()) {
            return Outcome.refused(NO_WORK);
        }
        var found = documents.of(dossier.id()).stream()
                .filter(document -> document.id().equals(id) && document.purpose() == DocumentPurpose.COMPONENT)
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(GONE);
        }
        var harm = openScan.objection(found.get());
        if (harm.isPresent()) {
            return Outcome.refused(harm.get());
        }
        var source = files.toSign(found.get());
        var bytes = files.bytes(source.sha256());
        var objection = signedAlready(bytes);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var unlocked = keys.unlock(current.get().id(), pin, 1);
        if (unlocked instanceof Outcome.Refused<SigningKey> refused) {
            return Outcome.refused(refused.refusal());
        }
        try (var key = unlocked.orThrow()) {
            return kept(dossier, found.get(), source.mediaType(), bytes, key);
        }
    }

    private Optional<Refusal> signedAlready(byte[] bytes) {
        var me = current.get().id();
        return check.of(bytes).stream().anyMatch(one -> me.equals(one.official()) && one.valid())
                ? Optional.of(SIGNED_ALREADY)
                : Optional.empty();
    }

    private Outcome<DossierDocument> kept(
            Dossier dossier, DossierDocument scan, String mediaType, byte[] bytes, SigningKey key) {
        var now = clock.instant();
        var name = current.get().fullName();
        var signed = sign.scan(bytes, mediaType, key, name, now);
        if (signed instanceof Outcome.Refused<SignedFile> refused) {
            return Outcome.refused(refused.refusal());
        }
        var kept = files.putSigned(scan, signed.orThrow().content());
        if (kept instanceof Outcome.Done<DossierDocument> done) {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Giấy tờ", label(dossier, scan));
            detail.put("Người ký", name);
            events.append(dossier.id(), EventKind.DOCUMENT_SIGNED, detail);
            publisher.publishEvent(new DocumentSigned(
                    dossier.id(),
                    scan.purpose(),
                    scan.id(),
                    done.value().id(),
                    current.get().id(),
                    now));
        }
        return kept;
    }

    private String label(Dossier dossier, DossierDocument scan) {
        return law.procedureOf(dossier).documents().stream()
                .filter(document -> document.key().equals(scan.documentKey()))
                .map(RequiredDocument::name)
                .findFirst()
                .orElse("Giấy tờ khác");
    }
}
