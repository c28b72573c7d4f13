package vn.motcua.payment;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResumeFromPayment;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Chứng từ nộp tiền: the obligation is met and the clock runs on. */
@Component
public class SettlePayment {

    private final DossierRegister register;
    private final DossierEvents events;
    private final PaymentRequests requests;
    private final PaymentRules rules;
    private final ResumeFromPayment resumeFromPayment;
    private final TransactionClock clock;

    SettlePayment(
            DossierRegister register,
            DossierEvents events,
            PaymentRequests requests,
            PaymentRules rules,
            ResumeFromPayment resumeFromPayment,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.requests = requests;
        this.rules = rules;
        this.resumeFromPayment = resumeFromPayment;
        this.clock = clock;
    }

    /** Status 6 → 4. */
    @Transactional
    public Outcome<PaymentRequest> settle(DossierId id, Proof proof) {
        var request = requests.locked(id);
        if (request.isEmpty()) {
            return Outcome.refused(alreadyPaid(id).orElse(RecordPaymentNotice.NOTHING_OPEN));
        }
        var objection = objection(request.get(), proof);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        requests.close(request.get().id(), PaymentRequest.Outcome.PAID, proof, clock.instant());
        resumeFromPayment
                .resume(id, true, "Chứng từ nộp tiền số " + proof.number())
                .orThrow();
        var detail = new LinkedHashMap<String, String>();
        detail.put("Chứng từ nộp tiền", "số %s ngày %s".formatted(proof.number(), Vietnam.day(proof.date())));
        detail.put("Số tiền", Amount.inWords(proof.vnd()));
        detail.put("Nguồn", proof.source().label());
        detail.put("Hẹn trả mới", Vietnam.minuteOfDay(register.get(id).dueAt()));
        events.append(id, EventKind.PAID, detail);
        return Outcome.done(request.get());
    }

    private Optional<Refusal> alreadyPaid(DossierId id) {
        return requests.of(id).stream()
                .filter(before -> before.outcome() == PaymentRequest.Outcome.PAID)
                .reduce((earlier, later) -> later)
                .map(before -> Refusal.wrongMoment("Nghĩa vụ tài chính này đã nộp rồi, theo chứng từ số %s."
                        .formatted(before.proof().number())));
    }

    private Optional<Refusal> objection(PaymentRequest request, Proof proof) {
        if (!request.noticed()) {
            return Optional.of(
                    Refusal.wrongMoment("Chưa có thông báo nộp tiền: ghi thông báo trước, rồi mới ghi chứng từ."));
        }
        if (proof.vnd() != request.total()) {
            return Optional.of(Refusal.refused("Số tiền trên chứng từ (%s) khác số phải nộp (%s)%s."
                            .formatted(
                                    Amount.inWords(proof.vnd()),
                                    Amount.inWords(request.total()),
                                    difference(request.total() - proof.vnd())))
                    .about("proofAmount"));
        }
        if (proof.date().isBefore(request.noticeDate())) {
            return Optional.of(Refusal.refused("Ngày nộp không thể trước ngày thông báo nộp tiền (%s)."
                            .formatted(Vietnam.day(request.noticeDate())))
                    .about("proofDate"));
        }
        return proof.date().isAfter(rules.today())
                ? Optional.of(Refusal.refused("Ngày nộp không thể ở tương lai.").about("proofDate"))
                : Optional.empty();
    }

    /** A payment in part meets no obligation: the rest must be proven too, in one proof or in a proof of the whole. */
    private static String difference(long missing) {
        return missing > 0 ? ", còn thiếu " + Amount.inWords(missing) : ", thừa " + Amount.inWords(-missing);
    }
}
