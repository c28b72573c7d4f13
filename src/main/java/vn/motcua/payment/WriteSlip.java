package vn.motcua.payment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Soạn phiếu chuyển thông tin: what the collector needs in order to reckon, as the specialist has checked it. It leaves with the
 * slip; whoever is to sign or send it may still send it back.
 */
@Component
public class WriteSlip {

    private static final Refusal EMPTY = Refusal.refused(
                    "Chưa ghi thông tin gửi cơ quan thu: không có nó thì cơ quan thu không tính được số phải nộp.")
            .about("slipContent");

    private final SlipContents contents;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    WriteSlip(SlipContents contents, CurrentOfficial current, TransactionClock clock) {
        this.contents = contents;
        this.current = current;
        this.clock = clock;
    }

    /** @param content Vietnamese, lines; written again it takes the place of what was written before */
    @Transactional
    public Outcome<Void> write(DossierId id, String content) {
        var text = PlainText.lines(content);
        if (text == null) {
            return contents.newest(id).isPresent() ? Outcome.done(null) : Outcome.refused(EMPTY);
        }
        contents.add(id, text, clock.instant(), current.get().id());
        return Outcome.done(null);
    }
}
