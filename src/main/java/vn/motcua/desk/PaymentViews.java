package vn.motcua.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.payment.Proof;
import vn.motcua.payment.Referral;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** A dossier's financial obligations in the words officials read. */
@Component
class PaymentViews {

    private final PaymentRequests requests;
    private final TransactionClock clock;

    PaymentViews(PaymentRequests requests, TransactionClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    List<DossierProgress.PaymentView> of(DossierId dossier) {
        return requests.of(dossier).stream().map(this::view).toList();
    }

    private DossierProgress.PaymentView view(PaymentRequest request) {
        return new DossierProgress.PaymentView(
                request.round(),
                Persisted.time(request.askedAt()),
                request.referral() == null ? null : words(request.referral()) + lateness(request),
                Persisted.time(request.referralDueAt()),
                request.noticed()
                        ? "Thông báo nộp tiền số %s ngày %s"
                                .formatted(request.noticeNumber(), Vietnam.day(request.noticeDate()))
                        : null,
                request.noticed() ? request.dutyInWords() : null,
                Persisted.time(request.dueAt()),
                Persisted.time(request.closedAt()),
                request.outcome() == null ? null : request.outcome().label(),
                request.proof() == null ? null : words(request.proof()));
    }

    private static String words(Referral referral) {
        return "Phiếu chuyển thông tin số %s ngày %s, gửi %s"
                .formatted(referral.number(), Vietnam.day(referral.date()), referral.collector());
    }

    /** The collector's delay is its own: nobody of ours explains it. */
    private String lateness(PaymentRequest request) {
        if (!request.noticeLate(clock.instant())) {
            return "";
        }
        return request.noticed()
                ? ". Cơ quan thu ra thông báo sau hạn, lúc " + Vietnam.minuteOfDay(request.noticedAt())
                : ". Cơ quan thu đã quá hạn ra thông báo";
    }

    private static String words(Proof proof) {
        return "Chứng từ số %s ngày %s (%s)"
                .formatted(
                        proof.number(),
                        Vietnam.day(proof.date()),
                        proof.source().label().toLowerCase(Vietnam.LOCALE));
    }
}
