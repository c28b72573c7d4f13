package vn.motcua.workflow.contract;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.NestedExceptionUtils;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Why a file is no model, and where.
 *
 * @param line first line is 1
 * @param words Vietnamese where a designer meets it; other messages of the JDK's parser stay as they are
 */
record XmlFault(int line, String words) {

    private record Word(Pattern said, String words) {}

    private static final List<Word> WORDS = List.of(
            word("cvc-id\\.2: .*ID value '([^']*)'.*", "mã «%s» được đặt cho hai phần tử"),
            word("cvc-id\\.1: .*IDREF '([^']*)'.*", "có chỗ trỏ tới «%s» mà không phần tử nào mang mã ấy"),
            word("cvc-elt\\.1\\.a: .*element '([^']*)'.*", "thẻ đầu tiên là «%s», không phải thẻ của mô hình"),
            word(
                    "cvc-complex-type\\.2\\.4\\.[a-d]: .*starting with element '(?:\\{\"[^\"]*\":)?([^'}]*)\\}?'.*",
                    "thẻ «%s» không được đặt ở chỗ này"),
            word(
                    "cvc-complex-type\\.2\\.4\\.b: The content of element '([^']*)' is not complete.*",
                    "thẻ «%s» thiếu nội dung bên trong"),
            word("cvc-complex-type\\.3\\.2\\.2: Attribute '([^']*)'.*", "thuộc tính «%s» không được dùng ở chỗ này"),
            word("cvc-complex-type\\.4: Attribute '([^']*)' must appear.*", "thiếu thuộc tính «%s»"),
            word("cvc-datatype-valid.*: '([^']*)' is not a valid value.*", "giá trị «%s» sai dạng"),
            word("Premature end of file.*", "tệp rỗng"),
            word("Content is not allowed in prolog.*", "trước thẻ đầu tiên có chữ lạ"),
            word(
                    "XML document structures must start and end within the same entity.*",
                    "tệp bị cắt giữa chừng, có thẻ chưa đóng"),
            word("The element type \"([^\"]*)\" must be terminated.*", "thẻ «%s» chưa đóng"),
            word("The prefix \"([^\"]*)\" for .* is not bound.*", "tiền tố «%s» chưa khai (xmlns)"),
            word(".*DOCTYPE is disallowed.*", "tệp có khai báo DOCTYPE, không được dùng"));

    /**
     * Reads the text once more: the model library forgets where it failed.
     *
     * @param schema on the class path
     * @param refused what the library made of it
     */
    static XmlFault of(String xml, String schema, ModelException refused) {
        try {
            var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(ModelException.class.getClassLoader().getResource(schema))
                    .newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(xml)));
            return new XmlFault(
                    1, words(NestedExceptionUtils.getMostSpecificCause(refused).getMessage()));
        } catch (SAXParseException found) {
            return new XmlFault(Math.max(found.getLineNumber(), 1), words(found.getMessage()));
        } catch (SAXException | IOException elsewhere) {
            return new XmlFault(1, words(elsewhere.getMessage()));
        }
    }

    private static String words(String said) {
        var text = said == null ? "" : said.replaceAll("\\s+", " ").strip();
        return WORDS.stream()
                .flatMap(word -> words(word.said().matcher(text), word.words()))
                .findFirst()
                .orElseGet(() -> text.replaceAll("\\.$", ""));
    }

    private static Stream<String> words(Matcher found, String words) {
        if (!found.matches()) {
            return Stream.empty();
        }
        return Stream.of(found.groupCount() == 0 ? words : words.formatted(found.group(1)));
    }

    private static Word word(String said, String words) {
        return new Word(Pattern.compile(said), words);
    }
}
