package vn.motcua.payment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What a person makes of a sum unpaid in time: wait on to a later day, or propose to the leader to stop. */
@Component
public class DecideUnpaid {

    private static final Refusal IN_TIME =
            Refusal.wrongMoment("Chưa quá hạn nộp tiền: người nộp còn thời gian, chưa gia hạn hay đề nghị dừng được.");

    private final DossierRegister register;
    private final DossierEvents events;
    private final PaymentRequests requests;
    private final PaymentRules rules;
    private final TransactionClock clock;

    DecideUnpaid(
            DossierRegister register,
            DossierEvents events,
            PaymentRequests requests,
            PaymentRules rules,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.requests = requests;
        this.rules = rules;
        this.clock = clock;
    }

    /** The applicant is told the new day, not the reason. */
    @Transactional
    public Outcome<PaymentRequest> waitUntil(DossierId id, LocalDate day, String reason) {
        var request = requests.locked(id);
        var objection = objection(request);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!day.isAfter(rules.today())) {
            return Outcome.refused(
                    Refusal.refused("Hạn nộp mới phải sau hôm nay.").about("waitUntil"));
        }
        var dossier = register.get(id);
        var dayOff = rules.lastDay(dossier, day, "waitUntil");
        if (dayOff.isPresent()) {
            return Outcome.refused(dayOff.get());
        }
        var due = rules.endOf(dossier, day);
        requests.extend(request.get().id(), due);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Khoản phải nộp", Amount.inWords(request.get().amounts()));
        detail.put("Tổng số tiền", Amount.inWords(request.get().total()));
        detail.put("Nơi nộp", request.get().placeToPay());
        detail.put("Hạn nộp", Vietnam.minuteOfDay(due));
        detail.put("Lý do", reason);
        events.append(id, EventKind.PAYMENT_EXTENDED, detail);
        return Outcome.done(request.get());
    }

    /** Only says so: the leader decides on the dossier's page, and until then the payer may still pay. */
    @Transactional
    public Outcome<PaymentRequest> proposeStop(DossierId id, String reason) {
        var request = requests.locked(id);
        var objection = objection(request);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        events.append(id, EventKind.PAYMENT_STOP_PROPOSED, Map.of("Lý do", reason));
        return Outcome.done(request.get());
    }

    private Optional<Refusal> objection(Optional<PaymentRequest> request) {
        if (request.isEmpty()) {
            return Optional.of(RecordPaymentNotice.NOTHING_OPEN);
        }
        return request.get().dueAt() == null
                        || clock.instant().isBefore(request.get().dueAt())
                ? Optional.of(IN_TIME)
                : Optional.empty();
    }
}
