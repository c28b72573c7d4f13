package vn.motcua.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/**
 * A financial obligation of a dossier, as far as it is known: what is not yet known is null.
 *
 * @param round counted from 1
 * @param referral null where the notice was there at once
 * @param partner by which adapter the collector was asked; null where it was asked on paper
 * @param referralDueAt when the collector owes its notice
 * @param noticedAt when that notice was recorded
 * @param amounts empty until the notice
 * @param payTo where to pay; null where the notice on paper says it
 * @param dueAt end of the last day to pay
 * @param remindedOf the due moment that passed and was told last, the collector's or the payer's
 */
public record PaymentRequest(
        UUID id,
        DossierId dossier,
        int round,
        Instant askedAt,
        Referral referral,
        String partner,
        Instant referralDueAt,
        String noticeNumber,
        LocalDate noticeDate,
        Instant noticedAt,
        List<Amount> amounts,
        String payTo,
        Instant dueAt,
        Instant remindedOf,
        Instant closedAt,
        Outcome outcome,
        Proof proof) {

    /** How a wait for money ends. */
    public enum Outcome {
        PAID("Đã nộp"),
        NOT_OWED("Không phải nộp"),
        DROPPED("Thôi chờ: hồ sơ đã kết thúc");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean noticed() {
        return noticeNumber != null;
    }

    /** {@code Lệ phí: 75.000 đồng; … Tổng: …}. */
    public String amountsInWords() {
        return "%s. Tổng số tiền: %s.".formatted(Amount.inWords(amounts), Amount.inWords(total()));
    }

    /** {@code …; nơi nộp: …}: what a payer must know. */
    public String dutyInWords() {
        return payTo == null ? amountsInWords() : "%s Nơi nộp: %s.".formatted(amountsInWords(), payTo);
    }

    /** Vietnamese: for whoever is told to pay. */
    String placeToPay() {
        return payTo == null ? PayNotice.AS_NOTICED : payTo;
    }

    /** Whether the collector owes its notice at that moment, or gave it when it was due no more. */
    public boolean noticeLate(Instant now) {
        return referralDueAt != null
                && (noticedAt == null && closedAt == null ? now : answeredAt()).isAfter(referralDueAt);
    }

    private Instant answeredAt() {
        return noticedAt == null ? closedAt : noticedAt;
    }

    /** Đồng; 0 until the notice. */
    public long total() {
        return Amount.total(amounts);
    }
}
