package vn.motcua.payment;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.PauseForPayment;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Asks for money before the procedure goes on: at once by a notice, or by asking a collector first what is owed. */
@Component
public class AskPayment {

    private final DossierRegister register;
    private final DossierEvents events;
    private final PaymentRequests requests;
    private final PaymentRules rules;
    private final RecordPaymentNotice recordPaymentNotice;
    private final PauseForPayment pauseForPayment;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    AskPayment(
            DossierRegister register,
            DossierEvents events,
            PaymentRequests requests,
            PaymentRules rules,
            RecordPaymentNotice recordPaymentNotice,
            PauseForPayment pauseForPayment,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.requests = requests;
        this.rules = rules;
        this.recordPaymentNotice = recordPaymentNotice;
        this.pauseForPayment = pauseForPayment;
        this.current = current;
        this.clock = clock;
    }

    /** The sum is known: the payer is told and the clock stops. */
    @Transactional
    public Outcome<PaymentRequest> ask(DossierId id, PayNotice notice) {
        var dossier = register.get(id);
        var objection = objection(dossier).or(() -> recordPaymentNotice.objection(dossier, notice));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        add(dossier, null);
        return recordPaymentNotice.record(id, notice);
    }

    /**
     * A collector is asked.
     *
     * @return whether the clock stops from here on, as the procedure says
     */
    @Transactional
    public Outcome<Boolean> refer(DossierId id, Referral referral) {
        var dossier = register.get(id);
        var objection = objection(dossier)
                .or(() -> rules.dated(dossier, referral.date(), "Ngày phiếu chuyển thông tin", "referralDate"));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        add(dossier, referral);
        var pauses = rules.pauseFrom(dossier) == PauseFrom.REFERRAL;
        if (pauses) {
            pauseForPayment
                    .pause(
                            id,
                            "Chờ %s thông báo nghĩa vụ tài chính".formatted(referral.collector()),
                            rules.basis(dossier))
                    .orThrow();
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Phiếu chuyển", "số %s ngày %s".formatted(referral.number(), Vietnam.day(referral.date())));
        detail.put("Cơ quan thu", referral.collector());
        detail.put("Thời hạn", pauses ? "tạm dừng từ khi chuyển phiếu" : "vẫn tính đến khi có thông báo");
        events.append(id, EventKind.PAYMENT_REFERRED, detail);
        return Outcome.done(pauses);
    }

    private Optional<Refusal> objection(Dossier dossier) {
        if (requests.open(dossier.id()).isPresent()) {
            return Optional.of(Refusal.wrongMoment(
                    "Hồ sơ đang chờ thực hiện một nghĩa vụ tài chính; xong việc đó mới yêu cầu tiếp được."));
        }
        return dossier.running()
                ? Optional.empty()
                : Optional.of(Refusal.wrongMoment(
                        "Không thể yêu cầu thực hiện nghĩa vụ tài chính: hồ sơ đang ở trạng thái «%s»."
                                .formatted(dossier.status().label())));
    }

    private void add(Dossier dossier, Referral referral) {
        requests.add(
                dossier.id(),
                requests.of(dossier.id()).size() + 1,
                referral,
                referral == null ? null : rules.referralDue(dossier),
                clock.instant(),
                current.get().id());
    }
}
