package vn.motcua.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.StepLedger;
import vn.motcua.dossier.Dossier;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.IssuedResults;
import vn.motcua.shared.TransactionClock;

/**
 * Cấp mã kết quả số hóa, lưu Kho (TT 01/2023/TT-VPCP, Điều 7): a paper whose steps are done gets its code and is stored, or
 * becomes the newest version of one that is there. Both steps go into the ledger.
 */
@Component
class StorePaper {

    private static final String NEWER = "Bản mới trong hồ sơ";

    private final EntryRows rows;
    private final EntryActs acts;
    private final ReadyPapers ready;
    private final KeepRules rules;
    private final Validities validities;
    private final IssuedResults issued;
    private final StepLedger ledger;
    private final TransactionClock clock;

    StorePaper(
            EntryRows rows,
            EntryActs acts,
            ReadyPapers ready,
            KeepRules rules,
            Validities validities,
            IssuedResults issued,
            StepLedger ledger,
            TransactionClock clock) {
        this.rows = rows;
        this.acts = acts;
        this.ready = ready;
        this.rules = rules;
        this.validities = validities;
        this.issued = issued;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What came of a look at a paper. */
    enum Result {
        STORED,
        /** Something of it is still to be done. */
        WAITS,
        /** It is none for the store. */
        NEVER
    }

    /** @param paper of the dossier, standing, its bytes whole */
    @Transactional
    public Result store(Dossier dossier, DossierDocument paper) {
        var type = ready.typeOf(dossier, paper);
        if (type.isEmpty()) {
            return Result.NEVER;
        }
        if (!ready.isReady(dossier, paper)) {
            return Result.WAITS;
        }
        var identity = OwnerIdentity.of(dossier.owner().identityNumber());
        if (identity.isEmpty()) {
            write(
                    paper,
                    DigitizationStep.CODED,
                    false,
                    "Hồ sơ không ghi số định danh của chủ hồ sơ nên không cấp được mã.");
            return Result.NEVER;
        }
        var result = issued(paper);
        if (result.filter(ended -> ended.end() != null).isPresent()) {
            return Result.NEVER;
        }
        var known = rows.holding(paper.id()).filter(entry -> entry.state() == EntryState.VALID);
        var validity = validities.of(dossier, paper, result);
        var entry = known.orElseGet(() -> first(dossier, paper, type.get(), identity.get(), result, validity));
        addVersion(entry, paper);
        if (known.isPresent()) {
            rows.validity(entry.id(), validity.from(), validity.until());
        }
        write(paper, DigitizationStep.CODED, true, entry.code());
        write(paper, DigitizationStep.STORED, true, null);
        return Result.STORED;
    }

    /** Empty for a component. */
    private Optional<IssuedResult> issued(DossierDocument paper) {
        return issued.of(paper.dossier()).stream()
                .filter(result -> result.document().equals(paper.id()))
                .findFirst();
    }

    private void addVersion(Entry entry, DossierDocument paper) {
        rows.lock(entry.id());
        var number = rows.versions(entry.id()).size() + 1;
        var reason = number == 1 ? null : NEWER;
        var at = clock.instant();
        rows.add(entry.id(), version(number, paper, at, reason), paper.uploadedBy());
        acts.write(
                entry.id(),
                number == 1 ? EntryActs.Act.STORED : EntryActs.Act.REPLACED,
                paper.uploadedBy(),
                reason,
                at);
    }

    private static EntryVersion version(int number, DossierDocument paper, Instant at, String reason) {
        return new EntryVersion(
                UUID.randomUUID(),
                number,
                paper.id(),
                paper.mediaType(),
                paper.size(),
                paper.sha256(),
                at,
                null,
                reason);
    }

    private Entry first(
            Dossier dossier,
            DossierDocument paper,
            PaperType type,
            OwnerIdentity identity,
            Optional<IssuedResult> result,
            Validities.Validity validity) {
        var owner = rows.owner(identity);
        var keeping = rules.keeping(dossier, validities.cameOn(paper, result));
        var entry = new Entry(
                UUID.randomUUID(),
                owner,
                type.key(),
                type.name(),
                rules.code(dossier, identity, type.key(), rows.count(owner, type.key()) + 1),
                type.source(),
                dossier.id(),
                null,
                dossier.competentAuthority(),
                dossier.receivingAuthority(),
                validity.from(),
                validity.until(),
                keeping.until(),
                keeping.source(),
                clock.instant(),
                EntryState.VALID,
                result.flatMap(this::replaced).orElse(null));
        rows.add(entry);
        return entry;
    }

    /** The entry of the result in whose place this one came, if it had been stored. */
    private Optional<UUID> replaced(IssuedResult result) {
        return issued.of(result.dossier()).stream()
                .filter(older -> older.id().equals(result.replaces()))
                .findFirst()
                .flatMap(older -> rows.holding(older.document()))
                .map(Entry::id);
    }

    private void write(DossierDocument paper, DigitizationStep step, boolean done, String detail) {
        ledger.write(new StepLedger.Line(paper.id(), step, done, detail, clock.instant(), null));
    }
}
