package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;

/** Choices that only the server knows, in the form as Tasklist draws it. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class SupplementBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-20T09:00:00+07:00");

    @BeforeAll
    static void a_dossier_with_gaps_on_a_friday_morning() {
        STAGE.application()
                .post(
                        DESK,
                        "/api/dossiers",
                        "{\"procedure\":\"birth-registration\",\"channel\":\"DESK\",\"returnMode\":\"DESK\",\"filer\":{\"name\":\"Vũ Văn Thiếu\"}}");
    }

    @Test
    void the_missing_papers_are_ticked_in_the_procedures_own_list_and_sent_by_their_keys() {
        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        Tasklist.open(desk, "Tiếp nhận hồ sơ");
        Tasklist.claim(desk);

        theOtherCommunesAreOffered(desk);

        desk.getByLabel("Yêu cầu bổ sung", exactly()).check();
        assertThat(desk.locator(".fjs-form-field-checklist input[type=checkbox]"))
                .hasCount(9);
        desk.getByLabel("Tờ khai đăng ký khai sinh").check();
        desk.getByLabel("Nội dung yêu cầu bổ sung").fill("Tờ khai thiếu chữ ký; giấy chứng sinh chụp mờ.");
        desk.getByLabel("Tờ khai đăng ký khai sinh").uncheck();
        Assertions.assertThat(completes(desk).status()).isEqualTo(422);
        assertThat(desk.getByText("Chọn ít nhất một giấy tờ cần bổ sung")).isVisible();
        Chromium.picture(desk, "9-supplement-nothing-chosen");
        desk.getByLabel("Tờ khai đăng ký khai sinh").check();
        desk.getByLabel("Giấy chứng sinh").check();
        Chromium.picture(desk, "9-supplement");

        var answer = completes(desk);
        Assertions.assertThat(answer.request().postData())
                .contains("\"supplementDocuments\":{\"type\":\"Json\"")
                .contains("\"value\":\"[\\\"declaration\\\",\\\"birth-notice\\\"]\"");
        Assertions.assertThat(answer.status()).isEqualTo(204);
        Assertions.assertThat(STAGE.chromium().troubles())
                .singleElement()
                .asString()
                .as("the one refusal that was asked for")
                .contains(DESK, "422 POST", "submit-form");
        thePapersAreMarkedUntilTheyCome(desk);
    }

    private static void thePapersAreMarkedUntilTheyCome(Page desk) {
        Tasklist.open(desk, "Chờ người nộp bổ sung");
        assertThat(desk.locator(".tasks-list .motcua-mark-wait").first()).hasText("Chờ bổ sung");
        Tasklist.tab(desk, "Hồ sơ");
        var tab = desk.locator(".motcua-tab");
        assertThat(tab.locator("[aria-label='Yêu cầu bổ sung']")).containsText("Đang chờ người nộp");
        assertThat(tab.locator(".motcua-papers > li").filter(new Locator.FilterOptions().setHasText("Cần bổ sung")))
                .hasCount(2);
        assertThat(tab.locator("[aria-label='Lấy ý kiến']")).hasCount(0);
        assertThat(tab.locator("[aria-label='Bưu gửi']")).hasCount(0);
        Chromium.picture(desk, "9-supplement-open");
    }

    /** Chosen and then thought better of: what is hidden again does not get in the way. */
    private static void theOtherCommunesAreOffered(Page desk) {
        desk.getByLabel("Chuyển cơ quan có thẩm quyền").check();
        desk.locator(".fjs-form-field-select input").click();
        var options = desk.locator(".fjs-dropdownlist-item");
        assertThat(options.getByText("Ủy ban nhân dân xã Gia Lộc")).hasCount(1);
        assertThat(options.getByText("Ủy ban nhân dân xã Thanh Quang")).hasCount(0);
        Chromium.picture(desk, "9-hand-over");
        options.getByText("Ủy ban nhân dân xã Gia Lộc").click();
    }

    private static Response completes(Page desk) {
        return desk.waitForResponse(response -> response.url().endsWith("/submit-form"), () -> complete(desk)
                .click());
    }

    private static Locator complete(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành"));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
