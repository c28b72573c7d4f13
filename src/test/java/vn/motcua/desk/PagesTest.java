package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
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

    @Test
    void a_morning_without_anything_says_so_block_by_block() throws Exception {
        assertThat(page("/morning"))
                .contains(
                        "Không có hồ sơ nào quá hạn hoặc sắp đến hạn.",
                        "Không ai còn nợ giải trình.",
                        "Cổng không từ chối thông điệp nào.",
                        "Trong kỳ không có lần đôn đốc nào.",
                        "Trong kỳ không có việc nào.")
                .doesNotContain("th:", "Theo cơ quan");
    }

    @Test
    void each_number_of_a_morning_leads_to_what_is_behind_it() throws Exception {
        assertThat(page("/morning?busy=true"))
                .contains(
                        "figure=OVERDUE&amp;period=TODAY&amp;authority=&amp;unit=xa-mau.specialist.ho-tich&amp;holder=-",
                        "Chưa ai nhận việc",
                        "đã chuyển lên: Lãnh đạo cơ quan",
                        "figure=ASKED_ON_THE_LAST_DAY",
                        "/desk/control/reads/1",
                        "50% của 2",
                        "figure=RUNNING&amp;period=TODAY&amp;decidedBy=xa-mau")
                .doesNotContain("th:", "Không có hồ sơ nào quá hạn");
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

        @GetMapping("/morning")
        String morning(@RequestParam(defaultValue = "false") boolean busy, Model model) {
            model.addAttribute("words", new PageWords());
            model.addAttribute("period", ControlPeriod.TODAY);
            model.addAttribute("periods", ControlPeriod.values());
            model.addAttribute("sort", AuthoritySort.TREE);
            model.addAttribute("sorts", AuthoritySort.values());
            model.addAttribute("first", ControlPeriod.today(DeskSamples.NOW));
            model.addAttribute("last", ControlPeriod.today(DeskSamples.NOW));
            model.addAttribute("several", busy);
            model.addAttribute("control", busy ? busy() : quiet());
            return "desk/control";
        }

        private static ControlView quiet() {
            return new ControlView(
                    0, 0, List.of(), all(), all(), List.of(), List.of(), figure(0), List.of(), List.of(), 0);
        }

        private static ControlView busy() {
            var at = DeskSamples.NOW.atZone(Vietnam.ZONE).toOffsetDateTime();
            return new ControlView(
                    3,
                    1,
                    List.of(new ControlView.LoadView(
                            "xa-mau.specialist.ho-tich", "Công chức chuyên môn", "Xã Mẫu", "", null, 3, 1, at)),
                    all(new ControlView.ExplanationView(
                            "1",
                            null,
                            "Thẩm định",
                            "Lãnh đạo",
                            "Xã Mẫu",
                            "Chờ giải trình",
                            "Lãnh đạo cơ quan",
                            at,
                            at,
                            true,
                            "/desk/control/reads/1")),
                    all(new ControlView.RejectedView(null, at, "Thiếu trường.", true, "/desk/dossiers/1")),
                    List.of(new ControlView.CorrectionCount("Hủy do nhập nhầm", 2, 1)),
                    List.of(figure(1)),
                    figure(0),
                    List.of(new ControlView.ReminderView("Thuế cơ sở 5", 2, 1, at)),
                    List.of(new ControlView.AuthorityView("xa-mau", "Xã Mẫu", 1, 4, 3, 2, 50, 1)),
                    1);
        }

        @SafeVarargs
        private static <T> Listed<T> all(T... lines) {
            return new Listed<>(List.of(lines), false);
        }

        private static ControlView.FigureView figure(int dossiers) {
            return new ControlView.FigureView(
                    "ASKED_ON_THE_LAST_DAY", "Yêu cầu bổ sung vào ngày cuối", "Vào chính ngày hẹn trả.", dossiers);
        }

        @GetMapping("/sign-in")
        String login(@RequestParam(required = false) String message, Model model) {
            model.addAttribute("message", message);
            model.addAttribute("localAccounts", true);
            return "login";
        }
    }
}
