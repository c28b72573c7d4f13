package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that is no model is refused in the designer's language, whatever the parser of the JDK says. */
class XmlFaultTest {

    private enum Broken {
        EMPTY(bpmn -> "", "tệp rỗng"),
        CUT_OFF(bpmn -> bpmn.substring(0, bpmn.length() / 2), "tệp bị cắt giữa chừng, có thẻ chưa đóng"),
        TEXT(bpmn -> "Đăng ký khai tử", "trước thẻ đầu tiên có chữ lạ"),
        PAGE(bpmn -> "<html/>", "thẻ đầu tiên là «html», không phải thẻ của mô hình"),
        SAME_ID_TWICE(
                bpmn -> bpmn.replace("id=\"UserTask_Signing\"", "id=\"UserTask_Review\""),
                "mã «UserTask_Review» được đặt cho hai phần tử"),
        TO_NOWHERE(
                bpmn -> bpmn.replaceFirst("targetRef=\"UserTask_Signing\"", "targetRef=\"UserTask_Nowhere\""),
                "có chỗ trỏ tới «UserTask_Nowhere» mà không phần tử nào mang mã ấy"),
        UNCLOSED(bpmn -> bpmn.replaceFirst("</bpmn:timeDate>", ""), "thẻ «bpmn:timeDate» chưa đóng"),
        UNKNOWN_ATTRIBUTE(
                bpmn -> bpmn.replaceFirst("<bpmn:process ", "<bpmn:process han=\"3\" "),
                "thuộc tính «han» không được dùng ở chỗ này"),
        UNKNOWN_TAG(
                bpmn -> bpmn.replaceFirst("</bpmn:process>", "<bpmn:buoc/></bpmn:process>"),
                "thẻ «buoc» không được đặt ở chỗ này"),
        FOREIGN_ENTITY(
                bpmn -> bpmn.replaceFirst(
                        "<bpmn:definitions",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><bpmn:definitions"),
                "tệp có khai báo DOCTYPE, không được dùng");

        private final UnaryOperator<String> breaking;
        private final String words;

        Broken(UnaryOperator<String> breaking, String words) {
            this.breaking = breaking;
            this.words = words;
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_read_is_said_in_vietnamese(Broken broken) throws Exception {
        var sound = Files.readString(Path.of("processes/death-registration.bpmn"));

        var read = ModelReader.read("processes/death-registration.bpmn", broken.breaking.apply(sound), Set.of(), null);

        assertThat(read.unreadable().reason()).isEqualTo("không đọc được như một mô hình BPMN: " + broken.words);
        assertThat(read.unreadable().element()).startsWith("dòng ");
    }
}
