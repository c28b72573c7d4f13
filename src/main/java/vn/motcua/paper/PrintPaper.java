package vn.motcua.paper;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Prints an issued paper from what was kept of it, word for word, and counts the copy. */
@Component
public class PrintPaper {

    private final PaperRows rows;
    private final PaperPrints prints;
    private final PaperPress press;

    PrintPaper(PaperRows rows, PaperPrints prints, PaperPress press) {
        this.rows = rows;
        this.prints = prints;
        this.press = press;
    }

    /** A5 as PDF/A-2u; refused for a number that was cancelled, and where the dossier has no such paper. */
    @Transactional
    public Outcome<byte[]> print(DossierId dossier, UUID id) {
        var printed = show(dossier, id);
        if (printed instanceof Outcome.Done<byte[]>) {
            var paper = rows.find(dossier, id).orElseThrow();
            rows.countCopy(id);
            prints.add(dossier, paper.kind().name(), id, 1);
        }
        return printed;
    }

    /** The same page to look at, which counts as no copy; refused as {@link #print} is. */
    public Outcome<byte[]> show(DossierId dossier, UUID id) {
        var found = rows.find(dossier, id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ không có giấy tờ này."));
        }
        var paper = found.get();
        if (paper.cancelledAt() != null) {
            return Outcome.refused(Refusal.wrongMoment("Số %s đã hủy lúc %s: %s"
                    .formatted(paper.number(), Vietnam.minuteOfDay(paper.cancelledAt()), paper.cancelReason())));
        }
        var page = PaperContent.thaw(paper.kind(), rows.content(id));
        return Outcome.done(press.print(paper.kind(), (Record) page, paper.issuedAt()));
    }
}
