package vn.motcua.result;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Nhận phôi: forms come into an authority's stock, each number once in the whole installation. */
@Component
public class ReceiveSerials {

    private static final long MOST = 100_000;

    private final SerialForms forms;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ReceiveSerials(SerialForms forms, CurrentOfficial current, TransactionClock clock) {
        this.forms = forms;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param first as printed on the first form
     * @param last as printed on the last one, of the same letters
     * @param document with which they came
     */
    @Transactional
    public Outcome<Long> receive(AuthorityId authority, SerialKind kind, String first, String last, String document) {
        var from = Serial.of(first);
        var to = Serial.of(last);
        if (from.isEmpty() || to.isEmpty()) {
            return Outcome.refused(Refusal.refused("Số phôi gồm phần chữ (nếu có) và phần số, ví dụ TP 000123."));
        }
        if (!from.get().prefix().equals(to.get().prefix())
                || to.get().number() < from.get().number()) {
            return Outcome.refused(Refusal.refused("Số đầu và số cuối phải cùng phần chữ, số cuối không nhỏ hơn số đầu."));
        }
        var count = to.get().number() - from.get().number() + 1;
        if (count > MOST) {
            return Outcome.refused(Refusal.refused("Mỗi lần nhận không quá 100.000 phôi. Hãy kiểm tra lại số cuối."));
        }
        var paper = PlainText.line(document);
        if (paper == null || paper.length() > 300) {
            return Outcome.refused(Refusal.refused("Ghi số, ngày phiếu giao phôi."));
        }
        forms.hold(kind);
        if (forms.overlaps(kind, from.get().prefix(), from.get().number(), to.get().number())) {
            return Outcome.refused(Refusal.refused("Có số phôi trong khoảng này đã được nhận trước đó."));
        }
        forms.receive(
                authority, kind, from.get(), to.get().number(), paper, current.get().id(), clock.instant());
        return Outcome.done(count);
    }
}
