package vn.motcua.payment;

import java.time.LocalDate;

/**
 * Phiếu chuyển thông tin: asks a collector to say what is owed.
 *
 * @param collector who is asked, such as the tax office
 */
public record Referral(String number, LocalDate date, String collector) {}
