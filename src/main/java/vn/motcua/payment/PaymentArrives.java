package vn.motcua.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;

/**
 * The gateway says that a sum was paid. Said twice it counts once; what does not fit the notice is a person's matter, for
 * money has moved.
 */
@Component
class PaymentArrives implements InboxHandler {

    static final String TYPE = "payment.made";

    private final PaymentRequests requests;
    private final SettlePayment settlePayment;
    private final PaymentWork work;
    private final ObjectMapper json;

    PaymentArrives(PaymentRequests requests, SettlePayment settlePayment, PaymentWork work, ObjectMapper json) {
        this.requests = requests;
        this.settlePayment = settlePayment;
        this.work = work;
        this.json = json;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "Tin đã nộp tiền";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        return Optional.of(
                Concern.ofDossier(arrival.message().correlation(), read(arrival).inWords()));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var made = read(arrival);
        var dossier = DossierId.of(arrival.message().correlation());
        if (toldBefore(dossier, made)) {
            return Handling.handled();
        }
        var open = requests.locked(dossier);
        if (open.isPresent() && !open.get().noticed()) {
            return new Handling.TooEarly("Chưa ghi thông báo nộp tiền của hồ sơ này.");
        }
        if (open.isPresent() && !open.get().noticeNumber().equals(made.noticeNumber())) {
            return new Handling.Refused(
                    "Số thông báo nộp tiền không phải số đang chờ nộp. Hãy đối chiếu với cổng thanh toán.");
        }
        if (open.isPresent() && !work.awaited(dossier)) {
            return new Handling.TooEarly("Quy trình chưa chờ ở bước nộp tiền.");
        }
        settlePayment.settle(dossier, made.proof()).orThrow();
        work.paid(dossier);
        return Handling.handled();
    }

    private boolean toldBefore(DossierId dossier, PaymentMade made) {
        return requests.of(dossier).stream()
                .filter(request -> made.noticeNumber().equals(request.noticeNumber()))
                .map(PaymentRequest::proof)
                .anyMatch(made.proof()::isOfTheSamePayment);
    }

    private PaymentMade read(Arrival arrival) {
        try {
            return json.treeToValue(arrival.message().payload(), PaymentMade.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the door lets only whole messages in", e);
        }
    }
}
