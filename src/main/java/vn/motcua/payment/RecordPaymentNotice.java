package vn.motcua.payment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.PauseForPayment;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Thông báo nộp tiền: what is owed, and until when. The clock stops now at the latest, and the applicant is told. */
@Component
public class RecordPaymentNotice {

    static final Refusal NOTHING_OPEN = Refusal.wrongMoment("Hồ sơ không chờ thực hiện nghĩa vụ tài chính nào.");
    private static final Refusal NOTICED = Refusal.wrongMoment("Thông báo nộp tiền của hồ sơ này đã ghi rồi.");
    private static final long MOST = 1_000_000_000_000L;

    private final DossierRegister register;
    private final DossierEvents events;
    private final PaymentRequests requests;
    private final PaymentRules rules;
    private final PauseForPayment pauseForPayment;
    private final TransactionClock clock;

    RecordPaymentNotice(
            DossierRegister register,
            DossierEvents events,
            PaymentRequests requests,
            PaymentRules rules,
            PauseForPayment pauseForPayment,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.requests = requests;
        this.rules = rules;
        this.pauseForPayment = pauseForPayment;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PaymentRequest> record(DossierId id, PayNotice notice) {
        var dossier = register.get(id);
        var request = requests.locked(id);
        if (request.isEmpty()) {
            return Outcome.refused(NOTHING_OPEN);
        }
        var objection =
                request.filter(PaymentRequest::noticed).map(known -> NOTICED).or(() -> objection(dossier, notice));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var due = rules.payDue(dossier, notice);
        requests.notice(request.get().id(), notice, due, clock.instant());
        if (dossier.status() != DossierStatus.PAYMENT_REQUESTED) {
            pauseForPayment
                    .pause(id, "Thông báo nộp tiền số " + notice.number(), rules.basis(dossier))
                    .orThrow();
        }
        events.append(id, EventKind.PAYMENT_ASKED, inWords(dossier, notice));
        return Outcome.done(requests.open(id).orElseThrow());
    }

    /** Why such a notice cannot be. */
    Optional<Refusal> objection(Dossier dossier, PayNotice notice) {
        return rules.dated(dossier, notice.date(), "Ngày thông báo nộp tiền", "noticeDate")
                .or(() -> amounts(notice))
                .or(() -> notice.payBy() == null ? Optional.empty() : lastDay(dossier, notice.payBy()));
    }

    private Optional<Refusal> lastDay(Dossier dossier, LocalDate day) {
        if (day.isBefore(rules.today())) {
            return Optional.of(Refusal.refused("Hạn nộp không thể ở quá khứ.").about("payBy"));
        }
        return rules.lastDay(dossier, day, "payBy");
    }

    private static Optional<Refusal> amounts(PayNotice notice) {
        var wrong = notice.amounts().isEmpty()
                || notice.amounts().stream().anyMatch(amount -> amount.vnd() <= 0 || amount.vnd() > MOST);
        return wrong
                ? Optional.of(Refusal.refused("Số tiền phải nộp phải lớn hơn 0 và không quá 1.000 tỷ đồng.")
                        .about("paymentAmounts"))
                : Optional.empty();
    }

    private Map<String, String> inWords(Dossier dossier, PayNotice notice) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Thông báo nộp tiền", "số %s ngày %s".formatted(notice.number(), Vietnam.day(notice.date())));
        detail.put("Khoản phải nộp", Amount.inWords(notice.amounts()));
        detail.put("Tổng số tiền", Amount.inWords(Amount.total(notice.amounts())));
        detail.put("Nơi nộp", notice.placeToPay());
        detail.put("Hạn nộp", Vietnam.minuteOfDay(rules.payDue(dossier, notice)));
        return detail;
    }
}
