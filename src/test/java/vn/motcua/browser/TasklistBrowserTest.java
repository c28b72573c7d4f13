package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;

/** The real application, the real Tasklist, a real browser: what an official's day looks like. */
@OwnProcess
@NeedsTool("chromium")
class TasklistBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String SPECIALIST = "thanh-quang.ho-tich";
    private static final String CHAIRMAN = "thanh-quang.chairman";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-20T09:00:00+07:00");

    @Test
    void a_birth_registration_goes_from_the_counter_to_its_receipt_and_home_although_its_review_is_late()
            throws IOException {
        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        desk.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Tiếp nhận").setExact(true))
                .click();
        takeIn(desk);

        var specialist = STAGE.chromium().signIn(STAGE.application(), SPECIALIST);
        Tasklist.open(specialist, "Thẩm định hồ sơ");
        Tasklist.claim(specialist);
        itIsGivenBackAndTakenAgain(specialist);
        theTabShowsTheDossier(specialist);

        STAGE.application().post(DESK, "/api/trial/clock", "{\"by\":\"PT6H\"}");
        theReviewIsLateAndStaysOpen(specialist);

        var chairman = STAGE.chromium().signIn(STAGE.application(), CHAIRMAN);
        theResultIsNotSignedWithoutItsScan(chairman);
        theResultIsSigned(chairman);

        desk.navigate(STAGE.application().uri("/camunda/app/tasklist/").toString());
        theResultGoesHome(desk);

        theDelayIsExplainedAfterwards(specialist);
        List.of(desk, specialist, chairman).forEach(this::nothingOfTheDayIsLeftInTheBrowser);
        Assertions.assertThat(STAGE.chromium().troubles())
                .as("the refusals that were asked for")
                .satisfiesExactly(
                        first -> Assertions.assertThat(first).contains(CHAIRMAN, "422 POST", "submit-form"),
                        second -> Assertions.assertThat(second).contains(SPECIALIST, "403 POST", "unclaim"));
    }

    /** Nobody's data, whatever was typed, kept as a draft, signed or refused in between. */
    private void nothingOfTheDayIsLeftInTheBrowser(Page page) {
        var data = List.of("Hạnh", "030190001234", "261120-0001", "Hữu Thọ", "125/2026", "Cuối tuần", "ELIGIBLE");
        Assertions.assertThat(LeftBehind.in(page)).doesNotContain(data).doesNotContain("database", "cache ");
        page.evaluate("localStorage.setItem('nháp', 'Nguyễn Thị Hạnh')");
        Assertions.assertThat(LeftBehind.in(page)).as("would be seen").contains("Hạnh");
    }

    private static void itIsGivenBackAndTakenAgain(Page specialist) {
        specialist.locator("button.unclaim").click();
        assertThat(specialist.getByText("Nhận việc", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Tasklist.claim(specialist);
    }

    private void takeIn(Page desk) throws IOException {
        desk.locator("#procedure-options li[data-key]").first().waitFor();
        desk.locator("[name=q]").fill("khai sinh");
        desk.keyboard().press("Enter");
        desk.locator("[name='paper.declaration']").waitFor();
        desk.fill("#fact-birthDate", "2026-11-02");
        desk.selectOption("#fact-birthProof", "ELECTRONIC");
        desk.fill("[name='filer.name']", "Nguyễn Thị Hạnh");
        desk.fill("[name='filer.identityNumber']", "030190001234");
        desk.locator("[name='paper.declaration']").setInputFiles(Tasklist.scan("to-khai.pdf"));
        desk.locator("[name='notes.shown'][value='identity-paper']").check();
        assertThat(desk.getByText("17:00 Thứ Sáu, 20/11/2026")).isVisible();
        Chromium.picture(desk, "1-intake");
        desk.getByRole(AriaRole.BUTTON, named("Tiếp nhận")).click();

        assertThat(desk.getByText("Đã tiếp nhận hồ sơ")).isVisible();
        assertThat(desk.getByText("000.00.41.H24-261120-0001")).isVisible();
        Chromium.picture(desk, "2-accepted");
        var receipt = desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("In giấy tiếp nhận"))
                .getAttribute("href");
        Assertions.assertThat(textOf(desk.request()
                        .get(STAGE.application().uri(receipt).toString())
                        .body()))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Nguyễn Thị Hạnh", "17 giờ 00 phút, ngày 20");
    }

    private void theTabShowsTheDossier(Page specialist) {
        Tasklist.tab(specialist, "Hồ sơ");
        var tab = specialist.locator(".motcua-tab");
        assertThat(tab).containsText("000.00.41.H24-261120-0001");
        assertThat(tab).containsText("Nguyễn Thị Hạnh");
        assertThat(tab).containsText("17:00 Thứ Sáu, 20/11/2026");
        assertThat(tab).containsText("Đang xử lý");
        assertThat(tab).containsText("to-khai.pdf");
        assertThat(tab.locator("[aria-label='Sổ thời hạn']")).containsText("Đang tính");
        Chromium.picture(specialist, "3-tab");
    }

    private void theReviewIsLateAndStaysOpen(Page specialist) {
        Tasklist.filter(specialist, "Việc của tôi");
        assertThat(specialist.getByText("Giải trình chậm").first()).isVisible();
        Chromium.picture(specialist, "4-late");
        Tasklist.open(specialist, "Thẩm định hồ sơ");
        Tasklist.tab(specialist, "Biểu mẫu");
        specialist.getByText("Đủ điều kiện giải quyết").first().click();
        Tasklist.complete(specialist, "Thẩm định hồ sơ");
    }

    private void theResultIsNotSignedWithoutItsScan(Page chairman) {
        Tasklist.open(chairman, "Ký duyệt kết quả");
        Tasklist.claim(chairman);
        fillInTheSignature(chairman);
        chairman.getByRole(AriaRole.BUTTON, named("Hoàn thành")).click();
        assertThat(chairman.getByText("Chưa có bản quét kết quả đã ký, đóng dấu"))
                .isVisible();
        assertThat(chairman.locator(".page-notifications .alert-danger")).containsText("Chưa hoàn thành được việc");
        nothingIsCovered(chairman);
        Chromium.picture(chairman, "5-refused");
    }

    private void theResultIsSigned(Page chairman) throws IOException {
        Tasklist.tab(chairman, "Hồ sơ");
        chairman.locator("[aria-label='Kết quả'] input[type=file]").setInputFiles(Tasklist.scan("giay-khai-sinh.pdf"));
        assertThat(chairman.getByText("giay-khai-sinh.pdf")).isVisible();
        assertThat(chairman.locator(".page-notifications .alert-danger")).hasCount(0);
        Tasklist.tab(chairman, "Biểu mẫu");
        theSignatureIsStillThere(chairman);
        Tasklist.complete(chairman, "Ký duyệt kết quả");
    }

    private static void fillInTheSignature(Page chairman) {
        chairman.getByText("Đã ký kết quả").first().click();
        chairman.getByLabel("Người ký").fill("Nguyễn Hữu Thọ");
        chairman.getByLabel("Số văn bản").fill("125/2026");
        chairman.getByLabel("Ngày ký").fill("20/11/2026");
        chairman.keyboard().press("Tab");
    }

    private static void theSignatureIsStillThere(Page chairman) {
        assertThat(chairman.getByLabel("Đã ký kết quả")).isChecked();
        assertThat(chairman.getByLabel("Người ký")).hasValue("Nguyễn Hữu Thọ");
        assertThat(chairman.getByLabel("Số văn bản")).hasValue("125/2026");
        assertThat(chairman.getByLabel("Ngày ký")).hasValue("20/11/2026");
        chairman.reload();
        assertThat(chairman.getByLabel("Số văn bản")).hasValue("125/2026");
        assertThat(chairman.getByText("Đã lưu nháp lúc")).isVisible();
    }

    /** What failed is told between top bar and columns, and these still end above the footer. */
    private static void nothingIsCovered(Page chairman) {
        var notice = chairman.locator(".page-notifications .alert-danger").boundingBox();
        var columns = chairman.locator(".page-wrap").boundingBox();
        Assertions.assertThat(notice.y).isGreaterThanOrEqualTo(45);
        Assertions.assertThat(columns.y).isGreaterThanOrEqualTo(notice.y + notice.height);
        Assertions.assertThat(columns.y + columns.height).isLessThanOrEqualTo(768 - 24);
    }

    private void theResultGoesHome(Page desk) throws IOException {
        Tasklist.open(desk, "Trả kết quả");
        Tasklist.claim(desk);
        Tasklist.tab(desk, "Hồ sơ");
        desk.locator(".motcua-tab")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Trả tại quầy").setExact(true))
                .click();
        desk.getByLabel("Người đến nhận").selectOption("Người nộp hồ sơ");
        desk.getByLabel("Số giấy tờ tùy thân").fill("030190001234");
        assertThat(desk.getByLabel("Nội dung cam kết")).isHidden();
        desk.getByLabel("Giấy hẹn trả").selectOption("Mất giấy hẹn trả, đã viết cam kết");
        desk.getByLabel("Nội dung cam kết").fill("Tôi làm mất giấy hẹn và chịu trách nhiệm.");
        desk.getByLabel("Ảnh hoặc bản quét phiếu ký nhận").setInputFiles(Tasklist.scan("phieu.pdf"));
        for (var original : desk.locator("[name^='originals']").all()) {
            original.check();
        }
        Chromium.picture(desk, "7-counter-return");
        desk.getByRole(AriaRole.BUTTON, named("Trả kết quả")).click();
        assertThat(desk.locator(".dossier .facts").first()).containsText("Đã trả kết quả");
        Assertions.assertThat(STAGE.application()
                        .post(DESK, "/api/dossiers/search", "{\"text\":\"nguyen thi hanh\",\"page\":0}")
                        .body())
                .contains("\"status\":10");
    }

    private void theDelayIsExplainedAfterwards(Page specialist) {
        Tasklist.filter(specialist, "Việc của tôi");
        Tasklist.open(specialist, "Giải trình chậm");
        specialist.locator("button.unclaim").click();
        assertThat(specialist.locator(".page-notifications .alert-danger"))
                .containsText("Việc này giao đích danh, không trả lại nhóm được.");
        assertThat(specialist.locator(".page-notifications .alert-danger")).containsText("Chưa trả lại được việc");
        Tasklist.tab(specialist, "Biểu mẫu");
        specialist.getByText("Khối lượng công việc lớn").first().click();
        specialist.getByLabel("Giải trình").last().fill("Cuối tuần nhiều hồ sơ, đã làm thêm giờ.");
        Chromium.picture(specialist, "6-explanation");
        Tasklist.complete(specialist, "Giải trình chậm");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
