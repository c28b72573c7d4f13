package vn.motcua.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DocumentSigned;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FourEyes;
import vn.motcua.dossier.Signers;
import vn.motcua.procedure.Step;
import vn.motcua.result.ResultPaper;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.signature.ResultMarks;
import vn.motcua.signature.SignFiles;
import vn.motcua.signature.SignedFile;
import vn.motcua.signature.SigningKey;
import vn.motcua.signature.SigningKeys;

/**
 * Ký số kết quả: the leader's signature on the newest result, then the authority's with number, day and seal. The dossier
 * is not concluded by it: that is the task's, which looks at what was signed.
 */
@Component
class SignResult {

    private static final Refusal NOT_AT_SIGNING =
            Refusal.forbidden("Chỉ lãnh đạo đang có việc ký duyệt hồ sơ này mới ký số được kết quả.");
    private static final Refusal NO_RESULT =
            Refusal.refused("Chưa có tệp kết quả để ký. Hãy tải tệp kết quả lên ở thẻ «Hồ sơ» rồi ký.");

    private final SigningKeys keys;
    private final SignFiles sign;
    private final StoredFiles files;
    private final ResultSignatures signatures;
    private final SeenResults seenResults;
    private final MadeResults made;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final Signers signers;
    private final FourEyes fourEyes;
    private final TaskDesk tasks;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    SignResult(
            SigningKeys keys,
            SignFiles sign,
            StoredFiles files,
            ResultSignatures signatures,
            SeenResults seenResults,
            MadeResults made,
            DossierDocuments documents,
            DossierEvents events,
            Signers signers,
            FourEyes fourEyes,
            TaskDesk tasks,
            Authorities authorities,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.keys = keys;
        this.sign = sign;
        this.files = files;
        this.signatures = signatures;
        this.seenResults = seenResults;
        this.made = made;
        this.documents = documents;
        this.events = events;
        this.signers = signers;
        this.fourEyes = fourEyes;
        this.tasks = tasks;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** @param note what did not go as set up, Vietnamese; null for nothing */
    record Done(DossierDocument document, boolean timeStamped, boolean sealed, String note) {}

    /**
     * Signed again, what was signed before is left as an older version and the unsigned file is signed anew.
     *
     * @param dossier visible to the official
     * @param key of the current official, left open
     */
    @Transactional
    public Outcome<Done> sign(Dossier dossier, String number, LocalDate day, SigningKey key) {
        return tasks.at(dossier.id(), Step.SIGNING).isEmpty()
                ? Outcome.refused(NOT_AT_SIGNING)
                : signNewest(dossier, number, day, key);
    }

    /** The same where no task is open: a result that comes in the place of an issued one. Whether it may is for the caller to ask. */
    @Transactional
    public Outcome<Done> signAnew(Dossier dossier, ResultPaper paper, SigningKey key) {
        return signNewest(dossier, paper.symbol(), paper.day(), key);
    }

    private Outcome<Done> signNewest(Dossier dossier, String number, LocalDate day, SigningKey key) {
        var objection = objection(dossier, number, day);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var newest = seenResults.newest(dossier);
        if (newest.isEmpty()) {
            return Outcome.refused(NO_RESULT);
        }
        var stands = newest.get();
        var unsigned = signatures
                .of(stands.id())
                .flatMap(line -> documents.find(dossier.id(), line.unsigned()))
                .orElse(stands);
        var paper = made.printedIn(unsigned);
        var misnumbered = paper.flatMap(printed -> made.objection(printed, number, day));
        if (misnumbered.isPresent()) {
            return Outcome.refused(misnumbered.get());
        }
        var authority = dossier.competentAuthority();
        var seal = keys.unlockSeal(authority, 2);
        var sealKey = seal.flatMap(SignResult::opened).orElse(null);
        try {
            var marks = new ResultMarks(
                    current.get().fullName(),
                    authorities.find(authority).map(Authority::name).orElse(authority.value()),
                    number.strip(),
                    day,
                    paper.isPresent());
            var signed = sign.result(files.bytes(unsigned), unsigned.mediaType(), key, sealKey, marks, clock.instant());
            return signed instanceof Outcome.Refused<SignedFile> refused
                    ? Outcome.refused(refused.refusal())
                    : keep(dossier, stands, unsigned, marks, signed.orThrow(), note(seal));
        } finally {
            if (sealKey != null) {
                sealKey.close();
            }
        }
    }

    private Optional<Refusal> objection(Dossier dossier, String number, LocalDate day) {
        if (number == null || number.isBlank()) {
            return Optional.of(Refusal.refused("Thiếu số văn bản.").about("resultNumber"));
        }
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))) {
            return Optional.of(
                    Refusal.refused("Ngày ký kết quả không thể ở tương lai.").about("resultDate"));
        }
        if (!signers.able(dossier, day).contains(current.get().fullName())) {
            return Optional.of(Refusal.forbidden(
                    "Người ký phải là lãnh đạo của cơ quan giải quyết, hoặc người có tên trong sổ ủy quyền ký"
                            + " vào ngày ký."));
        }
        return fourEyes.objection(dossier.id(), current.get().id(), Step.SIGNING);
    }

    private static Optional<SigningKey> opened(Outcome<SigningKey> seal) {
        return seal instanceof Outcome.Done<SigningKey> done ? Optional.of(done.value()) : Optional.empty();
    }

    /** A seal that cannot be set does not hold up the leader: the result says so. */
    private static String note(Optional<Outcome<SigningKey>> seal) {
        if (seal.isEmpty()) {
            return "Cơ quan chưa có chứng thư số trên hệ thống nên kết quả chưa có dấu số.";
        }
        return seal.get() instanceof Outcome.Refused<SigningKey> refused
                ? "Chưa đóng được dấu số: " + refused.refusal().message()
                : null;
    }

    private Outcome<Done> keep(
            Dossier dossier,
            DossierDocument stands,
            DossierDocument unsigned,
            ResultMarks marks,
            SignedFile file,
            String note) {
        var kept = files.putSigned(stands, file.content());
        if (kept instanceof Outcome.Refused<DossierDocument> refused) {
            return Outcome.refused(refused.refusal());
        }
        var document = kept.orThrow();
        var me = current.get().id();
        signatures.add(
                document.id(),
                new ResultSignatures.Line(unsigned.id(), marks.number(), marks.day()),
                me,
                clock.instant(),
                file);
        if (seenResults
                .seen(java.util.Set.of(stands.id().value()))
                .contains(stands.id().value())) {
            seenResults.note(document);
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Giấy tờ", "Kết quả giải quyết");
        detail.put("Số", marks.number());
        detail.put("Người ký", marks.signer());
        events.append(dossier.id(), EventKind.DOCUMENT_SIGNED, detail);
        publisher.publishEvent(
                new DocumentSigned(dossier.id(), document.purpose(), stands.id(), document.id(), me, clock.instant()));
        return Outcome.done(new Done(document, file.timeStamped(), file.sealed(), note));
    }
}
