package vn.motcua.signature;

import java.time.LocalDate;

/**
 * What is seen on a signed result.
 *
 * @param signer full name, as printed under the signature
 * @param authority whose result it is
 * @param number given by the authority; null, with the day, where a clerk gives it later
 * @param day of that number
 * @param printed whether number and day are printed in the file already, so that no signature has to show them
 */
public record ResultMarks(String signer, String authority, String number, LocalDate day, boolean printed) {}
