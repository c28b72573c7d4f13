package vn.motcua.payment;

import java.time.LocalDate;
import java.util.List;

/**
 * Thông báo nộp tiền: what is owed.
 *
 * @param payBy last day; null where the procedure's own time holds
 */
public record PayNotice(String number, LocalDate date, List<Amount> amounts, LocalDate payBy) {}
