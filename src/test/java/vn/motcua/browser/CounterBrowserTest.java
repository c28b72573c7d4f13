package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.PersonalData;

/** What a busy counter with one shared computer asks of the pages, on the eve of a holiday. */
@OwnProcess
@NeedsTool("chromium")
class CounterBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";

    private static final String NOTE_RAW_KEYS =
            """
            window.rawKeys = new Set();
            new MutationObserver(() => {
              const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode.data.trim();
                if (/^[A-Z]+(_[A-Z]+)+$/.test(text)) window.rawKeys.add(text);
              }
            }).observe(document, { childList: true, subtree: true, characterData: true });
            """;

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-23T15:30:00+07:00");

    @AfterAll
    static void neither_an_address_that_a_page_asked_for_nor_the_log_knows_anybody() {
        var people = PersonalData.of("Đỗ Thị Phím", "Ánh Tuyết", "030192001234", "Lê Thị Lưu", "Vũ Văn Máy");
        Assertions.assertThat(STAGE.chromium().addresses())
                .hasSizeGreaterThan(50)
                .allSatisfy(address ->
                        Assertions.assertThat(people.in(address)).as(address).isEmpty());
        Assertions.assertThat(STAGE.application().output().lines())
                .allSatisfy(
                        line -> Assertions.assertThat(people.in(line)).as(line).isEmpty());
    }

    @Test
    void a_dossier_is_taken_in_with_the_keyboard_alone_and_its_due_date_steps_over_the_holiday() {
        var desk = atTheCounter();
        choosesBirthRegistration(desk);
        tabTo(desk, "#fact-birthDate");
        desk.fill("#fact-birthDate", "2026-11-02");
        tabTo(desk, "#fact-birthProof");
        desk.selectOption("#fact-birthProof", "ELECTRONIC");
        assertThat(desk.locator("#case-decision")).containsText("Theo bảng quyết định");
        assertThat(desk.locator("#must-birth-notice")).hasText("· Hồ sơ này không phải nộp");
        tabTo(desk, "#caseKey");
        tabTo(desk, "[name='filer.name']");
        desk.keyboard().type("Đỗ Thị Phím");
        for (var paper : new String[] {"declaration", "identity-paper"}) {
            tabTo(desk, "[name='notes.shown'][value='" + paper + "']");
            desk.keyboard().press("Space");
        }
        tabTo(desk, ".due-box summary");
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".due-box .due-time")).hasText("17:00 Thứ Tư, 25/11/2026");
        assertThat(desk.locator(".due-box table")).containsText("Thứ Ba, 24/11/2026");
        Chromium.picture(desk, "7-keyboard");
        tabTo(desk, "#accept");
        desk.keyboard().press("Enter");

        assertThat(desk.locator(".done")).containsText("Đã tiếp nhận hồ sơ");
        tabTo(desk, ".done a[href$='receipt.pdf']");
        Assertions.assertThat(STAGE.chromium().troublesOf(desk)).isEmpty();
    }

    @Test
    void what_is_wrong_before_a_procedure_is_chosen_is_said_once_and_gone_when_its_fields_come() {
        var desk = atTheCounter();
        desk.fill("[name='filer.name']", "Lê Thị Lưu");
        desk.click("#accept");
        assertThat(desk.locator("#error-procedure")).not().isEmpty();
        assertThat(desk.locator("#form-message")).containsText("có ô cần sửa");
        assertThat(desk.locator("#errors-elsewhere #error-channel")).hasCount(1);
        assertThat(desk.locator("#errors-elsewhere")).isHidden();
        Chromium.picture(desk, "9-nothing-chosen");

        choosesBirthRegistration(desk);
        assertThat(desk.locator("#procedure-part #error-channel")).hasCount(1);
        assertThat(desk.locator("#error-channel")).hasCount(1);
        Assertions.assertThat(STAGE.chromium().troublesOf(desk))
                .as("nothing that the page has no place for")
                .containsExactly(DESK + ": 422 POST /desk/intake");
    }

    @Test
    void a_card_read_like_a_keyboard_fills_the_person_and_a_bad_one_stays_as_it_came() {
        var desk = atTheCounter();
        desk.focus("#card");
        desk.keyboard().insertText("030192001234|14");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#error-card")).containsText("Mã QR đọc thiếu");
        assertThat(desk.locator("#card")).hasValue("030192001234|14");

        desk.fill("#card", "");
        desk.keyboard().insertText("030192001234||Nguyễn Thị Ánh Tuyết|15081992|Nữ|Xã Thanh Quang|20032022");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("[name='filer.name']")).hasValue("Nguyễn Thị Ánh Tuyết");
        assertThat(desk.locator("[name='filer.identityNumber']")).hasValue("030192001234");
        assertThat(desk.locator("#error-card")).hasText("");
        assertThat(desk.locator("#card")).hasValue("");
        Assertions.assertThat(STAGE.chromium().troublesOf(desk)).isEmpty();
    }

    @Test
    void a_card_before_the_camera_fills_the_person_and_every_trouble_is_told_in_words() throws IOException {
        var without = atTheCounter();
        without.context().grantPermissions(List.of("camera"));
        without.click("#card-camera");
        assertThat(without.locator(".camera-told")).containsText("Máy này không có máy ảnh");
        without.keyboard().press("Escape");
        assertThat(without.locator(".camera")).hasCount(0);

        var camera = new FakeCamera(STAGE.directory().resolve("film.mjpeg"));
        camera.sees("https://example.com/thuc-don");
        try (var chromium = new Chromium(camera.arguments())) {
            var desk = atTheCounter(chromium);
            desk.click("#card-camera");
            assertThat(desk.locator(".camera-told")).containsText("chưa được phép dùng máy ảnh");
            desk.context().grantPermissions(List.of("camera"));
            desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thử lại"))
                    .click();
            assertThat(desk.locator(".camera-told")).containsText("không phải của thẻ căn cước");
            Chromium.picture(desk, "9-camera");
            Assertions.assertThat(Axe.findings(desk, ".camera")).isEmpty();
            desk.keyboard().press("Escape");

            camera.sees("030192001234||Nguyễn Thị Ánh Tuyết|15081992|Nữ|Thôn Đồng, xã Thanh Quang, Hải Phòng|20032022");
            desk.selectOption("#card-whose", "owner");
            desk.click("#card-camera");
            assertThat(desk.locator("#card-told"))
                    .containsText("Đã điền chủ hồ sơ: Nguyễn Thị Ánh Tuyết, sinh 15/08/1992");
            assertThat(desk.locator("[name='owner.name']")).hasValue("Nguyễn Thị Ánh Tuyết");
            assertThat(desk.locator("[name='owner.identityNumber']")).hasValue("030192001234");
            assertThat(desk.locator(".camera")).hasCount(0);
            assertThat(desk.locator("#error-card")).hasText("");
            Assertions.assertThat(chromium.troublesOf(desk)).isEmpty();
        }
        Assertions.assertThat(STAGE.chromium().troublesOf(without)).isEmpty();
    }

    @Test
    void a_half_filled_form_can_still_be_completed_and_leaves_no_name_in_the_browser() {
        var desk = atTheCounter();
        choosesBirthRegistration(desk);
        desk.fill("[name='filer.name']", "Lê Thị Lưu");
        desk.locator("[name='notes.shown'][value='declaration']").check();
        desk.locator("[name='notes.shown'][value='identity-paper']").check();
        desk.click("#save");
        desk.click(".done a[href*=tasklist]");
        assertThat(taskOf(desk, "Lê Thị Lưu")).containsText(Pattern.compile("Hạn xử lý 16:\\d\\d 23/11"));
        taskOf(desk, "Lê Thị Lưu").click();
        Tasklist.claim(desk);

        desk.getByLabel("Không tiếp nhận").check();
        desk.getByLabel("Lý do không tiếp nhận").fill("Lê Thị");
        assertThat(desk.locator(".fjs-form-field-error")).isVisible();
        assertThat(complete(desk)).isDisabled();
        assertThat(desk.getByText("Đã lưu nháp lúc")).isVisible();
        desk.evaluate("() => localStorage.setItem('camunda-form:1', 'Lê Thị')");
        Assertions.assertThat(stored(desk)).doesNotContain("camunda-form:", "Lê Thị");
        Tasklist.logOut(desk);

        var again = STAGE.chromium().signIn(STAGE.application(), DESK);
        Tasklist.filter(again, "Việc của tôi");
        taskOf(again, "Lê Thị Lưu").click();
        assertThat(again.getByLabel("Lý do không tiếp nhận")).hasValue("Lê Thị");
        again.getByLabel("Lý do không tiếp nhận").fill("ngắn");
        assertThat(again.getByText("Cần ít nhất 10 ký tự.")).isVisible();
        assertThat(complete(again)).isDisabled();
        again.getByLabel("Tiếp nhận hồ sơ").check();
        Tasklist.complete(again, "Tiếp nhận hồ sơ");
        Assertions.assertThat(STAGE.chromium().troublesOf(desk)).isEmpty();
        Assertions.assertThat(STAGE.chromium().troublesOf(again)).isEmpty();
    }

    @Test
    void an_operator_reads_a_running_process_in_cockpit_without_being_refused() {
        STAGE.application()
                .post(
                        DESK,
                        "/api/dossiers",
                        "{\"procedure\":\"birth-registration\",\"channel\":\"DESK\",\"returnMode\":\"DESK\",\"filer\":{\"name\":\"Vũ Văn Máy\"}}");
        var operator = STAGE.chromium().signInTo(STAGE.application(), "hai-phong.operator");
        operator.getByText("Lượt chạy đang mở").waitFor();
        operator.navigate(STAGE.application()
                .uri("/camunda/app/cockpit/default/#/processes")
                .toString());
        operator.getByText("Đăng ký khai sinh", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        operator.getByText("Lượt chạy", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        operator.locator("a[href*='process-instance/']").first().click();
        for (var tab : new String[] {"Sự cố", "Lượt chạy được gọi", "Việc đang mở", "Tác vụ", "Việc giao ngoài"}) {
            operator.getByText(tab, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(operator.getByText("Đang tải…")).hasCount(0);
        }
        Chromium.picture(operator, "8-cockpit");
        Assertions.assertThat(STAGE.chromium().troublesOf(operator)).noneMatch(trouble -> trouble.contains(" 403 "));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_browser_that_prefers_english_is_spoken_to_in_vietnamese_from_the_first_moment() {
        var desk = STAGE.chromium().signInTo(STAGE.application(), DESK, "en-US", NOTE_RAW_KEYS);
        desk.getByText("Việc của nhóm tôi").waitFor();

        assertThat(desk.locator("input[placeholder='Lọc việc']")).isVisible();
        assertThat(desk.locator("[cam-sorting-choices]")).containsText("Hạn xử lý");
        Assertions.assertThat((List<String>) desk.evaluate("() => [...window.rawKeys]"))
                .as("keys shown before their words")
                .isEmpty();
    }

    private static Page atTheCounter() {
        return atTheCounter(STAGE.chromium());
    }

    private static Page atTheCounter(Chromium chromium) {
        var desk = chromium.signIn(STAGE.application(), DESK);
        desk.navigate(STAGE.application().uri("/desk/intake").toString());
        return desk;
    }

    private static void choosesBirthRegistration(Page desk) {
        assertThat(desk.locator("[name=q]")).isFocused();
        desk.keyboard().type("khai sinh");
        assertThat(desk.locator("#procedure-options li[data-key]").first())
                .hasAttribute("data-key", "birth-registration");
        desk.keyboard().press("Enter");
        desk.locator(".due-box .due-time").waitFor();
    }

    private static void tabTo(Page page, String selector) {
        var target = page.locator(selector);
        for (int pressed = 0; pressed < 40; pressed++) {
            page.keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab");
    }

    private static Locator taskOf(Page page, String owner) {
        return page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(owner));
    }

    private static Locator complete(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành"));
    }

    private static String stored(Page page) {
        return (String) page.evaluate("() => JSON.stringify(window.localStorage)");
    }
}
