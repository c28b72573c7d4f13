package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;

/** What an operator watches in Cockpit, and that no page of the four web apps speaks English to anybody. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class CockpitBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String SPECIALIST = "thanh-quang.ho-tich";
    private static final String CHAIRMAN = "thanh-quang.chairman";
    private static final String OPERATOR = "hai-phong.operator";
    private static final String COCKPIT = "/camunda/app/cockpit/default/#";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-23T08:30:00+07:00");

    private static String code;

    @BeforeAll
    static void one_dossier_at_the_desk_and_one_under_review() throws IOException {
        var desk = Caller.of(STAGE.application(), DESK);
        registered(desk);
        var dossier = registered(desk);
        desk.upload(
                dossier + "/documents?documentKey=declaration&purpose=COMPONENT",
                "to-khai.pdf",
                Tasklist.scan("to-khai.pdf").buffer);
        desk.post(dossier + "/documents/shown", Map.of("documentKey", "identity-paper", "shown", true));
        code = desk.post(dossier + "/accept", Map.of()).at("code");
        Assertions.assertThat(code).isNotNull();
    }

    private static String registered(Caller desk) {
        var saved = desk.post(
                "/api/dossiers",
                Map.of(
                        "procedure", "birth-registration",
                        "channel", "DESK",
                        "returnMode", "DESK",
                        "filer", Map.of("name", "Vũ Văn Máy", "identityNumber", "030190001234")));
        return "/api/dossiers/" + saved.at("id");
    }

    @Test
    void an_operator_sees_where_dossiers_wait_and_goes_from_a_number_to_the_dossier() {
        var operator = STAGE.chromium().signInTo(STAGE.application(), OPERATOR);
        var health = operator.locator(".motcua-health");
        assertThat(health).containsText("sự cố đang mở");
        assertThat(health).containsText("Cổng dịch vụ công quốc gia");
        assertThat(health.locator("a[href='/desk/differences']")).isVisible();
        assertThat(health.locator("a[href='/desk/messages?direction=IN']")).isVisible();
        Chromium.picture(operator, "60-cockpit-first-page");
        isForEverybody(operator, ".motcua-health");

        open(operator, "/processes");
        operator.getByText("Đăng ký khai sinh", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        var review = operator.locator(".djs-overlays[data-container-id='UserTask_Review'] .motcua-badge");
        assertThat(review.locator(".motcua-number-waiting")).hasText("1");
        Chromium.picture(operator, "61-cockpit-steps");

        STAGE.application().post(DESK, "/api/trial/clock", "{\"by\":\"PT6H\"}");
        operator.reload();
        assertThat(review.locator(".motcua-number-overdue")).hasText("1");
        review.locator(".motcua-number-overdue").click();
        var tab = operator.locator(".motcua-tab");
        assertThat(tab).containsText("Thẩm định hồ sơ: hồ sơ quá hạn");
        assertThat(tab).containsText("Công chức chuyên môn");
        Assertions.assertThat(tab.innerText()).doesNotContain("Vũ Văn Máy");
        Chromium.picture(operator, "62-cockpit-dossiers");
        isForEverybody(operator, ".motcua-badge", ".motcua-legend", ".motcua-tab");
        tab.getByText("Tính cả các phiên bản khác").click();
        assertThat(tab).containsText("Phiên bản");

        tab.locator("a", new Locator.LocatorOptions().setHasText(code)).click();
        assertThat(tab.locator("[aria-label='Sổ thời hạn']")).containsText("Đang tính");
        assertThat(tab.locator("[aria-label='Quá trình giải quyết']")).containsText("Đã tiếp nhận");
        Assertions.assertThat(tab.innerText()).doesNotContain("Vũ Văn Máy");
        Chromium.picture(operator, "63-cockpit-dossier");
        isForEverybody(operator, ".motcua-tab");
        Assertions.assertThat(STAGE.chromium().troublesOf(operator))
                .as("Cockpit asks for all versions at once, is refused, and asks page by page")
                .allMatch(
                        trouble -> trouble.contains(": 400 GET /camunda/api/engine/engine/default/process-definition"));
    }

    @Test
    void no_page_of_cockpit_or_welcome_speaks_english() {
        var operator = STAGE.chromium().signInTo(STAGE.application(), OPERATOR, "en-US", "");
        operator.locator(".motcua-health").waitFor();
        isVietnamese(operator, "cockpit");
        for (var path : List.of("/decisions", "/repository", "/batch", "/processes")) {
            open(operator, path);
            isVietnamese(operator, "cockpit");
        }
        operator.getByText("Đăng ký khai sinh", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        eachTabIsVietnamese(operator);
        operator.locator(".ctn-tabbed .nav-tabs a")
                .getByText("Lượt chạy")
                .first()
                .click();
        assertThat(operator.locator("td.start-time").first()).containsText("/11/2026 ");
        Chromium.picture(operator, "64-cockpit-instances");
        operator.locator("a[href*='process-instance/']").first().click();
        eachTabIsVietnamese(operator);

        operator.navigate(
                STAGE.application().uri("/camunda/app/welcome/default/").toString());
        operator.getByText("Theo dõi quy trình").first().waitFor();
        isVietnamese(operator, "welcome");
        assertThat(operator.locator(".brand-logo svg")).isHidden();
        Chromium.picture(operator, "65-welcome");
    }

    @Test
    void no_page_of_admin_would_speak_english_to_anybody() {
        var operator = STAGE.chromium().signInTo(STAGE.application(), OPERATOR, "en-US", "");
        operator.locator(".motcua-health").waitFor();
        AdminInPrivate.openTo(operator, OPERATOR);
        for (var path : List.of(
                "users",
                "user-create",
                "groups",
                "group-create",
                "tenants",
                "tenant-create",
                "authorization",
                "system")) {
            operator.navigate(STAGE.application()
                    .uri("/camunda/app/admin/default/#/" + path)
                    .toString());
            operator.getByText("Phân quyền").first().waitFor();
            isVietnamese(operator, "admin");
        }
        Chromium.picture(operator, "66-admin");
    }

    @Test
    void no_page_of_tasklist_and_nothing_of_its_forms_speaks_english() {
        var specialist = STAGE.chromium().signInTo(STAGE.application(), SPECIALIST, "en-US", "");
        specialist.getByText("Việc của nhóm tôi").waitFor();
        isVietnamese(specialist, "tasklist");
        Tasklist.open(specialist, "Thẩm định hồ sơ");
        Tasklist.claim(specialist);
        for (var tab : List.of("Hồ sơ", "Sơ đồ", "Biểu mẫu")) {
            Tasklist.tab(specialist, tab);
            isVietnamese(specialist, "tasklist");
        }
        specialist.getByText("Đủ điều kiện giải quyết").first().click();
        Tasklist.complete(specialist, "Thẩm định hồ sơ");

        var chairman = STAGE.chromium().signInTo(STAGE.application(), CHAIRMAN, "en-US", "");
        Tasklist.open(chairman, "Ký duyệt kết quả");
        Tasklist.claim(chairman);
        chairman.getByText("Đã ký kết quả").first().click();
        chairman.getByLabel("Ngày ký").click();
        var calendar = chairman.locator(".flatpickr-calendar.open");
        assertThat(calendar).containsText("T2");
        assertThat(calendar).containsText("Tháng 11");
        Chromium.picture(chairman, "67-date-picker");
        isVietnamese(chairman, "tasklist");
        chairman.keyboard().press("Escape");
        chairman.getByLabel("Số văn bản").fill("1");
        chairman.getByLabel("Số văn bản").fill("");
        chairman.keyboard().press("Tab");
        assertThat(chairman.locator(".fjs-form-field-error").first()).hasText("Chưa nhập.");
        isVietnamese(chairman, "tasklist");
    }

    /** No finding on our parts, and whatever of them can be reached by Tab shows that it is. */
    private static void isForEverybody(Page operator, String... parts) {
        Assertions.assertThat(Axe.findings(operator, parts)).isEmpty();
        Assertions.assertThat(Axe.unmarkedStops(operator, parts)).isEmpty();
    }

    private static void open(Page operator, String path) {
        operator.navigate(STAGE.application().uri(COCKPIT + path).toString());
    }

    private static void eachTabIsVietnamese(Page operator) {
        var tabs = operator.locator(".ctn-tabbed .nav-tabs a");
        tabs.first().waitFor();
        for (var tab : tabs.all()) {
            tab.click();
            isVietnamese(operator, "cockpit");
        }
    }

    private static void isVietnamese(Page page, String app) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Assertions.assertThat(EnglishLeft.on(page, app)).as(page.url()).isEmpty();
        Assertions.assertThat(page.evaluate("() => document.documentElement.lang"))
                .isEqualTo("vi");
    }
}
