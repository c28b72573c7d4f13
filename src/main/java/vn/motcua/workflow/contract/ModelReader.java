package vn.motcua.workflow.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.NestedExceptionUtils;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
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
            var place = place(bpmn, unreadable);
            return Readable.not(
                    path,
                    place.getLineNumber(),
                    "không đọc được như một mô hình BPMN: " + XmlWords.of(place.getMessage()),
                    REMEDY);
        }
    }

    /** Reads the text once more: the model library forgets where it failed. */
    private static SAXParseException place(String bpmn, ModelException unreadable) {
        try {
            var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Bpmn.class.getClassLoader().getResource(BpmnModelConstants.BPMN_20_SCHEMA_LOCATION));
            var validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(bpmn)));
        } catch (SAXParseException found) {
            return found;
        } catch (SAXException | IOException elsewhere) {
            return new SAXParseException(elsewhere.getMessage(), null, null, 1, 1);
        }
        return new SAXParseException(
                NestedExceptionUtils.getMostSpecificCause(unreadable).getMessage(), null, null, 1, 1);
    }
}
