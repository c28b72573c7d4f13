package vn.motcua.signature;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Takes a certificate out of use here: a lost token, a post given up. What it has signed keeps its signature. */
@Service
public class EndCertificate {

    private static final int REASON_FROM = 10;

    private final CertificateRows rows;
    private final TransactionClock clock;

    EndCertificate(CertificateRows rows, TransactionClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param reason at least ten characters */
    @Transactional
    public Outcome<Void> end(UUID certificate, String reason, OfficialId by) {
        var why = PlainText.line(reason);
        if (why == null || why.length() < REASON_FROM) {
            return Outcome.refused(
                    Refusal.refused("Ghi lý do ngừng dùng chứng thư, ít nhất %d ký tự.".formatted(REASON_FROM))
                            .about("reason"));
        }
        return rows.end(certificate, by, why, clock.instant())
                ? Outcome.done(null)
                : Outcome.refused(Refusal.wrongMoment("Chứng thư này đã ngừng dùng hoặc không còn."));
    }
}
