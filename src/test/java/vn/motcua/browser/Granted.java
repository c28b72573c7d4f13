package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;

/** What a specialist and a leader do in Tasklist before a browser looks at what follows. */
final class Granted {

    private Granted() {}

    /**
     * The only open dossier is reviewed and signed.
     *
     * @param scan file name of the signed original
     * @param day of the signature, as it is typed
     */
    static void inTasklist(Stage stage, String scan, String number, String day) throws IOException {
        var specialist = stage.chromium().signIn(stage.application(), "thanh-quang.ho-tich");
        Tasklist.open(specialist, "Thẩm định hồ sơ");
        Tasklist.claim(specialist);
        specialist.getByText("Đủ điều kiện giải quyết").first().click();
        Tasklist.complete(specialist, "Thẩm định hồ sơ");

        var chairman = stage.chromium().signIn(stage.application(), "thanh-quang.chairman");
        Tasklist.open(chairman, "Ký duyệt kết quả");
        Tasklist.claim(chairman);
        Tasklist.tab(chairman, "Hồ sơ");
        chairman.locator("[aria-label='Kết quả'] input[type=file]").setInputFiles(Tasklist.scan(scan));
        assertThat(chairman.getByText(scan)).isVisible();
        Tasklist.tab(chairman, "Biểu mẫu");
        chairman.getByText("Đã ký kết quả").first().click();
        chairman.getByLabel("Người ký").fill("Nguyễn Hữu Thọ");
        chairman.getByLabel("Số văn bản").fill(number);
        Tasklist.lastlyTheDay(chairman, "Ngày ký", day);
        Tasklist.complete(chairman, "Ký duyệt kết quả");
    }
}
