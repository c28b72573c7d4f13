package vn.motcua.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Delegation;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Sổ theo dõi hồ sơ, for reading and printing (Mẫu 06 of 2018, Mẫu 07 of 2025). */
@Component
public class DossierBook {

    private final BookVolumes volumes;
    private final BookLines lines;
    private final BookPages pages;
    private final BookAdditions additions;
    private final BookClosings closings;
    private final BookSigner signer;
    private final TransactionClock clock;

    DossierBook(
            BookVolumes volumes,
            BookLines lines,
            BookPages pages,
            BookAdditions additions,
            BookClosings closings,
            BookSigner signer,
            TransactionClock clock) {
        this.volumes = volumes;
        this.lines = lines;
        this.pages = pages;
        this.additions = additions;
        this.closings = closings;
        this.signer = signer;
        this.clock = clock;
    }

    /** All volumes of an authority, the newest first. */
    public List<BookVolume> of(AuthorityId authority) {
        return volumes.of(authority);
    }

    public Optional<BookVolume> find(AuthorityId authority, int year, int volume) {
        return volumes.find(authority, year, volume);
    }

    /** Where a dossier stands, as a receipt names it; empty before acceptance. */
    public Optional<Receipt.BookEntry> entryOf(DossierId dossier) {
        return volumes.entryOf(dossier);
    }

    /** Every line as it stands today, by number. */
    public List<BookLine> lines(BookVolume volume) {
        return lines.of(volume);
    }

    /** The request for its closing that waits for whoever signs. */
    public Optional<BookClosing> askedToClose(BookVolume volume) {
        return closings.open(volume);
    }

    /** How many such requests wait in the books of these authorities. */
    public int closingsAwaited(Collection<AuthorityId> authorities) {
        return closings.waiting(authorities);
    }

    /** Who declined the last request and why, where the desk has not asked again. */
    public Optional<String> declined(BookVolume volume) {
        return closings.lastDecline(volume);
    }

    /** Whether whoever is signed in could close its volumes, had somebody else asked for it. */
    public boolean maySign(AuthorityId authority) {
        return signer.of(authority) instanceof Outcome.Done<Delegation>;
    }

    /** What was struck or put right after it was closed: no part of it. */
    public List<BookAddition> additions(BookVolume volume) {
        return volume.open() ? List.of() : additions.of(volume);
    }

    /**
     * Those on a sheet A4, beside the closed volume. Refused where there are none, and where a field cannot be printed,
     * which it names.
     */
    public Outcome<byte[]> printAdditions(BookVolume volume) {
        var later = additions(volume);
        return later.isEmpty()
                ? Outcome.refused(Refusal.wrongMoment("Quyển sổ này không có gì ghi sau khi khóa sổ."))
                : printed(() -> pages.additions(volume, later, clock.instant()));
    }

    /**
     * A4 across; of a closed volume the very bytes that were kept when it was closed. Refused where a field cannot be
     * printed, which it names.
     */
    public Outcome<byte[]> print(BookVolume volume) {
        return volume.kept() ? Outcome.done(volumes.closedPdf(volume)) : print(volume, lines.of(volume));
    }

    /** The same for whoever needs nobody's number. */
    public Outcome<byte[]> printMasked(BookVolume volume) {
        return print(volume, masked(content(volume)));
    }

    private Outcome<byte[]> print(BookVolume volume, List<BookLine> lines) {
        return printed(
                () -> volume.open() ? pages.print(volume, lines, clock.instant()) : pages.reprint(volume, lines));
    }

    private static Outcome<byte[]> printed(Supplier<byte[]> print) {
        try {
            return Outcome.done(print.get());
        } catch (IncompletePaper incomplete) {
            return Outcome.refused(incomplete.refusal());
        }
    }

    /** As a table for spreadsheets: the lines as they stand, of a closed volume as it was closed. */
    public byte[] csv(BookVolume volume) {
        return BookCsv.of(content(volume), additions(volume));
    }

    /** The same for whoever needs nobody's number. */
    public byte[] csvMasked(BookVolume volume) {
        return BookCsv.of(masked(content(volume)), additions(volume));
    }

    private List<BookLine> content(BookVolume volume) {
        return volume.kept() ? volumes.closedLines(volume) : lines.of(volume);
    }

    private static List<BookLine> masked(List<BookLine> lines) {
        return lines.stream().map(BookLine::masked).toList();
    }
}
