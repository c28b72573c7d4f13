package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.shared.Masked;
import vn.motcua.shared.Vietnam;

/** How the pages of the store tell times, sizes and authorities. */
@Component
class ArchiveWords {

    private static final long KILO = 1024;

    private final Authorities authorities;

    ArchiveWords(Authorities authorities) {
        this.authorities = authorities;
    }

    /** {@code 08:15 20/11/2026}. */
    public String time(Instant instant) {
        return instant == null ? "" : Vietnam.minute(instant);
    }

    public String day(LocalDate day) {
        return day == null ? "" : Vietnam.day(day);
    }

    /** {@code 12 KB}, rounded up. */
    public String size(long bytes) {
        return (bytes + KILO - 1) / KILO + " KB";
    }

    public String authority(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    /** A code without the owner's whole number. */
    public String masked(String code) {
        return Masked.numbersIn(code.replace(".", " ")).replace(" ", ".");
    }
}
