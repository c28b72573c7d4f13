package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.Tools;

/** Debian's Chromium, one window per official; what goes wrong in any of them is kept. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Answers are noted anyway; a request ends by itself when its page is left. */
    private static final List<String> NO_TROUBLE =
            List.of("Failed to load resource", "htmx:sendAbort", "htmx:afterRequest");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    private record Trouble(Page page, String text) {}

    private final List<Trouble> troubles = new CopyOnWriteArrayList<>();
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();

    /** @param more arguments besides those that every test's browser has */
    Chromium(String... more) {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Tools.find("chromium").orElseThrow())
                        .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(more))
                                .toList()));
    }

    /** Signs an official in, in a window of their own as on a PC in Vietnam, and waits for Tasklist. */
    Page signIn(RunningApplication application, String official) {
        var page = signInTo(application, official);
        page.getByText("Việc của nhóm tôi").waitFor();
        return page;
    }

    /** Signs an official in, wherever their work begins; does not wait for it. */
    Page signInTo(RunningApplication application, String official) {
        return signInTo(application, official, "vi-VN", "");
    }

    /**
     * The same on a PC that prefers another language.
     *
     * @param beforehand JavaScript that every page runs before its own
     */
    Page signInTo(RunningApplication application, String official, String locale, String beforehand) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(60_000);
        context.addInitScript(beforehand);
        var page = context.newPage();
        context.onRequest(request -> addresses.add(request.url()));
        page.onPageError(error -> note(page, official + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && NO_TROUBLE.stream().noneMatch(text -> message.text().startsWith(text))) {
                note(page, official + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                note(
                        page,
                        "%s: %d %s %s"
                                .formatted(
                                        official,
                                        response.status(),
                                        response.request().method(),
                                        URI.create(response.url()).getPath()));
            }
        });
        page.navigate(application.uri("/").toString());
        page.fill("input[name=username]", official);
        page.fill("input[name=password]", application.passwordOf(official));
        page.keyboard().press("Enter");
        return page;
    }

    /** A page of no application's, in Vietnam. */
    Page blank() {
        return blank("vi-VN");
    }

    /** The same on a PC that prefers another language. */
    Page blank(String locale) {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale(locale).setTimezoneId("Asia/Ho_Chi_Minh"))
                .newPage();
    }

    /** Pictures for people, under {@code target/screenshots}. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    /** Answers of 400 and above and script errors, in the order they came. */
    List<String> troubles() {
        return troubles.stream().map(Trouble::text).toList();
    }

    /** Every address that any page asked for. */
    Set<String> addresses() {
        return Set.copyOf(addresses);
    }

    List<String> troublesOf(Page page) {
        return troubles.stream()
                .filter(trouble -> trouble.page().equals(page))
                .map(Trouble::text)
                .toList();
    }

    private void note(Page page, String text) {
        troubles.add(new Trouble(page, text));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
