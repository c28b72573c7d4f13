package vn.motcua.desk;

import java.time.OffsetDateTime;

/**
 * A line of «Ai đã xem» on a dossier's page.
 *
 * @param official full name and title
 * @param authority its name
 * @param purpose label and the supervisor's own words; null on duty
 */
record DossierReadView(OffsetDateTime at, String official, String authority, String ground, String purpose) {}
