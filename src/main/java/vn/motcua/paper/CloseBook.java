package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Chốt sổ: the open volume of a year is counted, signed for and closed; whatever is accepted afterwards stands in the
 * next one. Dossiers that are still being decided do not stand in its way.
 */
@Component
public class CloseBook {

    private final DecidingAuthority deciding;
    private final PaperNumbers numbers;
    private final BookVolumes volumes;
    private final BookPages pages;
    private final PaperPress press;
    private final AuthoritySigners signers;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    CloseBook(
            DecidingAuthority deciding,
            PaperNumbers numbers,
            BookVolumes volumes,
            BookPages pages,
            PaperPress press,
            AuthoritySigners signers,
            CurrentOfficial current,
            TransactionClock clock) {
        this.deciding = deciding;
        this.numbers = numbers;
        this.volumes = volumes;
        this.pages = pages;
        this.press = press;
        this.signers = signers;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Refused where no volume of the year is open, where a line cannot be printed, and for a signer without a delegation
     * today.
     *
     * @param signer who signs the closing for the authority
     */
    @Transactional
    public Outcome<BookVolume> close(AuthorityId authority, int year, OfficialId signer) {
        var last = numbers.last(authority, PaperKind.DOSSIER_BOOK, year);
        var book = volumes.open(authority, year);
        if (last.isEmpty() || book.isEmpty()) {
            return Outcome.refused(noneOpen(year));
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Vietnam.ZONE);
        var owner = deciding.of(authority, today);
        var delegated = signers.signer(PaperKind.DOSSIER_BOOK, owner, signer, today);
        if (delegated instanceof Outcome.Refused<Delegation> refused) {
            return Outcome.refused(refused.refusal());
        }
        try {
            return close(book.get(), last.get(), Signature.of(delegated.orThrow(), press.text()), now);
        } catch (IncompletePaper incomplete) {
            return Outcome.refused(incomplete.refusal());
        }
    }

    /** Counts before it holds up the desk, and again only if somebody was accepted meanwhile. */
    private Outcome<BookVolume> close(BookVolume book, int last, Signature signature, Instant now) {
        var pagesToLast = pages.count(book, signature, last, now);
        int held = numbers.hold(book.authority(), PaperKind.DOSSIER_BOOK, book.year())
                .orElseThrow();
        var count = held == last ? pagesToLast : pages.count(book, signature, held, now);
        return volumes.close(book, held, count, signature, current.get().id(), now)
                ? Outcome.done(volumes.find(book.authority(), book.year(), book.volume())
                        .orElseThrow())
                : Outcome.refused(noneOpen(book.year()));
    }

    private static Refusal noneOpen(int year) {
        return Refusal.wrongMoment("Năm %d không có quyển sổ theo dõi hồ sơ nào đang mở.".formatted(year));
    }
}
