package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;

/**
 * A result goes home by post in real Chromium, the carrier's own counter beside it: ordered, handed over on a sheet, tried
 * twice in vain, settled in Tasklist, sent again, delivered.
 */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class PostalReturnBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final int SIMULATORS = RunningApplication.freePort();
    private static final String CARRIER = "http://127.0.0.1:" + SIMULATORS + "/postal-carrier";

    @RegisterExtension
    static final Stage STAGE = Stage.at(
            "2026-11-20T09:00:00+07:00",
            "--motcua.trial.simulators=true",
            "--motcua.trial.simulators-port=" + SIMULATORS,
            "--motcua.trial.mail-port=" + RunningApplication.freePort());

    @Test
    void a_result_goes_by_post_comes_to_nobody_twice_and_arrives_when_it_is_sent_again() throws IOException {
        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        var dossier = isTakenInByPost(desk);
        Granted.inTasklist(STAGE, "giay-khai-sinh.pdf", "31/2026", "20/11/2026");

        var carrier = STAGE.chromium().blank();
        waitsForItsNumber(desk, carrier);
        isHandedOver(desk);
        press(carrier, "Lấy hàng");
        press(carrier, "Phát hỏng");
        press(carrier, "Phát hỏng");

        theDeskSendsItAgain(desk);
        await(carrier, 2);
        press(carrier, "Phát");

        theDossierIsReturned(desk, dossier);
        Assertions.assertThat(STAGE.chromium().troublesOf(desk)).isEmpty();
    }

    /** @return its id */
    private static String isTakenInByPost(Page desk) throws IOException {
        desk.navigate(uri("/desk/intake"));
        desk.locator("#procedure-options li[data-key]").first().waitFor();
        desk.locator("[name=q]").fill("khai sinh");
        desk.keyboard().press("Enter");
        desk.locator("[name='paper.declaration']").waitFor();
        desk.fill("#fact-birthDate", "2026-11-02");
        desk.selectOption("#fact-birthProof", "ELECTRONIC");
        assertThat(desk.locator("#case-decision")).containsText("Theo bảng quyết định");
        desk.locator("[name=returnMode][value=POST]").check();
        desk.fill("[name='filer.name']", "Nguyễn Thị Bưu");
        desk.fill("[name='filer.identityNumber']", "030190001234");
        desk.fill("[name='filer.address']", "Thôn 2, xã Thanh Quang, thành phố Hải Phòng");
        desk.locator("[name='paper.declaration']").setInputFiles(Tasklist.scan("to-khai.pdf"));
        desk.locator("[name='notes.shown'][value='identity-paper']").check();
        desk.getByRole(AriaRole.BUTTON, named("Tiếp nhận")).click();
        assertThat(desk.getByText("Đã tiếp nhận hồ sơ")).isVisible();
        return desk.getByRole(AriaRole.LINK, named("In giấy tiếp nhận và hẹn trả"))
                .getAttribute("href")
                .split("/")[3];
    }

    private static void waitsForItsNumber(Page desk, Page carrier) {
        await(carrier, 1);
        desk.navigate(uri("/desk/post"));
        until(desk, () -> desk.getByText("In Phiếu gửi").count() > 0);
        Chromium.picture(desk, "14-post");
    }

    private static void isHandedOver(Page desk) {
        desk.locator("[name^=cash-]").fill("8.000");
        desk.getByRole(AriaRole.BUTTON, named("Lập biên bản giao nhận")).click();
        assertThat(desk.locator(".message.good")).containsText("Đã lập biên bản giao nhận số 01/2026-BC");
        desk.getByLabel("Nhân viên bưu chính").fill("Đỗ Thị Bưu");
        desk.getByRole(AriaRole.BUTTON, named("Đã ký nhận")).click();
        assertThat(desk.locator(".message.good")).containsText("Bưu chính đã ký nhận");
        Chromium.picture(desk, "14-post-taken");
    }

    private static void theDeskSendsItAgain(Page desk) {
        desk.navigate(uri("/camunda/app/tasklist/"));
        desk.getByText("Việc của nhóm tôi").waitFor();
        until(desk, () -> {
            Tasklist.filter(desk, "Việc của nhóm tôi");
            desk.waitForTimeout(1_000);
            return desk.locator(".tasks-list")
                            .getByText("Bưu gửi không phát được")
                            .count()
                    > 0;
        });
        Tasklist.open(desk, "Bưu gửi không phát được");
        Tasklist.claim(desk);
        Chromium.picture(desk, "14-parcel-matter");
        desk.getByText("Gửi lại qua bưu chính").last().click();
        desk.getByText("Cơ quan gửi trả").first().click();
        desk.getByLabel("Đã hỏi ai").fill("Đã gọi người nhận, hẹn phát sáng thứ Hai.");
        Tasklist.complete(desk, "Bưu gửi không phát được");
    }

    private static void theDossierIsReturned(Page desk, String dossier) {
        desk.navigate(uri("/desk/dossiers/" + dossier));
        var events = desk.locator(".events");
        until(desk, () -> events.innerText().contains("Cách trả: Qua bưu chính công ích"));
        assertThat(events).containsText("Gửi lại qua bưu chính");
        Chromium.picture(desk, "14-returned-by-post");
    }

    /** The newest parcel stands first. */
    private static void press(Page carrier, String act) {
        carrier.navigate(CARRIER);
        carrier.locator("tbody tr")
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        carrier.waitForLoadState();
    }

    /** The outbox brings it to the carrier in its own time. */
    private static void await(Page carrier, int times) {
        carrier.navigate(CARRIER);
        until(
                carrier,
                () -> carrier.locator("tbody")
                                .first()
                                .getByText("Nguyễn Thị Bưu")
                                .count()
                        >= times);
    }

    static void until(Page page, BooleanSupplier there) {
        for (int turn = 0; turn < 120 && !there.getAsBoolean(); turn++) {
            page.waitForTimeout(500);
            page.reload();
            page.waitForLoadState();
        }
        Assertions.assertThat(there.getAsBoolean()).as(page.url()).isTrue();
    }

    private static String uri(String path) {
        return STAGE.application().uri(path).toString();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
