package vn.motcua.dossier;

import vn.motcua.authority.AuthorityId;

/**
 * Where a dossier goes besides the desk that takes it in and the authority that decides it.
 *
 * @param assisting nơi hỗ trợ: who helped the applicant to fill it in and enter it; null if nobody did
 * @param returning nơi trả: whose desk hands the result over; null for the desk that takes it in
 */
public record FilingPlaces(AuthorityId assisting, AuthorityId returning) {

    /** Nobody helped, and the result is fetched where the dossier was handed in. */
    public static final FilingPlaces USUAL = new FilingPlaces(null, null);
}
