package vn.motcua.payment;

import java.time.LocalDate;
import java.util.List;

/**
 * Thông báo nộp tiền: what is owed.
 *
 * @param payBy last day; null where the procedure's own time holds
 * @param payTo Vietnamese, where to pay; null where the notice on paper says it
 */
public record PayNotice(String number, LocalDate date, List<Amount> amounts, LocalDate payBy, String payTo) {

    static final String AS_NOTICED = "theo thông báo nộp tiền";

    /** Vietnamese: for whoever is told to pay. */
    String placeToPay() {
        return payTo == null ? AS_NOTICED : payTo;
    }
}
