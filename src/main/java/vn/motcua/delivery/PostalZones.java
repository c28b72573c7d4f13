package vn.motcua.delivery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Level;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.shared.Vietnam;

/**
 * How far a result goes: the receiver's address against the place of the desk. An address that names no province is taken to
 * be in the desk's own.
 */
@Component
class PostalZones {

    private final Authorities authorities;
    private final DossierLaw law;

    PostalZones(Authorities authorities, DossierLaw law) {
        this.authorities = authorities;
        this.law = law;
    }

    /** Of the result: to the receiver. */
    PostalZone of(Dossier dossier) {
        return of(dossier, dossier.receiver().address());
    }

    /** @param address where a sending of the dossier begins or ends; null is taken to be in the desk's province */
    PostalZone of(Dossier dossier, String address) {
        var day = LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE);
        var desk = authorities
                .find(dossier.receivingAuthority(), day)
                .or(() -> authorities.find(dossier.receivingAuthority()))
                .orElseThrow();
        var home = provinceOf(desk);
        var there = Provinces.in(address);
        if (there.isEmpty() || there.equals(home)) {
            return desk.level() == Level.COMMUNE && Provinces.names(address, desk.place())
                    ? PostalZone.SAME_AREA
                    : PostalZone.IN_PROVINCE;
        }
        var cities = law.parameter(dossier, "postal.specialCities").value();
        return home.filter(city -> isOneOf(cities, city)).isPresent() && isOneOf(cities, there.get())
                ? PostalZone.BETWEEN_CITIES
                : PostalZone.INTER_PROVINCE;
    }

    private Optional<String> provinceOf(Authority desk) {
        var above = desk;
        while (above.level() != Level.PROVINCE && above.parent() != null) {
            above = authorities.find(above.parent()).orElseThrow();
        }
        return Optional.of(above.place().toLowerCase(Locale.ROOT));
    }

    private static boolean isOneOf(String cities, String city) {
        return Arrays.stream(cities.toLowerCase(Locale.ROOT).split("\\s*;\\s*")).anyMatch(city::equals);
    }
}
