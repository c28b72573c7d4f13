package vn.motcua.paper;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;

/** Heads papers by the day of issue: the names of that day, the form of its set. */
@Component
class Letterheads {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    private final Authorities authorities;

    Letterheads(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * @param form of the set that applies on the day
     * @param number "01/HDHS", null where there is none
     * @param codes what the QR code names besides the authority, empty ones allowed
     */
    Letterhead of(
            FormSet set,
            FormSet.Form form,
            Issuer issuer,
            String number,
            LocalDate day,
            PaperText text,
            String... codes) {
        var authority = issuer.authority();
        var agency = text.required("Tên cơ quan", issuer.name());
        return new Letterhead(
                form.form() == null ? "" : "Mẫu số " + form.form(),
                set.legalBasis(),
                form.title(),
                Wording.parts(text.optional("Tên cơ quan cấp trên", above(authority, issuer, day))),
                Wording.parts(agency),
                text.optional("Số", number),
                text.required("Địa danh", authority.place()) + ", " + Wording.day(day),
                Stream.concat(Stream.of(codes), Stream.of(authority.code()))
                        .map(code -> code == null ? "" : code)
                        .collect(Collectors.joining("|")));
    }

    /** A desk stands below its authority, a centre below the committee it belongs to; a committee has nobody above it. */
    private String above(Authority authority, Issuer issuer, LocalDate day) {
        if (!issuer.name().equals(authority.name())) {
            return authority.name();
        }
        return authority.name().startsWith(COMMITTEE) || authority.parent() == null
                ? null
                : authorities.find(authority.parent(), day).map(Authority::name).orElse(null);
    }

    /** Who issues a paper: an authority, or its desk. */
    record Issuer(Authority authority, String name) {

        static Issuer desk(Authority authority) {
            return new Issuer(authority, authority.desk() == null ? authority.name() : authority.desk());
        }

        static Issuer agency(Authority authority) {
            return new Issuer(authority, authority.name());
        }
    }
}
