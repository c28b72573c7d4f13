package vn.motcua.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.ReuseDocument;
import vn.motcua.digitization.StoredContent;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Dùng lại giấy tờ trong Kho: the newest version becomes a paper of the owner's dossier, its digest pinned, the taking on record. */
@Component
public class TakeHeldPaper {

    private static final Refusal GONE = Refusal.wrongMoment(
            "Kho không còn giấy tờ này ở trạng thái dùng được: đã hết hạn, bị thu hồi, hoặc không phải của chủ hồ sơ.");
    private static final Refusal FILE_GONE = Refusal.wrongMoment(
            "Tệp của giấy tờ này không có trong kho tệp. Quản trị hệ thống cần kiểm tra; trước mắt đề nghị nộp bản giấy.");

    private final HeldPapers held;
    private final EntryRows rows;
    private final ReadRows reads;
    private final ReuseDocument reuseDocument;
    private final DocumentStore store;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    TakeHeldPaper(
            HeldPapers held,
            EntryRows rows,
            ReadRows reads,
            ReuseDocument reuseDocument,
            DocumentStore store,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.held = held;
        this.rows = rows;
        this.reads = reads;
        this.reuseDocument = reuseDocument;
        this.store = store;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Whether the official may work on the dossier, the caller has asked.
     *
     * @param documentKey of the dossier's required document
     */
    @Transactional
    public Outcome<Void> take(Dossier into, UUID id, String documentKey) {
        var entry = held.find(into.owner().identityNumber(), List.of(documentKey)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (entry.isEmpty()) {
            return Outcome.refused(GONE);
        }
        var versions = rows.versions(id);
        var newest = versions.get(versions.size() - 1);
        if (!store.exists(newest.sha256())) {
            return Outcome.refused(FILE_GONE);
        }
        var content = new StoredContent(newest.sha256(), newest.size(), newest.mediaType());
        var source = new ReuseDocument.FromStore(
                newest.id(), newest.document(), entry.get().paperName(), content);
        if (reuseDocument.reuse(source, documentKey, into.id())) {
            record(into, entry.get(), newest.number());
        }
        return Outcome.done(null);
    }

    private void record(Dossier into, Entry entry, int version) {
        reads.read(
                entry,
                version,
                ReadAct.TAKEN,
                current.get().id(),
                new ReadRows.Stated(ArchivePurpose.INTAKE, null),
                into.id(),
                clock.instant());
        var detail = new LinkedHashMap<String, String>();
        detail.put("Giấy tờ", entry.paperName());
        detail.put("Mã kết quả số hóa", entry.code());
        detail.put("Bản", String.valueOf(version));
        events.append(into.id(), EventKind.PAPER_TAKEN_FROM_STORE, detail);
    }
}
