package vn.motcua.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.KeptDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LeaderSignature;
import vn.motcua.dossier.LeaderSignatures;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.signature.ResultMarks;
import vn.motcua.signature.SignFiles;
import vn.motcua.signature.SignedFile;
import vn.motcua.signature.SigningKey;
import vn.motcua.signature.SigningKeys;

/**
 * Đóng dấu số: the clerk puts number, day and the authority's seal on what the leader signed electronically (NĐ 30/2020/NĐ-CP
 * Art 15, 17). The dossier is not issued by it: that is the task's, which looks at what was sealed.
 */
@Component
class SealResult {

    private static final Refusal NOT_AT_ISSUING =
            Refusal.forbidden("Chỉ văn thư đang có việc phát hành hồ sơ này mới đóng được dấu số.");
    private static final Refusal NOT_SIGNED = Refusal.refused(
            "Tệp kết quả chưa có chữ ký số của lãnh đạo. Kết quả ký tay thì đóng dấu bản giấy rồi tải bản quét lên.");
    private static final Refusal NO_SEAL = Refusal.refused(
            "Cơ quan chưa có chứng thư số trên hệ thống. Hãy in kết quả ra, đóng dấu rồi tải bản quét lên.");

    private final SigningKeys keys;
    private final SignFiles sign;
    private final KeepSignedResult keep;
    private final StoredFiles files;
    private final ResultSignatures signatures;
    private final MadeResults made;
    private final DossierDocuments documents;
    private final LeaderSignatures leaders;
    private final TaskDesk tasks;
    private final Authorities authorities;
    private final TransactionClock clock;

    SealResult(
            SigningKeys keys,
            SignFiles sign,
            KeepSignedResult keep,
            StoredFiles files,
            ResultSignatures signatures,
            MadeResults made,
            DossierDocuments documents,
            LeaderSignatures leaders,
            TaskDesk tasks,
            Authorities authorities,
            TransactionClock clock) {
        this.keys = keys;
        this.sign = sign;
        this.keep = keep;
        this.files = files;
        this.signatures = signatures;
        this.made = made;
        this.documents = documents;
        this.leaders = leaders;
        this.tasks = tasks;
        this.authorities = authorities;
        this.clock = clock;
    }

    private record Signed(DossierDocument stands, DossierDocument byLeader, DossierDocument unsigned) {}

    /**
     * Sealed again, what was sealed before is left as an older version and what the leader signed is sealed anew.
     *
     * @param dossier visible to the official
     * @param day of the number, neither before the signature nor to come
     */
    @Transactional
    public Outcome<DossierDocument> seal(Dossier dossier, String number, LocalDate day) {
        if (tasks.at(dossier.id(), Step.ISSUING).isEmpty()) {
            return Outcome.refused(NOT_AT_ISSUING);
        }
        var leader = leaders.latest(dossier.id()).orElseThrow();
        var signed = signed(dossier);
        if (signed.isEmpty()) {
            return Outcome.refused(NOT_SIGNED);
        }
        var printed = made.printedIn(signed.get().unsigned());
        var objection = untimely(leader, day).or(() -> printed.flatMap(paper -> made.objection(paper, number, day)));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var authority = dossier.competentAuthority();
        var marks = new ResultMarks(
                leader.signer(),
                authorities.find(authority).map(Authority::name).orElse(authority.value()),
                PlainText.line(number),
                day,
                printed.isPresent());
        var seal = keys.unlockSeal(authority, 2).orElseGet(() -> Outcome.refused(NO_SEAL));
        return seal instanceof Outcome.Refused<SigningKey> refused
                ? Outcome.refused(refused.refusal())
                : sealed(dossier, signed.get(), marks, seal.orThrow());
    }

    private Outcome<DossierDocument> sealed(Dossier dossier, Signed signed, ResultMarks marks, SigningKey seal) {
        try (seal) {
            var file = sign.seal(files.bytes(signed.byLeader()), seal, marks, clock.instant());
            return file instanceof Outcome.Refused<SignedFile> refused
                    ? Outcome.refused(refused.refusal())
                    : keep.keep(dossier, signed.stands(), signed.unsigned(), marks, file.orThrow());
        }
    }

    /** A file that was uploaded after the leader signed was signed by nobody. */
    private Optional<Signed> signed(Dossier dossier) {
        return documents.newestResult(dossier.id()).flatMap(stands -> signatures
                .of(stands.id())
                .flatMap(line -> documents.find(dossier.id(), line.unsigned()).flatMap(unsigned -> byLeader(
                                dossier, line)
                        .map(byLeader -> new Signed(stands, byLeader, unsigned)))));
    }

    private Optional<DossierDocument> byLeader(Dossier dossier, ResultSignatures.Line line) {
        return documents.versions(dossier.id()).stream()
                .map(KeptDocument::document)
                .filter(version -> signatures
                        .of(version.id())
                        .filter(other ->
                                other.number() == null && other.unsigned().equals(line.unsigned()))
                        .isPresent())
                .reduce((older, newer) -> newer);
    }

    private Optional<Refusal> untimely(LeaderSignature leader, LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))) {
            return Optional.of(
                    Refusal.refused("Ngày văn bản không thể ở tương lai.").about("resultDate"));
        }
        return leader.objection(day);
    }
}
