package vn.motcua.payment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/**
 * Gửi phiếu chuyển thông tin: asks the procedure's collector what is owed, by the outbox, and stops the clock. However often it is
 * called, a collector is asked once.
 */
@Component
public class SendSlip {

    static final String SENT = "payment.slip-sent";

    private final DossierRegister register;
    private final DossierLaw law;
    private final PaymentRequests requests;
    private final PaymentRules rules;
    private final SlipContents contents;
    private final AskPayment askPayment;
    private final Outbox outbox;

    SendSlip(
            DossierRegister register,
            DossierLaw law,
            PaymentRequests requests,
            PaymentRules rules,
            SlipContents contents,
            AskPayment askPayment,
            Outbox outbox) {
        this.register = register;
        this.law = law;
        this.requests = requests;
        this.rules = rules;
        this.contents = contents;
        this.askPayment = askPayment;
        this.outbox = outbox;
    }

    /**
     * @return REFERRAL while the notice is waited for, NOTICE where it is there already
     * @throws RefusalException where nobody has written what the slip is to say
     */
    @Transactional
    public PaymentStage send(DossierId id) {
        var open = requests.locked(id);
        if (open.isPresent()) {
            return open.get().noticed() ? PaymentStage.NOTICE : PaymentStage.REFERRAL;
        }
        if (contents.newest(id).isEmpty()) {
            throw new RefusalException(
                    Refusal.refused(
                            "Phiếu chuyển thông tin chưa có nội dung. Hãy trả lại để chuyên viên ghi thông tin gửi cơ quan thu."));
        }
        var dossier = register.get(id);
        var collector = law.procedureOf(dossier).collector();
        var number =
                "%s/PCTT-%d".formatted(dossier.code().value(), requests.of(id).size() + 1);
        askPayment
                .refer(id, new Referral(number, rules.today(), collector.name()))
                .orThrow();
        var request = requests.locked(id).orElseThrow();
        requests.askedBy(request.id(), collector.partner());
        outbox.put(message(request.id(), collector.partner(), id, request.id(), SENT));
        return PaymentStage.REFERRAL;
    }

    /** Ids only: what it says is read from the register when it leaves. */
    static OutgoingMessage message(UUID id, String partner, DossierId dossier, UUID request, String type) {
        return new OutgoingMessage(
                id,
                partner,
                type,
                dossier.toString(),
                JsonNodeFactory.instance.objectNode().put("request", request.toString()));
    }
}
