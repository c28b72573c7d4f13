package vn.motcua.digitization;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Gạch tệp tải nhầm: it stays, visibly struck, with who, when and why. Where it had replaced a version, that one stands
 * again.
 */
@Service
public class StrikeDocument {

    private static final int REASON_LEAST = 5;
    private static final int REASON_MOST = 300;

    private final DocumentRows rows;
    private final CurrentOfficial officials;
    private final TransactionClock clock;

    StrikeDocument(DocumentRows rows, CurrentOfficial officials, TransactionClock clock) {
        this.rows = rows;
        this.officials = officials;
        this.clock = clock;
    }

    /** May the official touch the dossier, and is it the time for it? The caller has asked that already. */
    @Transactional
    public Outcome<DossierDocument> strike(DossierId dossier, DocumentId id, String reason) {
        var found = rows.versions(dossier).stream()
                .filter(kept -> kept.document().id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ không có giấy tờ này."));
        }
        if (!found.get().stands()) {
            return Outcome.refused(Refusal.wrongMoment(
                    found.get().strike() != null
                            ? "Tệp này đã được gạch rồi."
                            : "Tệp này đã được thay bằng bản mới, không cần gạch."));
        }
        var words = PlainText.line(reason);
        if (words == null || words.length() < REASON_LEAST || words.length() > REASON_MOST) {
            return Outcome.refused(
                    Refusal.invalid("Lý do gạch dài từ %d đến %d ký tự.".formatted(REASON_LEAST, REASON_MOST))
                            .about("reason"));
        }
        return rows.strike(
                        id,
                        new KeptDocument.Strike(clock.instant(), officials.get().id(), words))
                ? Outcome.done(found.get().document())
                : Outcome.refused(Refusal.wrongMoment("Tệp này đã được gạch rồi."));
    }
}
