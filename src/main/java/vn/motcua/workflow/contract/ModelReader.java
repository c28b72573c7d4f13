package vn.motcua.workflow.contract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXParseException;

/** Reads a model as the engine would, against the schema of BPMN. */
final class ModelReader {

    private ModelReader() {}

    static Readable<Model> read(String path, String bpmn, Set<String> forms) {
        try {
            var instance = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
            return Readable.of(new Model(path, instance, forms));
        } catch (ModelException unreadable) {
            var place = place(unreadable);
            return Readable.not(
                    path,
                    place.map(SAXParseException::getLineNumber).orElse(1),
                    "không đọc được như một mô hình BPMN: "
                            + place.map(Throwable::getMessage).orElse(unreadable.getMessage()),
                    "Mở tệp bằng Camunda Modeler, sửa chỗ được báo rồi lưu lại");
        }
    }

    private static Optional<SAXParseException> place(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException parse) {
                return Optional.of(parse);
            }
        }
        return Optional.empty();
    }
}
