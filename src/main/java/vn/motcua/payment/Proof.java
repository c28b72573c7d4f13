package vn.motcua.payment;

import java.time.LocalDate;

/** Chứng từ nộp tiền. */
public record Proof(String number, LocalDate date, long vnd, Source source) {

    /** Whoever brought it, and whichever day they wrote. */
    boolean isOfTheSamePayment(Proof other) {
        return other != null && number.equals(other.number) && vnd == other.vnd;
    }

    /** Who has brought it. */
    public enum Source {
        DESK("Ghi tại một cửa"),
        GATEWAY("Cổng thanh toán báo");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
