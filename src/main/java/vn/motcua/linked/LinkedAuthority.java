package vn.motcua.linked;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Partner;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.shared.PartnerSettings;

/**
 * The way to one outside authority, as src/docs/api/linked-authority.openapi.yaml says; the same for all of them. A request is
 * read from the register at each attempt; its id makes all attempts one.
 */
final class LinkedAuthority implements Partner {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REMEDY =
            "Gửi yêu cầu bằng văn bản giấy, rồi ghi kết quả ở việc «Theo dõi phần liên thông» của hồ sơ.";

    private final String name;
    private final String label;
    private final PartnerSettings.Partner settings;
    private final Branches branches;
    private final LinkedRequests requests;
    private final PartnerHttp http;
    private final ObjectMapper json;

    LinkedAuthority(
            String name,
            String label,
            PartnerSettings.Partner settings,
            Branches branches,
            LinkedRequests requests,
            PartnerHttp http,
            ObjectMapper json) {
        this.name = name;
        this.label = label;
        this.settings = settings;
        this.branches = branches;
        this.requests = requests;
        this.http = http;
        this.json = json;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        if (!settings.connected()) {
            return new Delivery.Failed(
                    "Chưa kết nối %1$s: đặt motcua.partners.%2$s.url và .secret. Yêu cầu còn trong hộp thư đi."
                            .formatted(label, name));
        }
        var branch =
                branches.get(UUID.fromString(envelope.payload().path("branch").asText()));
        return envelope.type().equals(RemindBranch.REMINDED)
                ? remind(envelope, branch)
                : send(envelope, "/requests", requests.of(branch));
    }

    /** What was answered while the reminder was on its way needs none. */
    private Delivery remind(Envelope envelope, Branch branch) {
        return branch.open()
                ? send(envelope, "/requests/%s/reminders".formatted(branch.id()), "{}")
                : new Delivery.Delivered(null);
    }

    private Delivery send(Envelope envelope, String path, String body) {
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
            case 400, 404, 409, 422 -> new Delivery.Rejected(said("%s không nhận yêu cầu.", answer), REMEDY);
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
