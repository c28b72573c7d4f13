package vn.motcua.paper;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegation;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Khóa sổ: whoever signs for the authority closes, by their own act, the volume whose closing the desk has asked for. It is
 * counted, signed for and kept as it is; whatever is accepted afterwards stands in the next one. Dossiers that are still
 * being decided do not stand in its way.
 */
@Component
public class CloseBook {

    private final PaperNumbers numbers;
    private final BookVolumes volumes;
    private final BookRequests requests;
    private final BookLines lines;
    private final BookPages pages;
    private final BookSigner signer;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    CloseBook(
            PaperNumbers numbers,
            BookVolumes volumes,
            BookRequests requests,
            BookLines lines,
            BookPages pages,
            BookSigner signer,
            CurrentOfficial current,
            TransactionClock clock) {
        this.numbers = numbers;
        this.volumes = volumes;
        this.requests = requests;
        this.lines = lines;
        this.pages = pages;
        this.signer = signer;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Refused where no volume of the year is open, where nobody has asked, for whoever has asked, for whoever is no
     * leader, without a delegation today, and where a line cannot be printed.
     */
    @Transactional
    public Outcome<BookVolume> close(AuthorityId authority, int year) {
        var last = numbers.last(authority, PaperKind.DOSSIER_BOOK, year);
        var book = volumes.open(authority, year);
        if (last.isEmpty() || book.isEmpty()) {
            return Outcome.refused(BookRefusals.noneOpen(year));
        }
        var asked = requests.open(book.get());
        if (asked.isEmpty()) {
            return Outcome.refused(BookRefusals.notAsked());
        }
        var delegated = signer.deciding(authority, asked.get());
        if (delegated instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        try {
            return close(book.get(), asked.get(), last.get(), signer.signature(authority, delegated.orThrow()));
        } catch (IncompletePaper incomplete) {
            return Outcome.refused(incomplete.refusal());
        }
    }

    /** Prints before it holds up the desk, and again only if a line came or changed meanwhile. */
    private Outcome<BookVolume> close(BookVolume book, BookClosing asked, int last, Signature signature) {
        var now = clock.instant();
        var early = book.runsOn(LocalDate.ofInstant(now, Vietnam.ZONE)) ? asked.reason() : null;
        var printed = pages.close(book, lines.of(book), signature, last, early, now);
        int held = numbers.hold(book.authority(), PaperKind.DOSSIER_BOOK, book.year())
                .orElseThrow();
        var asHeld = lines.of(book);
        var kept = held == last && asHeld.equals(printed.lines())
                ? printed
                : pages.close(book, asHeld, signature, held, early, now);
        if (!requests.end(book, asked, ClosingEnd.CLOSED, null)) {
            return Outcome.refused(BookRefusals.notAsked());
        }
        volumes.close(book, held, kept, signature, early, current.get().id(), now);
        return Outcome.done(
                volumes.find(book.authority(), book.year(), book.volume()).orElseThrow());
    }
}
