package vn.motcua.workflow.contract;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.ModelException;
import vn.motcua.procedure.Procedure;

/** Reads a model as the engine would, against the schema of BPMN. */
final class ModelReader {

    private static final String REMEDY = "Mở tệp bằng Camunda Modeler, sửa chỗ được báo rồi lưu lại";

    private ModelReader() {}

    static Readable<Model> read(String path, String bpmn, Set<String> forms, Procedure procedure) {
        var tooLarge = ModelSize.tooLarge(path, bpmn);
        if (tooLarge.isPresent()) {
            return Readable.refused(tooLarge.get());
        }
        try {
            var instance = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
            var model = new Model(path, instance, forms, procedure);
            return Pointers.wrong(model).<Readable<Model>>map(Readable::refused).orElseGet(() -> Readable.of(model));
        } catch (ModelException unreadable) {
            var fault = XmlFault.of(bpmn, BpmnModelConstants.BPMN_20_SCHEMA_LOCATION, unreadable);
            return Readable.not(path, fault.line(), "không đọc được như một mô hình BPMN: " + fault.words(), REMEDY);
        }
    }
}
