package vn.motcua.paper;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Đề nghị khóa sổ: the desk asks for the closing of the open volume of a year; nothing is closed by it. Before the year has
 * ended it needs a reason (TT 01/2018/TT-VPCP Art 9: a book is opened for a year and closed at its end).
 */
@Component
public class AskBookClosing {

    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 300;

    private final BookVolumes volumes;
    private final BookRequests requests;
    private final TransactionClock clock;

    AskBookClosing(BookVolumes volumes, BookRequests requests, TransactionClock clock) {
        this.volumes = volumes;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Refused where no volume of the year is open, where it has been asked for already, and without a reason while the year
     * runs.
     *
     * @param reason as typed, Vietnamese, 10 to 300 characters; null or blank for none
     */
    @Transactional
    public Outcome<BookVolume> ask(AuthorityId authority, int year, String reason) {
        var book = volumes.open(authority, year);
        if (book.isEmpty()) {
            return Outcome.refused(BookRefusals.noneOpen(year));
        }
        var why = PlainText.line(reason);
        if (why == null && book.get().runsOn(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))) {
            return Outcome.refused(
                    Refusal.refused("Năm %d chưa hết: muốn khóa sổ giữa kỳ phải ghi lý do, ví dụ quyển đã đủ trang."
                                    .formatted(year))
                            .about("reason"));
        }
        if (why != null && BookRefusals.outOfRange(why, REASON_LEAST, REASON_MOST)) {
            return Outcome.refused(Refusal.refused("Lý do dài từ %d đến %d ký tự.".formatted(REASON_LEAST, REASON_MOST))
                    .about("reason"));
        }
        return requests.ask(book.get(), why)
                ? Outcome.done(book.get())
                : Outcome.refused(Refusal.wrongMoment("Quyển sổ này đã có đề nghị khóa, đang chờ lãnh đạo."));
    }
}
