package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shared.Vietnam;

class PagesTest {

    @ParameterizedTest
    @CsvSource({
        "404, Không tìm thấy trang hoặc hồ sơ này",
        "403, Không có quyền mở trang này",
        "413, Tệp quá lớn",
        "400, Yêu cầu không được thực hiện",
        "500, Hệ thống gặp lỗi",
        "503, Hệ thống gặp lỗi"
    })
    void an_error_is_told_in_words_without_its_inside(int status, String words) throws Exception {
        assertThat(page("/error-page?status=" + status))
                .contains(words)
                .contains("Thời điểm: 14:55:00 24/04/2026")
                .doesNotContain("NullPointer", "at vn.motcua", "th:");
    }

    @ParameterizedTest
    @CsvSource({"404", "409", "422"})
    void a_refusal_is_told_in_its_own_words_and_as_words_only(int status) throws Exception {
        assertThat(page("/error-page?status=" + status + "&refusal=Đã yêu cầu <b>một lần</b> rồi."))
                .contains("Đã yêu cầu &lt;b&gt;một lần&lt;/b&gt; rồi.")
                .doesNotContain("Nội dung gửi lên không đúng", "Địa chỉ có thể đã gõ sai");
    }

    @Test
    void sign_in_shows_a_message_only_when_there_is_one() throws Exception {
        assertThat(page("/sign-in"))
                .contains("name=\"username\"", "name=\"password\"")
                .doesNotContain("role=\"alert\"");
        assertThat(page("/sign-in?message=Còn 5 phút")).contains("role=\"alert\">Còn 5 phút<");
    }

    private static String page(String address) throws Exception {
        return MockMvcBuilders.standaloneSetup(new Shown())
                .setViewResolvers(IntakeControllerTest.templates())
                .build()
                .perform(get(address))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Controller
    static class Shown {

        @GetMapping("/error-page")
        String error(@RequestParam int status, @RequestParam(required = false) String refusal, Model model) {
            model.addAttribute("refusal", refusal);
            model.addAttribute("status", status);
            model.addAttribute("time", DeskSamples.NOW.atZone(Vietnam.ZONE));
            model.addAttribute("message", "NullPointer");
            model.addAttribute("trace", "at vn.motcua.X");
            return "error";
        }

        @GetMapping("/sign-in")
        String login(@RequestParam(required = false) String message, Model model) {
            model.addAttribute("message", message);
            return "login";
        }
    }
}
