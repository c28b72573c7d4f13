package vn.motcua.interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Partner;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.PartnerSignature;

/** Cổng Dịch vụ công quốc gia: speaks its services, signed, and reads its answers. */
@Component
class NationalPortal implements Partner {

    private static final int MOST_BYTES = 64 * 1024;
    private static final String TAKEN = "0";

    private final PartnerSettings.Partner settings;
    private final Map<String, PortalService> services;
    private final PortalHttp http;
    private final ObjectMapper json;
    private final Clock clock;

    NationalPortal(
            PartnerSettings partners, List<PortalService> services, PortalHttp http, ObjectMapper json, Clock clock) {
        this.settings = partners.nationalPortal();
        this.services = services.stream().collect(Collectors.toMap(PortalService::name, Function.identity()));
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return PartnerSettings.NATIONAL_PORTAL;
    }

    @Override
    public String label() {
        return "Cổng dịch vụ công quốc gia";
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        if (!settings.connected()) {
            return new Delivery.Failed("Chưa cấu hình kết nối với Cổng (motcua.partners.national-portal).");
        }
        var body = withoutNulls(services.get(envelope.type()).body(News.read(envelope.payload())));
        try {
            return read(http.send(request(envelope, body), MOST_BYTES));
        } catch (IOException unreachable) {
            return new Delivery.Failed("Cổng không trả lời.");
        }
    }

    private HttpRequest.Builder request(Envelope envelope, ObjectNode body) {
        var address = URI.create(settings.url() + "/" + envelope.type());
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
        new PartnerSignature(PartnerSettings.OURSELVES, settings.secret())
                .headers("POST", address.getRawPath(), clock.instant(), envelope.id(), bytes)
                .forEach(request::setHeader);
        return request;
    }

    /** A signature that is not believed is a setting to mend, and then every message goes by itself. */
    private Delivery read(PortalHttp.Answer answer) {
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.later() || answer.status() == 403) {
            return new Delivery.Failed("Cổng trả lời mã %d. %s".formatted(answer.status(), field(text, "detail")));
        }
        if (answer.status() != 200) {
            return PortalRejections.of("HTTP " + answer.status(), field(text, "detail"));
        }
        var code = field(text, "ma_loi");
        if (code.isEmpty()) {
            return new Delivery.Failed("Câu trả lời của Cổng không đọc được.");
        }
        return code.equals(TAKEN) ? new Delivery.Delivered(text) : PortalRejections.of(code, field(text, "thong_bao"));
    }

    private String field(String text, String name) {
        try {
            JsonNode tree = json.readTree(text);
            return tree == null ? "" : tree.path(name).asText("");
        } catch (JsonProcessingException unreadable) {
            return "";
        }
    }

    private static ObjectNode withoutNulls(ObjectNode body) {
        body.properties().removeIf(field -> field.getValue().isNull());
        return body;
    }
}
