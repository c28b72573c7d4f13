package vn.motcua.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.shared.PartnerSettings;

/**
 * The way to a telephone, whoever carries it. As with mail the payload names a notice; text and number come from the
 * register at sending, unless an operator has written another number into the payload. The outbox id makes all attempts one
 * message.
 */
@Component
class PhoneGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MEND_NUMBER =
            "Hãy gọi điện cho người nộp. Sửa số: thêm dòng \"to\": \"số đúng\" vào nội dung"
                    + " thông điệp rồi cho gửi lại, hoặc bỏ qua nếu đã báo cách khác.";

    private final Notices notices;
    private final DossierRegister register;
    private final NoticeFacts facts;
    private final ShortTexts texts;
    private final PartnerHttp http;
    private final ObjectMapper json;

    PhoneGateway(
            Notices notices,
            DossierRegister register,
            NoticeFacts facts,
            ShortTexts texts,
            PartnerHttp http,
            ObjectMapper json) {
        this.notices = notices;
        this.register = register;
        this.facts = facts;
        this.texts = texts;
        this.http = http;
        this.json = json;
    }

    /**
     * @param label the partner's, for reasons
     * @param path behind the partner's url
     * @param words what the body says besides {@code messageId}, {@code to} and {@code agency}
     */
    Delivery deliver(
            Envelope envelope,
            PartnerSettings.Partner partner,
            String label,
            String path,
            Function<ShortText, ObjectNode> words) {
        if (!partner.connected()) {
            return new Delivery.Failed("Chưa kết nối %s.".formatted(label));
        }
        var found = notices.find(
                UUID.fromString(envelope.payload().path(MailPartner.NOTICE).asText()));
        if (found.isEmpty()) {
            return new Delivery.Rejected("Không có thông báo này.", "Bỏ qua thông điệp.");
        }
        var notice = found.get();
        if (notices.toldOtherwise(notice)) {
            return new Delivery.Delivered(RecordNotice.NOT_SENT);
        }
        var mended = envelope.payload().path(MailPartner.TO).asText(null);
        var typed = mended == null ? register.get(notice.dossier()).filer().phone() : mended;
        return PhoneNumber.mobile(typed)
                .map(to -> {
                    var told = facts.of(notice);
                    var body = words.apply(texts.write(notice.kind(), told))
                            .put("messageId", envelope.id().toString())
                            .put("to", to)
                            .put("agency", told.get("agency"));
                    return send(envelope, partner, label, path, body);
                })
                .orElseGet(() -> new Delivery.Rejected("Số điện thoại không phải là số di động.", MEND_NUMBER));
    }

    private Delivery send(
            Envelope envelope, PartnerSettings.Partner partner, String label, String path, ObjectNode body) {
        var text = body.toString();
        try {
            var answer = http.post(
                    partner,
                    path,
                    OutgoingMessage.idOf(envelope.id(), text),
                    text.getBytes(UTF_8),
                    Map.of("Idempotency-Key", envelope.id().toString()),
                    PATIENCE);
            return read(answer, label);
        } catch (HttpTimeoutException late) {
            return new Delivery.Failed("%s không trả lời trong %d giây.".formatted(label, PATIENCE.toSeconds()));
        } catch (IOException broken) {
            return new Delivery.Failed("Không nối được tới %s, hoặc đường truyền đứt giữa chừng.".formatted(label));
        }
    }

    private Delivery read(PartnerHttp.Answer answer, String label) {
        return switch (answer.status()) {
            case 200, 201, 202 -> new Delivery.Delivered(null);
            case 400 ->
                new Delivery.Rejected(
                        "%s không đọc được tin.".formatted(label),
                        "Báo người quản trị: tin gửi đi không đúng hợp đồng với %s.".formatted(label));
            case 422 -> new Delivery.Rejected("%s không gửi tới số này.%s".formatted(label, said(answer)), MEND_NUMBER);
            case 401, 403 ->
                new Delivery.Failed("%s không tin chữ ký của hệ thống; kiểm tra khóa dùng chung và đồng hồ máy chủ."
                        .formatted(label));
            default -> new Delivery.Failed("%s đang có sự cố (mã %d).".formatted(label, answer.status()));
        };
    }

    /** The partner's words without any number it may quote. */
    private String said(PartnerHttp.Answer answer) {
        try {
            var detail = json.readTree(answer.text()).path("detail").asText("");
            return detail.isBlank() ? "" : " Lý do: " + detail.replaceAll("\\+?\\d[\\d .-]{4,}", "…");
        } catch (JsonProcessingException notJson) {
            return "";
        }
    }
}
