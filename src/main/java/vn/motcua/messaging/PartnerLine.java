package vn.motcua.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import vn.motcua.shared.PartnerSettings;

/**
 * The line to an authority outside that is asked for something by a signed request: what its answer, or its silence, means for
 * the message in the outbox.
 */
public final class PartnerLine {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final String label;
    private final PartnerSettings.Partner settings;
    private final String remedy;
    private final PartnerHttp http;
    private final ObjectMapper json;

    /**
     * @param name as in {@code motcua.partners.<name>}
     * @param label Vietnamese, of whoever is at the other end
     * @param remedy Vietnamese, what a person does about a request that is not taken
     */
    public PartnerLine(
            String name,
            String label,
            PartnerSettings.Partner settings,
            String remedy,
            PartnerHttp http,
            ObjectMapper json) {
        this.name = name;
        this.label = label;
        this.settings = settings;
        this.remedy = remedy;
        this.http = http;
        this.json = json;
    }

    String name() {
        return name;
    }

    String label() {
        return label;
    }

    /** Without address and secret nothing is sent; it stays in the outbox. */
    boolean connected() {
        return settings.connected();
    }

    /** What is said of a message that waits for the line to be there. */
    Delivery notConnected() {
        return new Delivery.Failed(
                "Chưa kết nối %1$s: đặt motcua.partners.%2$s.url và .secret. Yêu cầu còn trong hộp thư đi."
                        .formatted(label, name));
    }

    /** @param body JSON */
    public Delivery send(Envelope envelope, String path, String body) {
        try {
            var answer = http.post(
                    settings,
                    path,
                    envelope.id(),
                    body.getBytes(UTF_8),
                    Map.of("Idempotency-Key", envelope.id().toString()),
                    PATIENCE);
            return read(answer.status(), parsed(answer.text()));
        } catch (HttpTimeoutException late) {
            return new Delivery.Failed("%s không trả lời trong %d giây.".formatted(label, PATIENCE.toSeconds()));
        } catch (IOException broken) {
            return new Delivery.Failed("Không nối được tới %s, hoặc đường truyền đứt giữa chừng.".formatted(label));
        }
    }

    /** Refused for what it says is a dead letter, at which a person looks; everything that may pass is tried again. */
    private Delivery read(int status, JsonNode answer) {
        return switch (status) {
            case 200, 201, 202 ->
                new Delivery.Delivered(answer.path("reference").asText(null));
            case 400, 404, 409, 422 -> new Delivery.Rejected(said("%s không nhận yêu cầu.", answer), remedy);
            case 401, 403 ->
                new Delivery.Failed(
                        said("%s không tin chữ ký của hệ thống; kiểm tra khóa dùng chung và đồng hồ máy chủ.", answer));
            default -> new Delivery.Failed("%s đang có sự cố (mã %d).".formatted(label, status));
        };
    }

    private String said(String what, JsonNode problem) {
        var detail = problem.path("detail").asText("");
        return what.formatted(label) + (detail.isBlank() ? "" : " Bên ấy nói: " + detail);
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
