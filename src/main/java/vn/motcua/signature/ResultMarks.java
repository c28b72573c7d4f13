package vn.motcua.signature;

import java.time.LocalDate;

/**
 * What is seen on a signed result.
 *
 * @param signer full name, as printed under the signature
 * @param authority whose result it is
 * @param number given by the authority
 * @param day of that number
 */
public record ResultMarks(String signer, String authority, String number, LocalDate day) {}
