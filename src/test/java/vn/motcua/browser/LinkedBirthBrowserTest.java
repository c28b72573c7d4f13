package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;

/**
 * Birth, residence and insurance card in real Chromium, the outside authorities' own counters beside it: signed at the commune,
 * refused by the police, granted by the social insurance after a fault, shown and finished.
 */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class LinkedBirthBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final int SIMULATORS = RunningApplication.freePort();
    private static final String OUTSIDE = "http://127.0.0.1:" + SIMULATORS;

    @RegisterExtension
    static final Stage STAGE = Stage.at(
            "2026-11-20T09:00:00+07:00",
            "--motcua.trial.simulators=true",
            "--motcua.trial.simulators-port=" + SIMULATORS,
            "--motcua.trial.mail-port=" + RunningApplication.freePort());

    @Test
    void one_part_is_refused_the_other_granted_and_the_dossier_is_done_in_part() throws IOException {
        var outside = STAGE.chromium().blank();
        theInsuranceAnswers(outside, "ERROR");
        var dossier = TakenIn.dossier(Caller.of(STAGE.application(), DESK), "linked-birth", "Nguyễn Thị Liên Thông");
        Granted.inTasklist(STAGE, "giay-khai-sinh.pdf", "32/2026", "20/11/2026");

        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        desk.navigate(uri("/desk/dossiers/" + dossier));
        assertThat(desk.locator("#branches")).containsText("Đăng ký thường trú");
        assertThat(desk.locator("#branches").getByText("Đang chờ trả lời")).hasCount(2);
        Chromium.picture(desk, "15-branches-open");

        press(outside, "residence-police", "Từ chối");
        PostalReturnBrowserTest.until(
                desk, () -> desk.locator("#branches").innerText().contains("Bị từ chối"));

        theInsuranceAnswers(outside, "DUPLICATE");
        press(outside, "social-insurance", "Giải quyết");
        PostalReturnBrowserTest.until(
                desk, () -> desk.locator(".events").innerText().contains("Có phần liên thông không thực hiện được"));
        assertThat(desk.locator("#branches")).containsText("Người nộp cần làm");
        assertThat(desk.locator("#branches")).containsText("Văn bản số 101/TB");
        Chromium.picture(desk, "15-branches-ended");
        Chromium.picture(outside, "15-social-insurance");
        Assertions.assertThat(STAGE.chromium().troublesOf(desk)).isEmpty();
    }

    private static void theInsuranceAnswers(Page outside, String mode) {
        outside.navigate(OUTSIDE + "/social-insurance");
        outside.selectOption("[name=mode]", mode);
        outside.locator("form[action$=faults] button").click();
        outside.waitForLoadState();
    }

    /** The outbox brings the request there in its own time. */
    private static void press(Page outside, String authority, String act) {
        outside.navigate(OUTSIDE + "/" + authority);
        var button = outside.locator("tbody tr")
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true));
        PostalReturnBrowserTest.until(outside, () -> button.count() > 0);
        button.click();
        outside.waitForLoadState();
    }

    private static String uri(String path) {
        return STAGE.application().uri(path).toString();
    }
}
