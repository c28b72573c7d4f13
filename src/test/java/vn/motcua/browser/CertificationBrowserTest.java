package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;

/** Three hundred a day at one counter: the line of «Chứng thực» by keyboard alone, and one PIN for the pile. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class CertificationBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String CHAIRMAN = "thanh-quang.chairman";

    /** What the counter may take for each. */
    private static final Duration MOST = Duration.ofSeconds(20);

    /** Forty words a minute, of five keys each: an ordinary hand. Accents come as one key, which by Telex are two or three. */
    private static final double MILLIS_A_KEY = 300;

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-23T09:00:00+07:00");

    private record Requester(String name, String number, String kind, int pages, int copies, String fee) {}

    private static final List<Requester> IN_A_ROW = List.of(
            new Requester("Nguyễn Thị Hạnh", "031190002201", "Học bạ THPT", 6, 2, "16.000 đồng"),
            new Requester("Trần Văn Đức", "031190002202", "Bằng tốt nghiệp đại học", 1, 3, "6.000 đồng"),
            new Requester("Lê Quang Vượng", "031190002203", "Căn cước", 2, 1, "4.000 đồng"),
            new Requester("Đỗ Thị Ngọc Ánh", "031190002204", "Giấy khai sinh", 1, 5, "10.000 đồng"),
            new Requester("Vũ Hữu Ước", "031190002205", "Giấy phép lái xe", 2, 2, "8.000 đồng"));

    @Test
    void several_requesters_in_a_row_by_keyboard_alone_then_signed_by_one_pin_and_handed_over() {
        var page = opens(DESK, "/desk/certifications");
        var taken = new ArrayList<Duration>();
        for (var one : IN_A_ROW) {
            assertThat(page.locator("#person")).isFocused();
            var began = System.nanoTime();
            types(page, one.name());
            types(page, one.number());
            types(page, one.kind());
            types(page, String.valueOf(one.pages()));
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().type(String.valueOf(one.copies()), slowly());
            assertThat(page.locator("#fee")).hasText(one.fee());
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            assertThat(page.locator("#certifications-today tbody tr").first()).containsText(one.name());
            assertThat(page.locator("#person")).hasValue("");
            taken.add(Duration.ofNanos(System.nanoTime() - began));
        }
        var average = taken.stream().mapToLong(Duration::toMillis).average().orElseThrow() / 1000;
        System.out.printf("seconds per requester: %.1f on average, %s%n", average, taken);
        Assertions.assertThat(taken)
                .allSatisfy(each -> Assertions.assertThat(each).isLessThan(MOST));
        assertThat(page.locator("#certifications-today tbody tr")).hasCount(IN_A_ROW.size());
        assertThat(page.locator("#certifications-today tfoot")).containsText("44.000 đồng");

        aMistakeLosesNothingAndThePersonMayStay(page);
        Chromium.picture(page, "12-certifications");
        thePileIsSigned();
        whoWaitedIsHandedTheirs(page);
    }

    private static void aMistakeLosesNothingAndThePersonMayStay(Page page) {
        types(page, "Bùi Văn Sai");
        types(page, "12");
        types(page, "Hộ chiếu");
        page.keyboard().type("0", slowly());
        page.keyboard().press("Enter");
        assertThat(page.locator("#error-filer-identityNumber")).containsText("Căn cước 12 số");
        assertThat(page.locator("#error-pages")).containsText("Ghi một số từ 1");
        assertThat(page.locator("#identity")).isFocused();
        assertThat(page.locator("#person")).hasValue("Bùi Văn Sai");
        Chromium.picture(page, "12-certification-refused");

        page.locator("#identity").fill("031190002299");
        page.locator("#pages").fill("3");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#kind")).isFocused();
        assertThat(page.locator("#person")).hasValue("Bùi Văn Sai");
        assertThat(page.locator("#error-pages")).hasText("");
    }

    private static void thePileIsSigned() {
        var leader = opens(CHAIRMAN, "/desk/certifications/signing");
        assertThat(leader.locator("#sign")).hasText("Ký 6 yêu cầu");
        leader.locator("#pin").fill("sai-mã");
        leader.keyboard().press("Enter");
        assertThat(leader.locator("#signing-message")).containsText("Mã PIN không đúng");

        leader.locator("#pin").fill(STAGE.application().pin(CHAIRMAN));
        leader.keyboard().press("Enter");
        assertThat(leader.locator("#signing-status")).hasText("Đã ký 6 yêu cầu.");
        assertThat(leader.locator("tr.signed")).hasCount(6);
        assertThat(leader.locator("tr.signed .outcome").first()).containsText("SCT-BS");
        Chromium.picture(leader, "12-certifications-signed");
    }

    private static void whoWaitedIsHandedTheirs(Page page) {
        page.getByText("Làm mới danh sách").click();
        assertThat(page.locator("#return-left")).hasText("6");
        page.locator("#return-find").click();
        page.keyboard().type("vuong", slowly());
        assertThat(page.locator("#return-form tbody tr:visible")).hasCount(1);
        page.keyboard().press("Enter");
        page.keyboard().type("ngoc anh", slowly());
        page.keyboard().press("Enter");
        assertThat(page.locator("#return-chosen")).hasText("Trả 2 yêu cầu đã chọn");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#return-status")).hasText("Đã trả 2 yêu cầu.");
        Chromium.picture(page, "12-certifications-returned");
        page.locator("#return-all").check();
        page.locator("#return-chosen").click();
        assertThat(page.locator("#return-status")).hasText("Đã trả 4 yêu cầu.");
        assertThat(page.locator("#return-left")).hasText("0");
        page.getByText("Làm mới danh sách").click();
        assertThat(page.locator("#return-form")).hasCount(0);
        Assertions.assertThat(STAGE.chromium().troublesOf(page))
                .as("nothing but the mistake that was made on purpose")
                .containsExactly(DESK + ": 422 POST /desk/certifications");
    }

    private static Page opens(String official, String address) {
        var page = STAGE.chromium().signInTo(STAGE.application(), official);
        page.waitForURL("**/camunda/app/**", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.navigate(STAGE.application().uri(address).toString());
        return page;
    }

    private static void types(Page page, String text) {
        page.keyboard().type(text, slowly());
        page.keyboard().press("Tab");
    }

    private static Keyboard.TypeOptions slowly() {
        return new Keyboard.TypeOptions().setDelay(MILLIS_A_KEY);
    }
}
