package vn.motcua.paper;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Dự thảo phiếu từ chối: the refusal that a review proposes, to be printed, signed on paper and scanned before the signature
 * is recorded. Its number is given with the signature.
 */
@Component
public class DraftRefusal {

    /** By what name its prints are noted. */
    public static final String DRAFT = "REFUSAL_DRAFT";

    private final IssueRefusal issueRefusal;
    private final DossierEvents events;
    private final PaperPress press;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    DraftRefusal(
            IssueRefusal issueRefusal,
            DossierEvents events,
            PaperPress press,
            CurrentOfficial current,
            TransactionClock clock) {
        this.issueRefusal = issueRefusal;
        this.events = events;
        this.press = press;
        this.current = current;
        this.clock = clock;
    }

    /** Whether a refusal is proposed and not signed. */
    public boolean offeredFor(Dossier dossier) {
        return grounds(dossier).isPresent();
    }

    /** A5 as PDF/A-2u; refused where nothing is to be refused. */
    public Outcome<byte[]> print(Dossier dossier) {
        var grounds = grounds(dossier);
        if (grounds.isEmpty()) {
            return Outcome.refused(
                    Refusal.wrongMoment("Chưa có đề xuất từ chối, hoặc đã ký: không có dự thảo phiếu từ chối để in."));
        }
        return issueRefusal
                .sketch(dossier, grounds.get(), current.get().id())
                .map(page -> press.print(PaperKind.REFUSAL, (Record) page, clock.instant()));
    }

    private Optional<String> grounds(Dossier dossier) {
        return dossier.running()
                ? events.latest(dossier.id(), EventKind.REVIEWED)
                        .filter(review -> ResultKind.REFUSED
                                .label()
                                .equals(review.detail().get("Đề xuất")))
                        .map(review -> review.detail().get("Ý kiến"))
                : Optional.empty();
    }
}
