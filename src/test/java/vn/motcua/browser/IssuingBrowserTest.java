package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;

/** A business is registered in real Chromium by all who have a hand in it: assigned, drafted, initialled, signed, sealed, issued. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class IssuingBrowserTest {

    private static final String REVIEW = "Thẩm định hồ sơ";
    private static final String DIVISION = "Xét duyệt của trưởng phòng";
    private static final String SIGNING = "Ký duyệt kết quả";
    private static final String ISSUING = "Phát hành kết quả";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-20T09:00:00+07:00");

    @Test
    void the_draft_goes_through_two_hands_and_the_clerk_gives_it_number_day_and_seal() {
        TakenIn.dossier(
                Caller.of(STAGE.application(), "thanh-quang.desk-1"),
                "household-business-registration",
                "Nguyễn Thị Kinh Doanh",
                List.of("declaration"),
                List.of("legal-papers"));
        var head = STAGE.chromium().signIn(STAGE.application(), "thanh-quang.division-head");
        Tasklist.open(head, "Phân công");
        Tasklist.claim(head);
        head.getByText("Vũ Ngọc Anh").first().click();
        Chromium.picture(head, "18-assignment");
        Tasklist.complete(head, "Phân công");

        var specialist = STAGE.chromium().signIn(STAGE.application(), "thanh-quang.kinh-te");
        Tasklist.filter(specialist, "Việc của tôi");
        Tasklist.open(specialist, REVIEW);
        Tasklist.tab(specialist, "Hồ sơ");
        specialist.locator(".motcua-result-draft input[type=file]").setInputFiles(draft());
        assertThat(specialist.locator(".motcua-result-draft")).containsText("du-thao.pdf");
        Chromium.picture(specialist, "18-draft");
        Tasklist.tab(specialist, "Biểu mẫu");
        specialist.getByText("Đủ điều kiện").first().click();
        Tasklist.complete(specialist, REVIEW);

        Tasklist.open(head, DIVISION);
        Tasklist.claim(head);
        head.getByText("Ký nháy, trình lãnh đạo ký").first().click();
        Chromium.picture(head, "18-initials");
        Tasklist.complete(head, DIVISION);

        var leader = STAGE.chromium().signIn(STAGE.application(), "thanh-quang.chairman");
        Tasklist.open(leader, SIGNING);
        Tasklist.claim(leader);
        Tasklist.tab(leader, "Hồ sơ");
        assertThat(leader.locator(".motcua-result-draft")).containsText("Vũ Đức Tuyên đã ký nháy");
        leader.fill("#motcua-sign-pin", STAGE.application().pin("thanh-quang.chairman"));
        leader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ký số kết quả"))
                .click();
        assertThat(leader.locator("body")).containsText("Hoàn thành việc để chuyển văn thư");
        Chromium.picture(leader, "18-signed");
        Tasklist.tab(leader, "Biểu mẫu");
        leader.getByText("Đã ký, chuyển văn thư").first().click();
        Tasklist.complete(leader, SIGNING);

        var clerk = STAGE.chromium().signIn(STAGE.application(), "thanh-quang.clerk");
        Tasklist.open(clerk, ISSUING);
        Tasklist.claim(clerk);
        issue(clerk, false);
        assertThat(clerk.locator("body")).containsText("chưa có số, ngày và dấu của cơ quan");
        Chromium.picture(clerk, "18-unsealed");
        Tasklist.tab(clerk, "Hồ sơ");
        clerk.fill("#motcua-seal-number", "01/GCN-UBND");
        clerk.fill("#motcua-seal-day", "2026-11-20");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đóng dấu số"))
                .click();
        assertThat(clerk.locator("[aria-label='Kết quả']")).containsText(Pattern.compile("Dấu số: .*hợp lệ"));
        Chromium.picture(clerk, "18-sealed");
        Tasklist.tab(clerk, "Biểu mẫu");
        issue(clerk, true);

        assertThat(clerk.locator(".tasks-list")).not().containsText(ISSUING);
        Assertions.assertThat(STAGE.chromium().troublesOf(leader)).isEmpty();
        Assertions.assertThat(STAGE.chromium().troublesOf(head)).isEmpty();
    }

    private static void issue(Page clerk, boolean taken) {
        clerk.getByText("Đã vào sổ, đóng dấu, phát hành").first().click();
        clerk.getByLabel("Số văn bản").first().fill("01/GCN-UBND");
        Tasklist.lastlyTheDay(clerk, "Ngày văn bản", "20/11/2026");
        if (taken) {
            Tasklist.complete(clerk, ISSUING);
        } else {
            clerk.getByText("Hoàn thành", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
        }
    }

    private static FilePayload draft() {
        return new FilePayload(
                "du-thao.pdf",
                "application/pdf",
                ArchiveFile.of(
                        """
                        <p style="text-align:center"><b>ỦY BAN NHÂN DÂN XÃ THANH QUANG</b></p><p>Số:</p>
                        <h2 style="text-align:center">GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH</h2>
                        <p>Tên hộ kinh doanh: Hộ kinh doanh Mai Anh</p>
                        <div style="margin-left:85mm;text-align:center"><b>TM. ỦY BAN NHÂN DÂN<br/>CHỦ TỊCH</b>
                        <div style="height:32mm"></div><b>Nguyễn Hữu Thọ</b></div>"""));
    }
}
