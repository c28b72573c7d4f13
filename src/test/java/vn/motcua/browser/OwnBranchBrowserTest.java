package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.testing.Caller;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnOfficeProcedures;
import vn.motcua.testing.OwnProcess;

/** A linked dossier whose parts two authorities of ours do, in real Chromium: one grants, one refuses, the lead sees both. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class OwnBranchBrowserTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String PART = "Thực hiện phần liên thông";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-20T09:00:00+07:00", procedures());

    @Test
    void the_commune_police_grant_their_part_and_the_citys_refuse_theirs() throws IOException {
        var dossier = TakenIn.dossier(
                Caller.of(STAGE.application(), DESK), OwnOfficeProcedures.BOTH_OURS, "Nguyễn Thị Liên Thông");
        Granted.inTasklist(STAGE, "trich-luc.pdf", "32/2026", "20/11/2026");
        Files.write(
                Path.of("target/screenshots/20-slip.pdf"),
                Caller.of(STAGE.application(), DESK)
                        .bytes("/api/dossiers/" + dossier + "/papers/transfer-slip.pdf?preview=true"));

        var police = STAGE.chromium().signIn(STAGE.application(), "cong-an-thanh-quang.cu-tru");
        Tasklist.openWhenItComes(police, PART);
        Tasklist.claim(police);
        Tasklist.tab(police, "Hồ sơ");
        assertThat(police.locator("body")).containsText("Nguyễn Thị Liên Thông");
        var part = police.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Liên thông"));
        assertThat(part).containsText("Xóa đăng ký thường trú · Công an xã Thanh Quang · Đang chờ trả lời");
        part.scrollIntoViewIfNeeded();
        Chromium.picture(police, "20-part-dossier");
        Tasklist.tab(police, "Biểu mẫu");
        police.getByText("Đã giải quyết, có văn bản kết quả").first().click();
        police.getByLabel("Số văn bản kết quả").fill("101/TB-CAX");
        Tasklist.lastlyTheDay(police, "Ngày văn bản", "20/11/2026");
        Chromium.picture(police, "20-part-granted");
        Tasklist.complete(police, PART);

        var desk = STAGE.chromium().signIn(STAGE.application(), DESK);
        desk.navigate(uri("/desk/dossiers/" + dossier));
        assertThat(desk.locator("#branches")).containsText("101/TB-CAX");
        Chromium.picture(desk, "20-one-open");

        var city = STAGE.chromium().signIn(STAGE.application(), "cong-an-hai-phong.ly-lich");
        Tasklist.openWhenItComes(city, PART);
        Tasklist.claim(city);
        Tasklist.tab(city, "Hồ sơ");
        assertThat(city.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Liên thông")))
                .containsText("Xóa đăng ký thường trú · Công an xã Thanh Quang · Đã giải quyết");
        Tasklist.tab(city, "Biểu mẫu");
        city.getByText("Từ chối, nêu lý do").first().click();
        city.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Lý do"))
                .fill("Người mất không thuộc đối tượng hưởng trợ cấp mai táng.");
        Chromium.picture(city, "20-part-refused");
        Tasklist.complete(city, PART);

        PostalReturnBrowserTest.until(
                desk, () -> desk.locator(".events").innerText().contains("Có phần liên thông không thực hiện được"));
        assertThat(desk.locator("#branches")).containsText("Người mất không thuộc đối tượng");
        Chromium.picture(desk, "20-both-done");
        Assertions.assertThat(STAGE.chromium().troublesOf(desk)).isEmpty();
        Assertions.assertThat(STAGE.chromium().troublesOf(police)).isEmpty();
    }

    private static String[] procedures() {
        try {
            var settings = new ArrayList<String>();
            OwnOfficeProcedures.in(
                    Files.createTempDirectory("procedures"),
                    (name, value) -> settings.add("--" + name + "=" + value.get()));
            return settings.toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uri(String path) {
        return STAGE.application().uri(path).toString();
    }
}
