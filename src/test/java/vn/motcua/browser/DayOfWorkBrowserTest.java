package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.Scans;

/** A day in Tasklist by keyboard, many tasks at once, and whether everybody can read and use our pages. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class DayOfWorkBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String SPECIALIST = "thanh-quang.ho-tich";
    private static final String CHAIRMAN = "thanh-quang.chairman";
    private static final String ENGINE = "/camunda/api/engine/engine/default/task/";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-19T08:00:00+07:00");

    private static final String NO_SUCH_PAGE = "/desk/no-such-page";
    private static final String DESCRIBES_AN_INTERFACE = "/api/docs";

    private static final List<String> DOSSIERS = new ArrayList<>();

    @BeforeAll
    static void four_certificates_are_taken_in_and_two_of_them_wait_for_their_signature() {
        var desk = Caller.of(STAGE.application(), DESK);
        for (var name : List.of("Nguyễn Gia Hưng", "Trần Thị Bích Ngọc", "Lê Minh Đức", "Phạm Thu Hà")) {
            DOSSIERS.add(TakenIn.certificate(desk, name));
        }
        var specialist = Caller.of(STAGE.application(), SPECIALIST);
        for (var dossier : DOSSIERS.subList(0, 2)) {
            var task = taskOf(specialist, dossier);
            specialist.post(ENGINE + task + "/claim", Map.of("userId", SPECIALIST));
            specialist.post(
                    ENGINE + task + "/submit-form",
                    Map.of("variables", Map.of("reviewOutcome", Map.of("value", "ELIGIBLE"))));
            Caller.of(STAGE.application(), CHAIRMAN)
                    .upload(
                            "/api/dossiers/" + dossier + "/documents?documentKey=result&purpose=RESULT",
                            "ket-qua.tif",
                            Scans.tiff());
        }
    }

    @Test
    void the_day_is_seen_tasks_are_taken_and_results_signed_many_at_once_by_keyboard() {
        var specialist = STAGE.chromium().signIn(STAGE.application(), SPECIALIST);
        theDayOpensByItsKey(specialist);
        twoTasksAreTakenTogether(specialist);
        aNoteIsWrittenByKeyboard(specialist);

        var chairman = STAGE.chromium().signIn(STAGE.application(), CHAIRMAN);
        seenResultsAreSigned(chairman);
        Assertions.assertThat(Caller.of(STAGE.application(), DESK)
                        .get("/desk/dossiers/" + DOSSIERS.get(0))
                        .text())
                .contains("Trả tất cả cho người này");
        Assertions.assertThat(STAGE.chromium().troublesOf(specialist)).isEmpty();
        Assertions.assertThat(STAGE.chromium().troublesOf(chairman)).isEmpty();
    }

    private static void theDayOpensByItsKey(Page specialist) {
        var strip = specialist.getByRole(AriaRole.NAVIGATION, named("Hôm nay của tôi"));
        assertThat(strip.getByRole(AriaRole.BUTTON)).hasCount(4);
        assertThat(specialist.locator(".motcua-card")).hasCount(2);
        Chromium.picture(specialist, "day-1-list");
        Assertions.assertThat(Axe.findings(specialist, ".motcua-menu", ".motcua-keys", ".motcua-day", ".motcua-card"))
                .isEmpty();

        specialist.keyboard().press("Control+Alt+h");
        var day = specialist.getByRole(AriaRole.DIALOG);
        assertThat(day).containsText("Phải xong hôm nay");
        assertThat(day.getByText("Chờ lãnh đạo duyệt, ký")).hasCount(2);
        assertThat(day.getByText("Chưa ai nhận")).hasCount(2);
        Chromium.picture(specialist, "day-2-day");
        theWindowIsForEverybody(specialist);

        specialist.keyboard().press("Shift+Slash");
        assertThat(specialist.getByText("Việc kế tiếp trong danh sách")).isVisible();
        Chromium.picture(specialist, "day-3-keys");
        theWindowIsForEverybody(specialist);
    }

    private static void twoTasksAreTakenTogether(Page specialist) {
        specialist.keyboard().press("Control+Alt+m");
        var window = specialist.getByRole(AriaRole.DIALOG);
        window.getByLabel("Chọn tất cả").check();
        Assertions.assertThat(Axe.findings(specialist, ".motcua-dialog")).isEmpty();
        window.getByRole(AriaRole.BUTTON, in("Nhận 2 việc")).click();
        assertThat(window).containsText("Đã nhận 2 việc.");
        specialist.keyboard().press("Escape");
        assertThat(specialist.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(specialist.getByText("Nhận nhiều việc")).hasCount(0);
    }

    private static void aNoteIsWrittenByKeyboard(Page specialist) {
        Tasklist.filter(specialist, "Việc của tôi");
        assertThat(specialist.locator(".tasks-list li.task")).hasCount(2);
        specialist.keyboard().press("Control+Alt+k");
        assertThat(specialist
                        .getByRole(AriaRole.HEADING, named("Thẩm định hồ sơ"))
                        .first())
                .isVisible();
        specialist.keyboard().press("Control+Alt+g");
        var note = specialist.getByLabel("Ghi chú mới");
        assertThat(note).isFocused();
        specialist.keyboard().type("Đã gọi xác minh, công an xã trả lời chiều nay?");
        specialist.keyboard().press("Tab");
        specialist.keyboard().press("Enter");
        assertThat(specialist.locator(".motcua-comments")).containsText("trả lời chiều nay?");
        Chromium.picture(specialist, "day-4-note");
        Assertions.assertThat(Axe.findings(specialist, ".motcua-tab")).isEmpty();
    }

    private static void seenResultsAreSigned(Page chairman) {
        assertThat(chairman.getByText("Nghỉ, người thay")).isVisible();
        Assertions.assertThat(chairman.locator(".page-wrap").boundingBox().y)
                .as("below a bar of two lines")
                .isGreaterThanOrEqualTo(chairman.locator("[cam-widget-header]").boundingBox().height);
        chairman.getByRole(AriaRole.BUTTON, named("Ký nhiều hồ sơ (2)")).click();
        var window = chairman.getByRole(AriaRole.DIALOG);
        assertThat(window.getByText("Chưa mở xem")).hasCount(2);
        assertThat(window.getByLabel("Chọn tất cả")).isDisabled();
        for (int row = 0; row < 2; row++) {
            window.getByRole(AriaRole.BUTTON, in("Mở xem")).nth(row).click();
            assertThat(window.getByText("Đã xem")).hasCount(row + 1);
        }
        assertThat(window.locator("canvas.motcua-page")).hasCount(2);
        window.getByLabel("Số văn bản của").first().fill("30/2026");
        chairman.keyboard().press("Tab");
        assertThat(window.getByLabel("Số văn bản của").last()).hasValue("31/2026");
        Chromium.picture(chairman, "day-5-sign");
        Assertions.assertThat(Axe.findings(chairman, ".motcua-dialog")).isEmpty();
        window.getByRole(AriaRole.BUTTON, in("Ký 2 hồ sơ")).click();
        assertThat(window).containsText("Đã ký 2 hồ sơ.");
        assertThat(window).containsText("Không còn hồ sơ nào chờ ký.");
        chairman.keyboard().press("Escape");
        assertThat(chairman.getByText("Ký nhiều hồ sơ")).hasCount(0);
        Chromium.picture(chairman, "day-6-signed");
    }

    /** No finding, every stop of the Tab key shows itself, and Esc closes. */
    private static void theWindowIsForEverybody(Page page) {
        Assertions.assertThat(Axe.findings(page, ".motcua-dialog")).isEmpty();
        Assertions.assertThat(Axe.unmarkedByTab(page, 4)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void our_pages_have_no_serious_finding_show_what_has_the_focus_and_fit_a_small_screen() {
        var found = new LinkedHashMap<String, List<String>>();
        var fillings = new PageFillings(STAGE, DOSSIERS.get(0)).all();
        OurPages.SEEN_BY.forEach((official, routes) -> {
            var page = pageOf(official);
            for (var route : routes) {
                look(page, PageFillings.filled(route, fillings), found);
            }
            look(page, NO_SUCH_PAGE, found);
            page.context().clearCookies();
            look(page, "/login", found);
        });
        Assertions.assertThat(found).isEmpty();
    }

    private static Page pageOf(String official) {
        if (official.equals(OurPages.NOBODY)) {
            return STAGE.chromium().blank("en-US");
        }
        var page = STAGE.chromium().signInTo(STAGE.application(), official);
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private static void look(Page page, String path, Map<String, List<String>> found) {
        page.navigate(STAGE.application().uri(path).toString());
        page.evaluate("document.querySelectorAll('details').forEach((closed) => { closed.open = true; })");
        var findings = new ArrayList<>(Axe.findings(page));
        findings.addAll(BrowsersOwnWords.on(page));
        if (page.locator(".failure").count() > 0 && !path.equals(NO_SUCH_PAGE)) {
            findings.add("does not open");
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            findings.add("wider than the window");
        }
        if (!findings.isEmpty()) {
            found.put(path, findings);
        }
        Assertions.assertThat(Axe.unmarkedByTab(page, 8)).as(path).isEmpty();
        Chromium.picture(page, "page" + path.replaceAll("[/?=]", "-").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "x"));
    }

    /** Those whose work no other journey walks, on a PC that prefers English. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanh-quang.division-head",
                "thanh-quang.controller",
                "trung-tam.head",
                "hai-phong.supervisor",
                "hai-phong.designer"
            })
    void whatever_the_menu_of_a_role_leads_to_opens_and_speaks_vietnamese(String official) {
        var page = STAGE.chromium().signInTo(STAGE.application(), official, "en-US", "");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(STAGE.application().uri("/desk/notices").toString());
        Chromium.picture(page, "role-" + official);
        var menu = page.locator(".top-nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        Assertions.assertThat(menu).contains("/camunda/app/tasklist/", "/desk/notices");
        for (var path : menu) {
            page.navigate(STAGE.application().uri(path).toString());
            page.locator("main, .tasks-list").first().waitFor();
            Assertions.assertThat(page.locator(".failure").count()).as(path).isZero();
            if (!path.equals(DESCRIBES_AN_INTERFACE)) {
                Assertions.assertThat(EnglishLeft.on(page, "tasklist")).as(path).isEmpty();
                Assertions.assertThat(BrowsersOwnWords.on(page)).as(path).isEmpty();
            }
            Chromium.picture(page, "role-" + official + path.replaceAll("[/?=]", "-"));
        }
        Assertions.assertThat(STAGE.chromium().troublesOf(page))
                .as("a designer has no day of dossiers, and is shown none")
                .allMatch(trouble -> trouble.equals("hai-phong.designer: 403 GET /api/today"));
    }

    @Test
    void a_page_that_keeps_people_out_is_found_out() {
        var page = STAGE.chromium().signIn(STAGE.application(), DESK);
        page.evaluate("document.body.innerHTML = '<main><button></button><input></main>"
                + "<p style=\"color:#bbb;background:#fff\">Khó đọc</p>'");
        Assertions.assertThat(Axe.findings(page))
                .anyMatch(finding -> finding.startsWith("button-name"))
                .anyMatch(finding -> finding.startsWith("label"))
                .anyMatch(finding -> finding.startsWith("color-contrast"));
        page.evaluate("const b = document.querySelector('button'); b.style.outline = 'none'; b.focus()");
        Assertions.assertThat(Axe.unmarkedFocus(page)).startsWith("<button");
    }

    @Test
    void a_date_or_a_file_that_only_the_browser_speaks_for_is_found_out() {
        var page = STAGE.chromium().signInTo(STAGE.application(), DESK);
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(STAGE.application().uri("/desk/due").toString());
        Assertions.assertThat(BrowsersOwnWords.on(page)).isEmpty();
        page.evaluate(
                "document.querySelector('main').insertAdjacentHTML('beforeend',"
                        + " '<div><input type=\"date\" name=\"von\" value=\"2026-03-04\"></div><input type=\"file\" name=\"tep\">')");
        Assertions.assertThat(BrowsersOwnWords.on(page))
                .containsExactly("only the browser's words: von", "only the browser's words: tep");
    }

    private static String taskOf(Caller official, String dossier) {
        return StreamSupport.stream(
                        official.get("/api/today").json().path("parts").spliterator(), false)
                .flatMap(part -> StreamSupport.stream(part.path("lines").spliterator(), false))
                .filter(line -> line.path("dossierId").asText().equals(dossier))
                .findFirst()
                .orElseThrow()
                .path("taskId")
                .asText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
