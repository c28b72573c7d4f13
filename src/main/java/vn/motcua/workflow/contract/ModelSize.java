package vn.motcua.workflow.contract;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How large a model may be. Looked at before anything is built of it: what nobody could read on one page would take minutes
 * to compare shape by shape, and what is nested a thousand deep no stack would hold.
 */
final class ModelSize {

    /** Of its text; the longest of ours has 62 000. */
    static final int CHARACTERS = 1_000_000;

    /** With an id of their own; the largest of ours has 131. */
    static final int ELEMENTS = 1_000;

    /** Of its XML. */
    static final int DEPTH = 50;

    static final String RULE = "size";

    private static final XMLInputFactory READERS = readers();

    private ModelSize() {}

    /** Empty too for what is no XML: whoever reads it says where it fails. */
    static Optional<Finding> tooLarge(String path, String bpmn) {
        if (bpmn.length() > CHARACTERS) {
            return Optional.of(finding(path, "tệp dài %,d ký tự".formatted(bpmn.length()), CHARACTERS + " ký tự"));
        }
        try {
            var reader = READERS.createXMLStreamReader(new StringReader(bpmn));
            try {
                return tooLarge(path, reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Finding> tooLarge(String path, XMLStreamReader reader) throws XMLStreamException {
        var depth = 0;
        var elements = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                elements += isElement(reader) ? 1 : 0;
                if (depth > DEPTH) {
                    return Optional.of(finding(path, "phần tử lồng nhau quá sâu", DEPTH + " lớp"));
                }
                if (elements > ELEMENTS) {
                    return Optional.of(finding(path, "mô hình có quá nhiều phần tử", ELEMENTS + " phần tử"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return Optional.empty();
    }

    private static boolean isElement(XMLStreamReader reader) {
        return Xml.BPMN.equals(reader.getNamespaceURI()) && reader.getAttributeValue(null, "id") != null;
    }

    private static Finding finding(String path, String reason, String most) {
        return new Finding(
                path,
                "tệp",
                RULE,
                reason + ", không ai đọc được trên một trang (nhiều nhất " + most + ")",
                "Tách phần dùng chung thành quy trình riêng trong processes/shared/, hoặc chia thủ tục");
    }

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
