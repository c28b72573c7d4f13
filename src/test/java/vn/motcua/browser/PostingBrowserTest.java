package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;

/** A social allowance in real Chromium: the council, the notice on the board, a neighbour who objects, the council again. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class PostingBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String OFFICER = "thanh-quang.xa-hoi";
    private static final String MEETING = "Họp hội đồng xét duyệt";
    private static final String POSTING = "Niêm yết công khai";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-20T09:00:00+07:00");

    @Test
    void a_neighbour_objects_to_what_hangs_and_the_council_meets_again() throws IOException {
        var caller = Caller.of(STAGE.application(), DESK);
        var dossier = TakenIn.dossier(
                caller,
                "monthly-social-allowance",
                "Nguyễn Thị Trợ Cấp",
                List.of("declaration"),
                List.of("identity-paper"));
        var officer = STAGE.chromium().signIn(STAGE.application(), OFFICER);
        Tasklist.open(officer, "Thẩm định hồ sơ");
        Tasklist.claim(officer);
        officer.getByText("Đủ điều kiện, đưa ra hội đồng").first().click();
        Chromium.picture(officer, "19-review");
        Tasklist.complete(officer, "Thẩm định hồ sơ");

        meets(officer, "05/BB", "19-meeting", null);
        Files.write(
                Path.of("target/screenshots/19-notice.pdf"),
                Caller.of(STAGE.application(), OFFICER)
                        .bytes("/api/dossiers/" + dossier + "/papers/posting-notice.pdf?preview=true"));
        posts(officer, "12/TB", "19-posting");

        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        desk.navigate(uri("/desk/dossiers/" + dossier));
        assertThat(desk.locator("body")).containsText("số 12/TB ngày 20/11/2026");
        Chromium.picture(desk, "19-hanging");
        desk.locator("#objection summary").click();
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi khiếu nại"))
                .click();
        assertThat(desk.locator("#objection [data-error=content]")).not().isEmpty();
        desk.fill("#objection-day", "2026-11-20");
        desk.fill("#objection-who", "Trịnh Thị Kháng Nghị");
        desk.fill("#objection-contact", "Thôn Đoài");
        desk.fill("#objection-content", "Người đề nghị đang hưởng lương hưu hằng tháng.");
        Chromium.picture(desk, "19-objection");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi khiếu nại"))
                .click();
        assertThat(desk.locator("body")).containsText("Dừng niêm yết vì có khiếu nại");
        Chromium.picture(desk, "19-stopped");

        meets(officer, "07/BB", "19-meeting-again", "Đã xác minh: không hưởng lương hưu, khiếu nại không đúng.");
        posts(officer, "15/TB", "19-posting-again");
        desk.reload();
        assertThat(desk.locator("body")).containsText("số 15/TB ngày 20/11/2026");
        Chromium.picture(desk, "19-hanging-again");
        Assertions.assertThat(STAGE.chromium().troublesOf(officer)).isEmpty();
    }

    private static void meets(Page officer, String minutes, String picture, String aboutObjections) throws IOException {
        Tasklist.open(officer, MEETING);
        Tasklist.claim(officer);
        Tasklist.tab(officer, "Hồ sơ");
        var part = officer.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Biên bản họp xét duyệt"));
        var scan = "bien-ban-" + minutes.replace("/", "-") + ".pdf";
        part.locator("input[type=file]").first().setInputFiles(Tasklist.scan(scan));
        assertThat(part.locator("[data-file]").last()).containsText(scan);
        part.scrollIntoViewIfNeeded();
        Chromium.picture(officer, picture + "-minutes");
        Tasklist.tab(officer, "Biểu mẫu");
        officer.getByLabel("Số biên bản").fill(minutes);
        officer.getByLabel("Địa điểm").fill("Phòng họp Ủy ban nhân dân xã");
        officer.getByLabel("Số thành viên của hội đồng").fill("7");
        officer.getByLabel("Số thành viên có mặt").first().fill("6");
        officer.getByLabel("Thành phần có mặt").fill("Phó Chủ tịch; công chức Văn hóa - Xã hội; trưởng thôn.");
        officer.getByLabel("Số thành viên có mặt tán thành").fill("6");
        officer.getByText("Đủ điều kiện, niêm yết công khai").first().click();
        officer.getByLabel("Nội dung kết luận").fill("Thống nhất đủ điều kiện hưởng trợ cấp.");
        if (aboutObjections != null) {
            officer.getByLabel("Kết luận về khiếu nại").fill(aboutObjections);
        }
        Tasklist.lastlyTheDay(officer, "Ngày họp", "20/11/2026");
        officer.getByLabel("Nội dung kết luận").click();
        Chromium.picture(officer, picture);
        Tasklist.complete(officer, MEETING);
    }

    private static void posts(Page officer, String number, String picture) {
        Tasklist.open(officer, POSTING);
        Tasklist.claim(officer);
        officer.getByLabel("Số thông báo niêm yết").fill(number);
        officer.getByLabel("Nơi niêm yết, thông báo").fill("Bảng tin trụ sở, nhà văn hóa thôn, đài truyền thanh");
        officer.getByText("Bản niêm yết chỉ có").first().click();
        Tasklist.lastlyTheDay(officer, "Ngày niêm yết", "20/11/2026");
        Chromium.picture(officer, picture);
        Tasklist.complete(officer, POSTING);
    }

    private static String uri(String path) {
        return STAGE.application().uri(path).toString();
    }
}
