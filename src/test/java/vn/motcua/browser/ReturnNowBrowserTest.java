package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;

/** «Trả ngay» by the officer of civil status who sits at the counter. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class ReturnNowBrowserTest {

    private static final String OFFICER = "hai-duong.ho-tich";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-23T09:00:00+07:00");

    @Test
    void what_was_saved_is_decided_on_the_spot_and_a_mistake_loses_nothing() throws IOException {
        var page = STAGE.chromium().signInTo(STAGE.application(), OFFICER);
        page.waitForURL("**/camunda/app/**", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        var opened = new ArrayList<Page>();
        page.context().onPage(opened::add);
        saves(page, "Phạm Thị Trả");
        page.locator("#return-now summary").click();
        Chromium.picture(page, "10-return-now");

        press(page);
        assertThat(page.locator("[data-error=signer]")).hasText("Chưa chọn.");
        assertThat(page.locator("[data-error=resultNumber]")).hasText("Chưa ghi.");
        assertThat(page.locator("[data-error=scan]")).hasText("Chưa chọn tệp.");

        page.getByLabel("Người ký kết quả").selectOption("Nguyễn Đăng Khoa");
        page.getByLabel("Số văn bản").fill("12/2026");
        page.getByLabel("Ngày ký").fill("2026-11-22");
        assertThat(page.locator("#now-date + .date-words")).hasText("Chủ Nhật, 22/11/2026");
        page.getByLabel("Bản quét kết quả").setInputFiles(Tasklist.scan("khai-sinh.pdf"));
        someoneTakesIt(page);
        press(page);
        assertThat(page.locator("[data-error=resultDate]")).hasText("Ngày ký kết quả không thể trước ngày nhận hồ sơ.");
        assertThat(page.getByLabel("Số văn bản")).hasValue("12/2026");
        Chromium.picture(page, "10-return-now-refused");

        page.getByLabel("Ngày ký").fill("2026-11-23");
        press(page);
        assertThat(page.locator(".dossier .facts").first()).containsText("Đã trả kết quả");
        assertThat(page.locator(".events"))
                .containsText("Đã trả kết quả (Người nhận: Phạm Thị Trả; Cách trả: Tại bộ phận một cửa)");
        assertThat(page.locator("#return-now")).hasCount(0);
        Chromium.picture(page, "10-returned-now");
        Assertions.assertThat(opened).as("a receipt nobody asked for").isEmpty();
        aTaskLeadsToTheOpenFormAndTheReceiptComesWhenAskedFor(page);
        Assertions.assertThat(STAGE.chromium().troublesOf(page)).allMatch(trouble -> trouble.contains("422"));
    }

    private static void aTaskLeadsToTheOpenFormAndTheReceiptComesWhenAskedFor(Page page) throws IOException {
        saves(page, "Bùi Văn Ngay");
        page.click(".done a[href*=tasklist]");
        page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText("Bùi Văn Ngay"))
                .click();
        Tasklist.tab(page, "Hồ sơ");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trả ngay"))
                .click();

        page.getByLabel("Người ký kết quả").selectOption("Vũ Thị Lan Hương");
        page.getByLabel("Số văn bản").fill("13/2026");
        page.getByLabel("Bản quét kết quả").setInputFiles(Tasklist.scan("khai-sinh.pdf"));
        someoneTakesIt(page);
        page.getByLabel("In giấy tiếp nhận").check();
        page.context().waitForPage(() -> press(page));
        assertThat(page.locator(".dossier .facts").first()).containsText("Đã trả kết quả");
    }

    private static void someoneTakesIt(Page page) throws IOException {
        page.getByLabel("Người đến nhận").selectOption("Người nộp hồ sơ");
        page.getByLabel("Số giấy tờ tùy thân").fill("030190001234");
        page.getByLabel("Ảnh hoặc bản quét phiếu ký nhận").setInputFiles(Tasklist.scan("phieu.pdf"));
        for (var original : page.locator("#return-now [name^='originals']").all()) {
            original.check();
        }
    }

    private static void saves(Page page, String filer) {
        page.navigate(STAGE.application().uri("/desk/intake").toString());
        assertThat(page.locator("[name=q]")).isFocused();
        page.keyboard().type("khai sinh");
        assertThat(page.locator("#procedure-options li[data-key]").first())
                .hasAttribute("data-key", "birth-registration");
        page.keyboard().press("Enter");
        page.locator(".due-box .due-time").waitFor();
        page.fill("[name='filer.name']", filer);
        page.locator("[name='notes.shown'][value='declaration']").check();
        page.locator("[name='notes.shown'][value='identity-paper']").check();
        page.click("#save");
        assertThat(page.locator(".done")).containsText("Đã lưu hồ sơ");
    }

    private static void press(Page page) {
        page.locator("#return-now")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trả ngay"))
                .last()
                .click();
    }
}
