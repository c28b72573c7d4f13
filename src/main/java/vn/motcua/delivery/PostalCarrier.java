package vn.motcua.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.messaging.Partner;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PartnerSettings;

/**
 * The way to the carrier, as src/docs/api/postal-carrier.openapi.yaml says. What is ordered is read from the register at
 * each attempt, so an address that was mended meanwhile goes out mended; the order id makes all attempts one parcel.
 */
@Component
class PostalCarrier implements Partner {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PartnerSettings.Partner carrier;
    private final ParcelSlips slips;
    private final CarrierAnswers answers;
    private final PartnerHttp http;

    PostalCarrier(PartnerSettings settings, ParcelSlips slips, CarrierAnswers answers, PartnerHttp http) {
        this.carrier = settings.postalCarrier();
        this.slips = slips;
        this.answers = answers;
        this.http = http;
    }

    @Override
    public String name() {
        return PartnerSettings.POSTAL_CARRIER;
    }

    @Override
    public String label() {
        return "Bưu chính công ích";
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        if (!carrier.connected()) {
            return new Delivery.Failed("Chưa kết nối bưu chính: đặt motcua.partners.postal-carrier.url và .secret."
                    + " Đơn còn trong hộp thư đi.");
        }
        var slip = slips.of(envelope.id(), DossierId.of(envelope.orderKey()));
        return slip instanceof Outcome.Refused<String> refused
                ? new Delivery.Rejected(refused.refusal().message(), ParcelSlips.REMEDY)
                : send(envelope, slip.orThrow().getBytes(UTF_8));
    }

    private Delivery send(Envelope envelope, byte[] slip) {
        try {
            var answer = http.post(
                    carrier,
                    "/orders",
                    messageId(envelope, slip),
                    slip,
                    Map.of("Idempotency-Key", envelope.id().toString()),
                    PATIENCE);
            return answers.read(envelope.id(), answer.status(), answer.text());
        } catch (HttpTimeoutException late) {
            return new Delivery.Failed("Bưu chính không trả lời trong %d giây.".formatted(PATIENCE.toSeconds()));
        } catch (IOException broken) {
            return new Delivery.Failed("Không nối được tới bưu chính, hoặc đường truyền đứt giữa chừng.");
        }
    }

    /** A mended order is another message under the same key: who knows a message id answers as the first time. */
    private static UUID messageId(Envelope envelope, byte[] slip) {
        return OutgoingMessage.idOf(envelope.id(), new String(slip, UTF_8));
    }
}
