package vn.motcua.workflow.contract;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in Vietnamese what the XML parser of the JDK found, where a designer meets it; other messages stay as they are. */
final class XmlWords {

    private static final Map<Pattern, String> WORDS = Map.ofEntries(
            word("cvc-id\\.2: .*ID value '([^']*)'.*", "mã «%s» được đặt cho hai phần tử"),
            word("cvc-id\\.1: .*IDREF '([^']*)'.*", "có chỗ trỏ tới «%s» mà không phần tử nào mang mã ấy"),
            word("cvc-elt\\.1\\.a: .*element '([^']*)'.*", "thẻ đầu tiên là «%s», không phải tệp BPMN"),
            word(
                    "cvc-complex-type\\.2\\.4\\.[a-d]: .*starting with element '(?:\\{\"[^\"]*\":)?([^'}]*)\\}?'.*",
                    "thẻ «%s» không được đặt ở chỗ này"),
            word(
                    "cvc-complex-type\\.2\\.4\\.b: The content of element '([^']*)' is not complete.*",
                    "thẻ «%s» thiếu nội dung bên trong"),
            word("cvc-complex-type\\.3\\.2\\.2: Attribute '([^']*)'.*", "thuộc tính «%s» không có trong BPMN"),
            word("cvc-complex-type\\.4: Attribute '([^']*)' must appear.*", "thiếu thuộc tính «%s»"),
            word("cvc-datatype-valid.*: '([^']*)' is not a valid value.*", "giá trị «%s» sai dạng"),
            word("Premature end of file.*", "tệp rỗng"),
            word("Content is not allowed in prolog.*", "trước thẻ đầu tiên có chữ lạ, không phải tệp BPMN"),
            word(
                    "XML document structures must start and end within the same entity.*",
                    "tệp bị cắt giữa chừng, có thẻ chưa đóng"),
            word("The element type \"([^\"]*)\" must be terminated.*", "thẻ «%s» chưa đóng"),
            word("The prefix \"([^\"]*)\" for .* is not bound.*", "tiền tố «%s» chưa khai (xmlns)"),
            word(".*DOCTYPE is disallowed.*", "tệp có khai báo DOCTYPE, không được dùng"),
            word("External DTD: .*", "tệp có khai báo DOCTYPE, không được dùng"));

    private XmlWords() {}

    /** @param said by the parser; null for nothing */
    static String of(String said) {
        var text = said == null ? "" : said.replaceAll("\\s+", " ").strip();
        return WORDS.entrySet().stream()
                .flatMap(word -> words(word.getKey().matcher(text), word.getValue()))
                .findFirst()
                .orElseGet(() -> text.replaceAll("\\.$", ""));
    }

    private static Stream<String> words(Matcher found, String words) {
        if (!found.matches()) {
            return Stream.empty();
        }
        return Stream.of(found.groupCount() == 0 ? words : words.formatted(found.group(1)));
    }

    private static Map.Entry<Pattern, String> word(String pattern, String words) {
        return Map.entry(Pattern.compile(pattern), words);
    }
}
