package vn.motcua.paper;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Hủy số: what was issued by mistake is cancelled with a reason; its number is never given again. */
@Component
public class CancelPaper {

    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 1000;

    private final PaperRows rows;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    CancelPaper(PaperRows rows, CurrentOfficial current, TransactionClock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** Refused to whoever holds no post in the authority that issued it. */
    @Transactional
    public Outcome<Paper> cancel(DossierId dossier, UUID id, String reason) {
        var official = current.get();
        var found =
                rows.find(dossier, id).filter(paper -> official.authorities().contains(paper.authority()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ không có giấy tờ này."));
        }
        var words = PlainText.line(reason);
        if (words == null || words.length() < REASON_LEAST || words.length() > REASON_MOST) {
            return Outcome.refused(
                    Refusal.invalid("Lý do hủy dài từ 10 đến 1000 ký tự.").about("reason"));
        }
        if (!rows.cancel(id, words, official.id(), clock.instant())) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Số %s đã hủy rồi.".formatted(found.get().number())));
        }
        return Outcome.done(rows.find(dossier, id).orElseThrow());
    }
}
