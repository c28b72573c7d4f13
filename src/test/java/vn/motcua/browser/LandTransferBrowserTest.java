package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;

/** A land transfer in real Chromium, the tax office's own counter beside it: reviewed, approved, asked for after a fault, noticed, paid. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class LandTransferBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String REVIEW = "Thẩm định, cập nhật biến động";
    private static final int SIMULATORS = RunningApplication.freePort();
    private static final String TAX = "http://127.0.0.1:" + SIMULATORS + "/tax-authority";
    private static final List<String> PAPERS =
            List.of("application", "land-certificate", "income-tax-return", "registration-fee-return");

    @RegisterExtension
    static final Stage STAGE = Stage.at(
            "2026-11-20T09:00:00+07:00",
            "--motcua.trial.simulators=true",
            "--motcua.trial.simulators-port=" + SIMULATORS,
            "--motcua.trial.mail-port=" + RunningApplication.freePort());

    @Test
    void the_tax_office_says_what_is_owed_and_the_second_phase_opens_with_the_proof() {
        var outside = STAGE.chromium().blank();
        outside.navigate(TAX);
        outside.selectOption("[name=mode]", "DUPLICATE");
        outside.locator("form[action$=faults] button").click();
        var dossier = TakenIn.dossier(
                Caller.of(STAGE.application(), DESK),
                "land-transfer",
                "Nguyễn Thị Chuyển Nhượng",
                PAPERS,
                List.of("contract", "identity-paper"));

        var specialist = STAGE.chromium().signIn(STAGE.application(), "thanh-quang.dia-chinh");
        Tasklist.open(specialist, REVIEW);
        Tasklist.claim(specialist);
        specialist.getByText("Đủ điều kiện giải quyết").first().click();
        specialist
                .getByLabel("Thông tin gửi cơ quan thuế")
                .fill("Thửa 125, tờ bản đồ 14, 210 m² đất ở, giá theo hợp đồng 1.500.000.000 đồng.");
        Chromium.picture(specialist, "17-land-review");
        Tasklist.complete(specialist, REVIEW);
        var head = STAGE.chromium().signIn(STAGE.application(), "thanh-quang.division-head");
        Tasklist.open(head, "Xét duyệt của trưởng phòng");
        Tasklist.claim(head);
        head.getByText("Duyệt (giai đoạn 1").first().click();
        Chromium.picture(head, "17-land-division");
        Tasklist.complete(head, "Xét duyệt của trưởng phòng");

        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        desk.navigate(uri("/desk/dossiers/" + dossier));
        assertThat(desk.locator("body")).containsText("Phiếu chuyển thông tin số");
        Chromium.picture(desk, "17-land-referred");
        notice(outside);
        Chromium.picture(outside, "17-tax-authority");
        PostalReturnBrowserTest.until(
                desk, () -> desk.locator("body").innerText().contains("15.000.000 đồng"));
        assertThat(desk.locator("body")).containsText("Nơi nộp: Kho bạc Nhà nước khu vực III");
        Chromium.picture(desk, "17-land-noticed");

        var counter = STAGE.chromium().signIn(STAGE.application(), DESK);
        Tasklist.open(counter, "Chờ nộp tiền");
        Tasklist.claim(counter);
        counter.getByText("Đã nộp, có chứng từ").first().click();
        counter.getByLabel("Số chứng từ nộp tiền").fill("0001234");
        counter.getByLabel("Số tiền trên chứng từ").fill("15.000.000");
        Tasklist.lastlyTheDay(counter, "Ngày nộp", "20/11/2026");
        Chromium.picture(counter, "17-land-proof");
        Tasklist.complete(counter, "Chờ nộp tiền");

        Tasklist.open(specialist, REVIEW);
        Tasklist.claim(specialist);
        assertThat(specialist.getByLabel("Nghĩa vụ tài chính")).hasValue(Pattern.compile("chứng từ số 0001234"));
        Chromium.picture(specialist, "17-land-second-phase");
        Assertions.assertThat(STAGE.chromium().troublesOf(desk)).isEmpty();
    }

    /** The outbox brings the slip there in its own time. */
    private static void notice(Page outside) {
        outside.navigate(TAX);
        var button = outside.locator("tbody tr")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ra thông báo"));
        PostalReturnBrowserTest.until(outside, () -> button.count() > 0);
        button.click();
        outside.waitForLoadState();
    }

    private static String uri(String path) {
        return STAGE.application().uri(path).toString();
    }
}
