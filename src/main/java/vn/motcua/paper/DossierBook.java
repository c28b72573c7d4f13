package vn.motcua.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Delegation;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Sổ theo dõi hồ sơ, for reading and printing (Mẫu 06 of 2018, Mẫu 07 of 2025). */
@Component
public class DossierBook {

    private final BookVolumes volumes;
    private final BookLines lines;
    private final BookPages pages;
    private final AuthoritySigners signers;
    private final DecidingAuthority deciding;
    private final TransactionClock clock;

    DossierBook(
            BookVolumes volumes,
            BookLines lines,
            BookPages pages,
            AuthoritySigners signers,
            DecidingAuthority deciding,
            TransactionClock clock) {
        this.signers = signers;
        this.deciding = deciding;
        this.volumes = volumes;
        this.lines = lines;
        this.pages = pages;
        this.clock = clock;
    }

    /** All volumes of an authority, the newest first. */
    public List<BookVolume> of(AuthorityId authority) {
        return volumes.of(authority);
    }

    public Optional<BookVolume> find(AuthorityId authority, int year, int volume) {
        return volumes.find(authority, year, volume);
    }

    /** Who may sign the closing of its volumes today: for an authority that has ended, those of its successor. */
    public List<Delegation> signers(AuthorityId authority) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return signers.able(PaperKind.DOSSIER_BOOK, deciding.of(authority, today), today);
    }

    /** Where a dossier stands, as a receipt names it; empty before acceptance. */
    public Optional<Receipt.BookEntry> entryOf(DossierId dossier) {
        return volumes.entryOf(dossier);
    }

    /** Every line as it stands today, by number. */
    public List<BookLine> lines(BookVolume volume) {
        return lines.of(volume);
    }

    /** A4 across; a closed volume as it was when it was closed. Refused where a field cannot be printed, which it names. */
    public Outcome<byte[]> print(BookVolume volume) {
        return print(volume, UnaryOperator.identity());
    }

    /** The same for whoever needs nobody's number. */
    public Outcome<byte[]> printMasked(BookVolume volume) {
        return print(volume, BookLine::masked);
    }

    private Outcome<byte[]> print(BookVolume volume, UnaryOperator<BookLine> shown) {
        try {
            return Outcome.done(pages.print(volume, clock.instant(), shown));
        } catch (IncompletePaper incomplete) {
            return Outcome.refused(incomplete.refusal());
        }
    }

    /** Every line as it stands today, as a table for spreadsheets. */
    public byte[] csv(BookVolume volume) {
        return BookCsv.of(lines.of(volume));
    }

    /** The same for whoever needs nobody's number. */
    public byte[] csvMasked(BookVolume volume) {
        return BookCsv.of(lines.of(volume).stream().map(BookLine::masked).toList());
    }
}
