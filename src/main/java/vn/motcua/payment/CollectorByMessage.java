package vn.motcua.payment;

import java.util.UUID;
import vn.motcua.messaging.AskedPartner;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.PartnerLine;

/**
 * The way to a collector that is asked by message, as src/docs/api/tax-authority.openapi.yaml says. A slip is read from the
 * register at each attempt; its id makes all attempts one.
 */
final class CollectorByMessage extends AskedPartner {

    static final String REMEDY =
            "Gửi phiếu chuyển thông tin bằng văn bản giấy, rồi ghi trả lời ở việc «Chờ thông báo nghĩa vụ tài chính» của hồ sơ.";

    private final PaymentRequests requests;
    private final Slips slips;

    CollectorByMessage(PartnerLine line, PaymentRequests requests, Slips slips) {
        super(line);
        this.requests = requests;
        this.slips = slips;
    }

    @Override
    protected Delivery send(Envelope envelope) {
        var request = requests.find(
                        UUID.fromString(envelope.payload().path("request").asText()))
                .orElseThrow();
        return envelope.type().equals(RemindCollector.REMINDED)
                ? remind(envelope, request)
                : line.send(envelope, "/requests", slips.of(request));
    }

    /** What was answered while the reminder was on its way needs none. */
    private Delivery remind(Envelope envelope, PaymentRequest request) {
        return request.noticed() || request.closedAt() != null
                ? new Delivery.Delivered(null)
                : line.send(envelope, "/requests/%s/reminders".formatted(request.id()), "{}");
    }
}
