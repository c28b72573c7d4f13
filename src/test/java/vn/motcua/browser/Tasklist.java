package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What officials do in Tasklist, one method a gesture. */
final class Tasklist {

    private static final int ATTEMPTS = 5;
    private static final int RELOADS = 12;

    private Tasklist() {}

    static void filter(Page page, String name) {
        page.getByText(name).first().click();
    }

    static void open(Page page, String task) {
        page.locator(".tasks-list").getByText(task).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named(task)).first()).isVisible();
    }

    /**
     * A task that the outbox brings in its own time. After each reload the list is given a while to fill, since
     * Tasklist asks for the tasks only once the page stands.
     */
    static void openWhenItComes(Page page, String task) {
        var listed = page.locator(".tasks-list").getByText(task).first();
        for (int attempt = 1; attempt <= RELOADS; attempt++) {
            try {
                listed.waitFor(new Locator.WaitForOptions().setTimeout(5_000));
                break;
            } catch (TimeoutError notYet) {
                page.reload();
            }
        }
        open(page, task);
    }

    static void claim(Page page) {
        page.getByText("Nhận việc", exactly()).first().click();
        assertThat(page.getByText("Nhận việc", exactly())).hasCount(0);
    }

    static void tab(Page page, String name) {
        page.locator(".nav-tabs, .tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    /** The last field of a form: typed again until the form may be sent, since the picker that opens writes over what comes too early. */
    static void lastlyTheDay(Page page, String label, String day) {
        var complete = page.getByRole(AriaRole.BUTTON, named("Hoàn thành"));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            page.getByLabel(label).first().fill(day);
            page.keyboard().press("Tab");
            try {
                page.waitForCondition(complete::isEnabled, new Page.WaitForConditionOptions().setTimeout(3_000));
                return;
            } catch (TimeoutError again) {
                page.getByLabel(label).first().fill("");
            }
        }
        assertThat(complete).isEnabled();
    }

    static void complete(Page page, String task) {
        page.getByRole(AriaRole.BUTTON, named("Hoàn thành")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named(task))).hasCount(0);
    }

    static void logOut(Page page) {
        page.locator(".account a.dropdown-toggle").click();
        page.locator(".account .logout a").click();
        page.locator("input[name=username]").waitFor();
    }

    static FilePayload scan(String name) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return new FilePayload(name, "application/pdf", bytes.toByteArray());
        }
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
