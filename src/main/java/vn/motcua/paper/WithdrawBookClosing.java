package vn.motcua.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Rút đề nghị khóa sổ: whoever has asked for the closing of a volume takes that back while nobody has decided. */
@Component
public class WithdrawBookClosing {

    private final BookVolumes volumes;
    private final BookRequests requests;
    private final CurrentOfficial current;

    WithdrawBookClosing(BookVolumes volumes, BookRequests requests, CurrentOfficial current) {
        this.volumes = volumes;
        this.requests = requests;
        this.current = current;
    }

    /** Refused where nothing waits and where somebody else has asked. */
    @Transactional
    public Outcome<BookVolume> withdraw(AuthorityId authority, int year) {
        var book = volumes.open(authority, year);
        if (book.isEmpty()) {
            return Outcome.refused(BookRefusals.noneOpen(year));
        }
        var asked = requests.open(book.get());
        if (asked.isEmpty()) {
            return Outcome.refused(BookRefusals.notAsked());
        }
        if (!asked.get().askedBy().equals(current.get().id())) {
            return Outcome.refused(Refusal.forbidden("Chỉ %s, người đã đề nghị khóa sổ, rút được đề nghị này."
                    .formatted(asked.get().askedByName())));
        }
        return requests.end(book.get(), asked.get(), ClosingEnd.WITHDRAWN, null)
                ? Outcome.done(book.get())
                : Outcome.refused(BookRefusals.notAsked());
    }
}
