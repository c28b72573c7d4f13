package vn.motcua.dossier;

import java.time.LocalDate;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;

/**
 * How a dossier got into the register.
 *
 * @param desk that takes it in
 * @param official who entered it; null if it came by itself
 * @param portalCode the national portal's code; null if it did not come from there
 * @param filedOn whose day's law judges it; null for that of the reception
 */
record Entry(AuthorityId desk, OfficialId official, String portalCode, LocalDate filedOn) {

    static Entry by(OfficialId official, AuthorityId desk) {
        return new Entry(desk, official, null, null);
    }

    static Entry online(String portalCode, AuthorityId desk, LocalDate filedOn) {
        return new Entry(desk, null, portalCode, filedOn);
    }
}
