package vn.motcua.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.shared.TransactionClock;

/** Sổ theo dõi hồ sơ, for reading and printing (Mẫu 06 of 2018, Mẫu 07 of 2025). */
@Component
public class DossierBook {

    private final BookVolumes volumes;
    private final BookLines lines;
    private final BookPages pages;
    private final TransactionClock clock;

    DossierBook(BookVolumes volumes, BookLines lines, BookPages pages, TransactionClock clock) {
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

    /** Every line as it stands today, by number. */
    public List<BookLine> lines(BookVolume volume) {
        return lines.of(volume);
    }

    /** A4 across; a closed volume as it was when it was closed. */
    public byte[] print(BookVolume volume) {
        return pages.print(volume, clock.instant());
    }

    /** Every line as it stands today, as a table for spreadsheets. */
    public byte[] csv(BookVolume volume) {
        return BookCsv.of(lines.of(volume));
    }
}
