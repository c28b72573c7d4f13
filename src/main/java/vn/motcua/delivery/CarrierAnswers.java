package vn.motcua.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Delivery;

/**
 * What the carrier's answer to an order means for us. Refused for what the order says is a dead letter; everything that may
 * pass, a signature it does not believe among it, is tried again.
 */
@Component
class CarrierAnswers {

    private static final String UNREADABLE =
            "Bưu chính trả lời không đúng hợp đồng: thiếu số hiệu bưu gửi hoặc mã đơn khác.";
    private static final int LONGEST_NUMBER = 40;

    private final ObjectMapper json;

    CarrierAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** @return delivered with the tracking number as its answer */
    Delivery read(UUID order, int status, String body) {
        var answer = parsed(body);
        return switch (status) {
            case 200, 201 -> placed(order, answer);
            case 400 ->
                new Delivery.Rejected(
                        said("Bưu chính không đọc được đơn.", answer),
                        "Báo người quản trị: đơn gửi đi không đúng hợp đồng với bưu chính.");
            case 409 ->
                new Delivery.Rejected(
                        said("Bưu chính đã có đơn này với nội dung khác.", answer),
                        "Báo bưu chính sửa đơn đã có theo hồ sơ, rồi bỏ qua thông điệp này; không lập đơn thứ hai.");
            case 422 -> new Delivery.Rejected(said("Bưu chính không nhận đơn.", answer), ParcelSlips.REMEDY);
            case 401, 403 ->
                new Delivery.Failed(said(
                        "Bưu chính không tin chữ ký của hệ thống; kiểm tra khóa dùng chung và đồng hồ máy chủ.",
                        answer));
            default -> new Delivery.Failed("Bưu chính đang có sự cố (mã %d).".formatted(status));
        };
    }

    private static Delivery placed(UUID order, JsonNode answer) {
        var number = answer.path("trackingNumber").asText("").strip();
        return number.isEmpty()
                        || number.length() > LONGEST_NUMBER
                        || !answer.path("orderId").asText().equalsIgnoreCase(order.toString())
                ? new Delivery.Failed(UNREADABLE)
                : new Delivery.Delivered(number);
    }

    private static String said(String what, JsonNode problem) {
        var detail = problem.path("detail").asText("");
        return detail.isBlank() ? what : "%s Bưu chính nói: %s".formatted(what, detail);
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
