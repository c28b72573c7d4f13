package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;

/** A JSON Schema whose complaints are Vietnamese and name the line. */
final class SchemaCheck {

    private static final Map<String, String> TYPES = Map.of(
            "string", "chữ (đặt trong dấu nháy)",
            "integer", "số nguyên",
            "number", "số",
            "boolean", "true hoặc false",
            "array", "danh sách",
            "object", "nhóm trường");

    private final JsonNode document;
    private final JsonSchema schema;

    private SchemaCheck(JsonNode document) {
        this.document = document;
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .build();
        this.schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document, config);
    }

    /** @param name file under {@code schema/} on the class path */
    static SchemaCheck of(String name) {
        try (var in = new ClassPathResource("schema/" + name).getInputStream()) {
            return new SchemaCheck(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CatalogueFinding> findings(YamlSource source) {
        return schema.validate(source.tree()).stream()
                .map(violation -> source.finding(pointer(violation), message(violation)))
                .distinct()
                .sorted(Comparator.comparingInt(CatalogueFinding::line))
                .toList();
    }

    private static String pointer(ValidationMessage violation) {
        var pointer = violation.getInstanceLocation().toString();
        return violation.getType().equals("additionalProperties") ? pointer + "/" + violation.getProperty() : pointer;
    }

    private String message(ValidationMessage violation) {
        var location = violation.getInstanceLocation().toString();
        var field = field(location);
        var expected = violation.getSchemaNode();
        return switch (violation.getType()) {
            case "required" -> "thiếu trường bắt buộc «%s»".formatted(field(location + "/" + violation.getProperty()));
            case "additionalProperties" ->
                "không có trường nào tên «%s»".formatted(field(location + "/" + violation.getProperty()));
            case "type" -> "«%s» phải là %s".formatted(field, type(expected));
            case "enum" ->
                "«%s» phải là một trong: %s%s"
                        .formatted(field, String.join(", ", texts(expected)), why(beside(violation)));
            case "pattern" ->
                "«%s» sai dạng, ví dụ đúng: %s"
                        .formatted(field, beside(violation).at("/examples/0").asText());
            case "format" -> "«%s» không phải ngày có thật (năm-tháng-ngày)".formatted(field);
            case "minLength" -> "«%s» không được để trống".formatted(field);
            case "minItems" -> "«%s» phải có ít nhất %d mục".formatted(field, expected.asInt());
            case "uniqueItems" -> "«%s» có mục lặp lại".formatted(field);
            case "minimum", "exclusiveMinimum", "maximum" ->
                "«%s» nằm ngoài khoảng cho phép (%s)".formatted(field, range(beside(violation)));
            default -> "«%s» không hợp lệ (%s)".formatted(field, violation.getType());
        };
    }

    /** Reason and remedy, where the schema states them. */
    private static String why(JsonNode beside) {
        return beside.has("$comment") ? ". " + beside.get("$comment").asText() : "";
    }

    /** The schema object in which the violated keyword stands. */
    private JsonNode beside(ValidationMessage violation) {
        var fragment = violation.getSchemaLocation().getFragment().toString();
        return document.at(fragment.substring(0, fragment.lastIndexOf('/')));
    }

    private static String field(String pointer) {
        return pointer.isEmpty()
                ? "cả tệp"
                : pointer.substring(1)
                        .replaceAll("/\\d+(?=/|$)", "")
                        .replace('/', '.')
                        .replace("~1", "/")
                        .replace("~0", "~");
    }

    private static String type(JsonNode expected) {
        return String.join(
                " hoặc ",
                texts(expected).stream()
                        .filter(name -> !name.equals("null"))
                        .map(TYPES::get)
                        .toList());
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(node.asText());
    }

    private static String range(JsonNode bounds) {
        var from = bounds.has("exclusiveMinimum")
                ? "lớn hơn " + bounds.get("exclusiveMinimum").asText()
                : "từ " + bounds.path("minimum").asText();
        return bounds.has("maximum") ? from + " đến " + bounds.get("maximum").asText() : from;
    }
}
