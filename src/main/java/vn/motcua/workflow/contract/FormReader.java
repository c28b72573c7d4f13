package vn.motcua.workflow.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads a form strictly: one JSON object, no key twice. */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FormReader() {}

    static Readable<FormFile> read(String path, String id, String json) {
        try {
            var root = JSON.readTree(json);
            return root.isObject()
                    ? Readable.of(new FormFile(id, root))
                    : Readable.not(path, 1, "không phải một biểu mẫu", "Lưu lại bằng Camunda Modeler");
        } catch (JsonProcessingException unreadable) {
            var place = unreadable.getLocation();
            return Readable.not(
                    path,
                    place == null ? 1 : place.getLineNr(),
                    "không đọc được như JSON: " + unreadable.getOriginalMessage(),
                    "Sửa dòng được báo, hoặc lưu lại bằng Camunda Modeler");
        }
    }
}
