package vn.motcua.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Delegation;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;

/** Không khóa sổ: who could close the volume leaves it open and says why; the desk may ask again. */
@Component
public class DeclineBookClosing {

    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 300;

    private final BookVolumes volumes;
    private final BookRequests requests;
    private final BookSigner signer;

    DeclineBookClosing(BookVolumes volumes, BookRequests requests, BookSigner signer) {
        this.volumes = volumes;
        this.requests = requests;
        this.signer = signer;
    }

    /** @param reason as typed, Vietnamese, 10 to 300 characters */
    @Transactional
    public Outcome<BookVolume> decline(AuthorityId authority, int year, String reason) {
        var book = volumes.open(authority, year);
        var asked = book.flatMap(requests::open);
        if (asked.isEmpty()) {
            return Outcome.refused(BookRefusals.notAsked());
        }
        var why = PlainText.line(reason);
        if (why == null || BookRefusals.outOfRange(why, REASON_LEAST, REASON_MOST)) {
            return Outcome.refused(
                    Refusal.refused("Ghi lý do không khóa sổ, từ %d đến %d ký tự.".formatted(REASON_LEAST, REASON_MOST))
                            .about("declineReason"));
        }
        if (signer.deciding(authority, asked.get()) instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        return requests.end(book.get(), asked.get(), ClosingEnd.DECLINED, why)
                ? Outcome.done(book.get())
                : Outcome.refused(BookRefusals.notAsked());
    }
}
