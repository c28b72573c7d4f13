package vn.motcua.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.Admission;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.StoredContent;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.signature.CheckSignatures;
import vn.motcua.signature.SignatureCheck;

/** Thay bản: a signed file takes the place of what is stored; the older version stays to be seen. */
@Component
class ReplaceEntry {

    private static final Refusal GONE =
            Refusal.wrongMoment("Giấy tờ này đã bị thu hồi hoặc tiêu hủy, không thay được.");
    private static final Refusal SAME = Refusal.wrongMoment("Nội dung tệp giống hệt bản đang có.");

    private final EntryRows rows;
    private final EntryActs acts;
    private final EntryKeepers keepers;
    private final DocumentStore store;
    private final Admission scansOnly;
    private final CheckSignatures signatures;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final TransactionTemplate transaction;

    ReplaceEntry(
            EntryRows rows,
            EntryActs acts,
            EntryKeepers keepers,
            DocumentStore store,
            Admission scansOnly,
            CheckSignatures signatures,
            CurrentOfficial current,
            TransactionClock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.acts = acts;
        this.keepers = keepers;
        this.store = store;
        this.scansOnly = scansOnly;
        this.signatures = signatures;
        this.current = current;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The bytes are kept before the row that names them, outside of any transaction.
     *
     * @param content a PDF with at least one valid signature and none that is not
     * @param reason Vietnamese
     */
    Outcome<EntryVersion> replace(UUID id, InputStream content, String reason) {
        var objection = transaction.execute(status -> objection(id));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var words = EntryKeepers.reason(reason);
        if (words instanceof Outcome.Refused<String> refused) {
            return Outcome.refused(refused.refusal());
        }
        var kept = store.put(content, scansOnly);
        if (kept instanceof Outcome.Refused<StoredContent> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (!isSigned(kept.orThrow().sha256())) {
            return Outcome.refused(Refusal.refused("Bản thay phải là tệp PDF có chữ ký số hợp lệ.")
                    .about("file"));
        }
        return transaction.execute(status -> written(id, kept.orThrow(), words.orThrow()));
    }

    private Optional<Refusal> objection(UUID id) {
        var entry = keepers.take(id, RevokeEntry.WHO);
        if (entry instanceof Outcome.Refused<Entry> refused) {
            return Optional.of(refused.refusal());
        }
        return entry.orThrow().state() == EntryState.VALID ? Optional.empty() : Optional.of(GONE);
    }

    private boolean isSigned(String sha256) {
        try (var content = store.open(sha256)) {
            var found = signatures.of(content.readAllBytes());
            return !found.isEmpty() && found.stream().allMatch(SignatureCheck::valid);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Outcome<EntryVersion> written(UUID id, StoredContent content, String reason) {
        var objection = objection(id);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var before = rows.versions(id);
        if (before.get(before.size() - 1).sha256().equals(content.sha256())) {
            return Outcome.refused(SAME);
        }
        var by = current.get();
        var now = clock.instant();
        var version = new EntryVersion(
                UUID.randomUUID(),
                before.size() + 1,
                null,
                content.mediaType(),
                content.size(),
                content.sha256(),
                now,
                by.fullName(),
                reason);
        rows.add(id, version, by.id());
        acts.write(id, EntryActs.Act.REPLACED, by.id(), reason, now);
        return Outcome.done(version);
    }
}
