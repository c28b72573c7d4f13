package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.Scans;

/** The papers of a dossier in the tab «Hồ sơ»: dropped, pasted, several at once, looked at, replaced, struck, printed. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class PapersBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-20T09:00:00+07:00");

    private final List<String> dialogs = new ArrayList<>();

    @Test
    void papers_come_by_button_drop_and_paste_are_looked_at_replaced_and_struck_without_leaving_the_tab()
            throws IOException {
        STAGE.application()
                .post(
                        DESK,
                        "/api/dossiers",
                        "{\"procedure\":\"birth-registration\",\"channel\":\"DESK\",\"returnMode\":\"DESK\",\"filer\":{\"name\":\"Vũ Văn Giấy\"}}");
        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        desk.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        Tasklist.open(desk, "Tiếp nhận hồ sơ");
        Tasklist.claim(desk);
        Tasklist.tab(desk, "Hồ sơ");

        severalAtOnce(desk);
        droppedOntoAPaper(desk);
        pastedIntoAPaper(desk);
        theBrowserLooksAtThem(desk);
        aTiffIsLookedAtPageByPage(desk);
        aPdfThatWouldRunIsRefused(desk);
        aNewerVersionAndAWrongUpload(desk);

        Assertions.assertThat(STAGE.chromium().troubles())
                .as("the two refusals that were asked for")
                .hasSize(2)
                .allSatisfy(trouble -> Assertions.assertThat(trouble).contains("POST"));
    }

    private static void severalAtOnce(Page desk) throws IOException {
        paper(desk, "Tờ khai").locator("input[type=file]").first().setInputFiles(new FilePayload[] {
            pages("hai-trang.pdf", 2, null),
            new FilePayload("ghi-chu.pdf", "application/pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("anh.png", "image/png", picture(Color.ORANGE))
        });
        assertThat(paper(desk, "Tờ khai")).containsText("Đã có 2 tệp");
        assertThat(paper(desk, "Tờ khai")).containsText("Chỉ nhận tệp PDF, JPEG, PNG hoặc TIFF");
        Assertions.assertThat(paper(desk, "Tờ khai").locator(".motcua-files a").allTextContents())
                .as("in the order in which they were chosen")
                .containsExactly("hai-trang.pdf", "anh.png");
        Chromium.picture(desk, "40-papers-refused");
        desk.getByRole(AriaRole.BUTTON, named("Bỏ qua: ghi-chu.pdf")).click();
        assertThat(desk.getByText("ghi-chu.pdf")).hasCount(0);
    }

    private static void droppedOntoAPaper(Page desk) throws IOException {
        var row = paper(desk, "Giấy chứng sinh");
        var carried = carried(desk, "chung-sinh.png", picture(Color.CYAN));
        row.dispatchEvent("dragover", Map.of("dataTransfer", carried));
        assertThat(desk.locator(".motcua-drop")).containsText("Giấy chứng sinh");
        Chromium.picture(desk, "41-papers-drop");
        row.dispatchEvent("drop", Map.of("dataTransfer", carried));
        assertThat(paper(desk, "Giấy chứng sinh")).containsText("chung-sinh.png");
        assertThat(paper(desk, "Giấy chứng sinh")).containsText("✓ Sao chụp");
        assertThat(paper(desk, "Giấy chứng sinh")).containsText("Đang đọc bản quét…");
    }

    private static void pastedIntoAPaper(Page desk) throws IOException {
        var row = paper(desk, "Văn bản của người làm chứng");
        row.evaluate(
                "(row, data) => row.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))",
                carried(desk, "image.png", picture(Color.PINK)));
        assertThat(paper(desk, "Văn bản của người làm chứng")).containsText("anh-dan-");
    }

    private static void theBrowserLooksAtThem(Page desk) {
        desk.getByRole(AriaRole.LINK, named("Xem hai-trang.pdf")).click();
        var viewer = desk.locator("dialog.motcua-viewer[data-ready]");
        assertThat(viewer).containsText("Trang 1/2");
        Assertions.assertThat(desk.workers()).as("pdf.js reads beside the page").isNotEmpty();
        var first = drawn(viewer);
        desk.keyboard().press("PageDown");
        assertThat(viewer).containsText("Trang 2/2");
        Assertions.assertThat(drawn(viewer)).isNotEqualTo(first);
        Chromium.picture(desk, "42-viewer");
        viewer.getByRole(AriaRole.BUTTON, inside("Xoay phải")).click();
        viewer.getByRole(AriaRole.BUTTON, inside("Xem cả trang")).click();
        desk.keyboard().press("Escape");
        assertThat(viewer).hasCount(0);

        desk.getByRole(AriaRole.LINK, named("Xem chung-sinh.png")).click();
        assertThat(viewer).containsText("Trang 1/1");
        desk.keyboard().press("Escape");
    }

    private static void aTiffIsLookedAtPageByPage(Page desk) {
        paper(desk, "Văn bản của người làm chứng")
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("lam-chung.tif", "image/tiff", Scans.tiff()));
        desk.getByRole(AriaRole.LINK, named("Xem lam-chung.tif")).click();
        var viewer = desk.locator("dialog.motcua-viewer[data-ready]");
        assertThat(viewer).containsText("Trang 1/2");
        var first = drawn(viewer);
        desk.keyboard().press("PageDown");
        assertThat(viewer).containsText("Trang 2/2");
        Assertions.assertThat(drawn(viewer)).isNotEqualTo(first);
        Chromium.picture(desk, "44-tiff");
        Assertions.assertThat(Axe.findings(desk, ".motcua-viewer")).isEmpty();
        desk.keyboard().press("Escape");
        assertThat(viewer).hasCount(0);
    }

    private void aPdfThatWouldRunIsRefused(Page desk) throws IOException {
        var notice = paper(desk, "Giấy chứng sinh");
        var input = notice.locator("input[type=file]").first();
        input.setInputFiles(pages("co-ma.pdf", 1, "app.alert('chạy rồi'); window.parent.tainted = 1;"));
        assertThat(notice).containsText("mã tự chạy");
        Assertions.assertThat(dialogs).isEmpty();
        Assertions.assertThat(desk.evaluate("() => window.tainted")).isNull();
        input.setInputFiles(pages("nham.pdf", 1, null));
        assertThat(desk.getByRole(AriaRole.LINK, named("Xem nham.pdf"))).isVisible();
    }

    private static void aNewerVersionAndAWrongUpload(Page desk) throws IOException {
        var declaration = paper(desk, "Tờ khai");
        declaration
                .locator(".motcua-files > li")
                .filter(with("anh.png"))
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("anh-ro.png", "image/png", picture(Color.GREEN)));
        assertThat(declaration).containsText("1 bản cũ");
        assertThat(declaration.locator(".motcua-files").first()).containsText("anh-ro.png");

        desk.getByRole(AriaRole.BUTTON, named("Gạch tệp tải nhầm: nham.pdf")).click();
        desk.getByLabel("Lý do gạch nham.pdf").fill("Tải nhầm của hồ sơ khác");
        desk.keyboard().press("Enter");
        var notice = paper(desk, "Giấy chứng sinh");
        notice.getByText("1 tệp đã gạch").click();
        assertThat(notice.locator("s")).hasText("nham.pdf");
        assertThat(notice).containsText("Tải nhầm của hồ sơ khác");
        assertThat(desk.locator("[aria-label='Quá trình giải quyết']")).containsText("Đã gạch tệp tải nhầm");
        Chromium.picture(desk, "43-versions");
    }

    private static Locator paper(Page page, String name) {
        return page.locator(".motcua-papers > li").filter(with(name)).first();
    }

    private static Object drawn(Locator viewer) {
        return viewer.locator("canvas").evaluate("canvas => canvas.toDataURL().length");
    }

    private static JSHandle carried(Page page, String name, byte[] content) {
        return page.evaluateHandle(
                "([name, bytes]) => { const data = new DataTransfer(); data.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name, { type: 'image/png' })); return data; }",
                List.of(name, Base64.getEncoder().encodeToString(content)));
    }

    private static byte[] picture(Color colour) throws IOException {
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(20, 20, 260, 160);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** @param script run on opening by whoever runs such things, null for none */
    private static FilePayload pages(String name, int count, String script) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var number = 1; number <= count; number++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.addRect(60, 100f * number, 200f * number, 80);
                    content.fill();
                }
            }
            if (script != null) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(script));
            }
            document.save(bytes);
            return new FilePayload(name, "application/pdf", bytes.toByteArray());
        }
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
