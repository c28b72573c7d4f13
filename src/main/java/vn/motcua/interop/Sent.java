package vn.motcua.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.Entered;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;

/** One object of the portal's messages, read field by field; what is wrong is collected by the field's own name. */
final class Sent {

    private static final int MOST_FILES = 50;
    private static final int MOST_DECLARED = 200;
    private static final int DECLARED_MOST = 4000;

    private final JsonNode node;
    private final String prefix;
    private final Entered entered;

    /** What is no object has none of the fields, and is told so besides. */
    Sent(JsonNode node) {
        this(node, "", new Entered());
        if (!node.isObject()) {
            entered.wrong("body", "Nội dung phải là một đối tượng JSON.");
        }
    }

    private Sent(JsonNode node, String prefix, Entered entered) {
        this.node = node;
        this.prefix = prefix;
        this.entered = entered;
    }

    <T> Outcome<T> outcome(T made) {
        return entered.outcome(made);
    }

    String required(String field, int most) {
        return entered.required(prefix + field, raw(field), most, "Thiếu trường bắt buộc.");
    }

    /** Null if it is not there. */
    String optional(String field, int most) {
        return entered.line(prefix + field, raw(field), most);
    }

    /** One of the values, which the contract lists; null, and said to be wrong, if it is none of them. */
    String oneOf(String field, List<String> values) {
        var text = required(field, 20);
        if (text == null || values.contains(text)) {
            return text;
        }
        entered.wrong(prefix + field, "Chỉ nhận một trong các giá trị: %s.".formatted(String.join(", ", values)));
        return null;
    }

    Instant moment(String field) {
        return moment(field, required(field, 14));
    }

    /** Null if it is not there. */
    Instant optionalMoment(String field) {
        return moment(field, optional(field, 14));
    }

    private Instant moment(String field, String text) {
        var read = text == null ? Optional.<Instant>empty() : PortalTime.read(text);
        if (text != null && read.isEmpty()) {
            entered.wrong(prefix + field, "Thời điểm phải ở dạng yyyyMMddHHmmss.");
        }
        return read.orElse(null);
    }

    /** Null if the person is not there. The name is the only field that a person must have. */
    EnteredParty person(String field) {
        if (node.path(field).isMissingNode() || node.path(field).isNull()) {
            return null;
        }
        var person = new Sent(node.path(field), prefix + field + ".", entered);
        return new EnteredParty(
                person.required("HoTen", 200),
                person.optional("SoDinhDanh", 40),
                person.optional("DiaChi", 500),
                person.optional("SoDienThoai", 40),
                person.optional("Email", 200));
    }

    /** What was declared, in the order of the message, texts only. */
    Map<String, String> declared() {
        var declared = new LinkedHashMap<String, String>();
        var object = node.path("DuLieuKeKhai");
        if (object.size() > MOST_DECLARED || !(object.isObject() || object.isMissingNode() || object.isNull())) {
            entered.wrong("DuLieuKeKhai", "Phải là một đối tượng JSON, không quá %d mục.".formatted(MOST_DECLARED));
            return declared;
        }
        object.fields().forEachRemaining(field -> {
            var text = field.getValue().isContainerNode()
                    ? field.getValue().toString()
                    : field.getValue().asText();
            var clean = entered.lines("DuLieuKeKhai." + field.getKey(), text, DECLARED_MOST);
            if (clean != null) {
                declared.put(PlainText.line(field.getKey()), clean);
            }
        });
        return declared;
    }

    List<Attachment> attachments() {
        var list = node.path("TaiLieuNop");
        var attachments = new ArrayList<Attachment>();
        if (list.size() > MOST_FILES || !(list.isArray() || list.isMissingNode() || list.isNull())) {
            entered.wrong("TaiLieuNop", "Phải là một danh sách, không quá %d tệp.".formatted(MOST_FILES));
            return attachments;
        }
        for (var index = 0; index < list.size(); index++) {
            attachments.add(new Sent(list.get(index), "TaiLieuNop[%d].".formatted(index), entered).attachment());
        }
        return attachments;
    }

    private Attachment attachment() {
        var size = node.path("DungLuong");
        if (!size.isIntegralNumber() || size.asLong() <= 0) {
            entered.wrong(prefix + "DungLuong", "Phải là số byte lớn hơn 0.");
        }
        var digest = required("MaBam", 64);
        if (digest != null && !digest.matches("[0-9a-f]{64}")) {
            entered.wrong(prefix + "MaBam", "Phải là SHA-256, 64 chữ số thập lục phân viết thường.");
        }
        return new Attachment(
                required("TepDinhKemId", 64),
                required("TenTepDinhKem", 255),
                optional("MaThanhPhanHoSo", 100),
                required("DuongDanTaiTepTin", 2000),
                size.asLong(),
                digest);
    }

    private String raw(String field) {
        var value = node.path(field);
        if (value.isContainerNode()) {
            entered.wrong(prefix + field, "Phải là chữ.");
            return null;
        }
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }
}
