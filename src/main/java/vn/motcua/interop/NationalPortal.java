package vn.motcua.interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Partner;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.shared.PartnerSettings;

/** Cổng Dịch vụ công quốc gia: speaks its services, signed, and reads its answers. */
@Component
class NationalPortal implements Partner {

    static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final String TAKEN = "0";

    private final PartnerSettings.Partner settings;
    private final Map<String, PortalService> services;
    private final PartnerHttp http;
    private final ObjectMapper json;

    NationalPortal(PartnerSettings partners, List<PortalService> services, PartnerHttp http, ObjectMapper json) {
        this.settings = partners.nationalPortal();
        this.services = services.stream().collect(Collectors.toMap(PortalService::name, Function.identity()));
        this.http = http;
        this.json = json;
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
            return read(http.post(
                    settings,
                    "/" + envelope.type(),
                    envelope.id(),
                    body.toString().getBytes(StandardCharsets.UTF_8),
                    Map.of(),
                    PATIENCE));
        } catch (IOException unreachable) {
            return new Delivery.Failed("Cổng không trả lời.");
        }
    }

    /** A signature that is not believed is a setting to mend, and then every message goes by itself. */
    private Delivery read(PartnerHttp.Answer answer) {
        var text = answer.text();
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

    /** What is not known is not sent, however deep it lies. */
    private static <T extends JsonNode> T withoutNulls(T node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(NationalPortal::withoutNulls);
        return node;
    }
}
