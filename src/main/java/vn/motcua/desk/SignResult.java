package vn.motcua.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
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
 * Ký số kết quả: the leader's signature on the newest result, then the authority's with number, day and seal, unless a clerk
 * gives these ({@link SealResult}). The dossier is not concluded by it: that is the task's, which looks at what was signed.
 */
@Component
class SignResult {

    private static final Refusal NOT_AT_SIGNING =
            Refusal.forbidden("Chỉ lãnh đạo đang có việc ký duyệt hồ sơ này mới ký số được kết quả.");
    private static final Refusal NO_RESULT =
            Refusal.refused("Chưa có tệp kết quả để ký. Hãy tải tệp kết quả lên ở thẻ «Hồ sơ» rồi ký.");

    private final SigningKeys keys;
    private final SignFiles sign;
    private final KeepSignedResult keep;
    private final StoredFiles files;
    private final ResultSignatures signatures;
    private final ResultFromDraft resultFromDraft;
    private final MadeResults made;
    private final DossierDocuments documents;
    private final Signers signers;
    private final DossierLaw law;
    private final FourEyes fourEyes;
    private final TaskDesk tasks;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SignResult(
            SigningKeys keys,
            SignFiles sign,
            KeepSignedResult keep,
            StoredFiles files,
            ResultSignatures signatures,
            ResultFromDraft resultFromDraft,
            MadeResults made,
            DossierDocuments documents,
            Signers signers,
            DossierLaw law,
            FourEyes fourEyes,
            TaskDesk tasks,
            Authorities authorities,
            CurrentOfficial current,
            TransactionClock clock) {
        this.keys = keys;
        this.sign = sign;
        this.keep = keep;
        this.files = files;
        this.signatures = signatures;
        this.resultFromDraft = resultFromDraft;
        this.made = made;
        this.documents = documents;
        this.signers = signers;
        this.law = law;
        this.fourEyes = fourEyes;
        this.tasks = tasks;
        this.authorities = authorities;
        this.current = current;
        this.clock = clock;
    }

    /** @param note what did not go as set up, Vietnamese; null for nothing */
    record Done(DossierDocument document, boolean timeStamped, boolean sealed, String note) {}

    /**
     * Signed again, what was signed before is left as an older version and the unsigned file is signed anew.
     *
     * @param dossier visible to the official
     * @param number of no matter, with the day, where a clerk issues
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
        var clerkIssues = law.procedureOf(dossier).issuedByClerk();
        var objection = clerkIssues ? bySigner(dossier, today()) : objection(dossier, number, day);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var newest = documents
                .newestResult(dossier.id())
                .map(Outcome::done)
                .or(() -> resultFromDraft.take(dossier))
                .orElseGet(() -> Outcome.refused(NO_RESULT));
        if (newest instanceof Outcome.Refused<DossierDocument> refused) {
            return Outcome.refused(refused.refusal());
        }
        var stands = newest.orThrow();
        var unsigned = signatures
                .of(stands.id())
                .flatMap(line -> documents.find(dossier.id(), line.unsigned()))
                .orElse(stands);
        var paper = made.printedIn(unsigned);
        var misnumbered = clerkIssues
                ? Optional.<Refusal>empty()
                : paper.flatMap(printed -> made.objection(printed, number, day));
        if (misnumbered.isPresent()) {
            return Outcome.refused(misnumbered.get());
        }
        var authority = dossier.competentAuthority();
        var seal = clerkIssues ? Optional.<Outcome<SigningKey>>empty() : keys.unlockSeal(authority, 2);
        var sealKey = seal.flatMap(SignResult::opened).orElse(null);
        try {
            var marks = new ResultMarks(
                    current.get().fullName(),
                    authorities.find(authority).map(Authority::name).orElse(authority.value()),
                    clerkIssues ? null : number.strip(),
                    clerkIssues ? null : day,
                    paper.isPresent());
            var signed = sign.result(files.bytes(unsigned), unsigned.mediaType(), key, sealKey, marks, clock.instant());
            return signed instanceof Outcome.Refused<SignedFile> refused
                    ? Outcome.refused(refused.refusal())
                    : keep.keep(dossier, stands, unsigned, marks, signed.orThrow())
                            .map(document -> new Done(
                                    document,
                                    signed.orThrow().timeStamped(),
                                    signed.orThrow().sealed(),
                                    clerkIssues ? null : note(seal)));
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
        if (day == null) {
            return Optional.of(Refusal.refused("Thiếu ngày ký.").about("resultDate"));
        }
        if (day.isAfter(today())) {
            return Optional.of(
                    Refusal.refused("Ngày ký kết quả không thể ở tương lai.").about("resultDate"));
        }
        return bySigner(dossier, day);
    }

    private Optional<Refusal> bySigner(Dossier dossier, LocalDate day) {
        if (!signers.able(dossier, day).contains(current.get().fullName())) {
            return Optional.of(Refusal.forbidden(
                    "Người ký phải là lãnh đạo của cơ quan giải quyết, hoặc người có tên trong sổ ủy quyền ký"
                            + " vào ngày ký."));
        }
        return fourEyes.objection(dossier.id(), current.get().id(), Step.SIGNING);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
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
}
