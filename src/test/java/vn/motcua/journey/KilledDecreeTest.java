package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** {@code kill -9} while a decree is being applied: the restart goes on with the dossier it stopped at. */
@Tag("full")
class KilledDecreeTest {

    private static final int DOSSIERS = 3;
    private static final String PAGE = "/desk/calendar-decrees";

    @TempDir
    Path directory;

    @Test
    void a_batch_killed_in_its_second_dossier_moves_each_once() {
        try (var first = start()) {
            var desk = Caller.of(first, "thanh-quang.desk-1");
            for (int i = 0; i < DOSSIERS; i++) {
                accept(desk);
            }
            var second = database().text("select id::text from dossier order by id offset 1 limit 1");
            var operator = Caller.of(first, "hai-phong.operator");
            assertThat(post(operator, PAGE, decree()).status()).isEqualTo(200);
            var page = PAGE + "/" + database().text("select id::text from calendar_decree");
            assertThat(post(operator, page + "/preview", "").status()).isEqualTo(200);
            database()
                    .holdCommitOf(
                            "update",
                            "calendar_decree_line",
                            "new.state = 'DONE' and new.item = 'DOSSIER' and new.dossier_id = '%s'".formatted(second));
            assertThat(post(operator, page + "/apply", "").status()).isEqualTo(200);
            database().awaitHeldCommit();
            assertThat(moved()).isOne();
            first.kill();
        }
        database().release();
        assertThat(moved()).isOne();

        try (var again = start()) {
            database().await("calendar_decree where state = 'APPLIED'");
            assertThat(moved()).isEqualTo(DOSSIERS);
            assertThat(database().count("dossier_event where kind = 'DUE_MOVED'"))
                    .isEqualTo(DOSSIERS);
            assertThat(database().count("clock_entry where cause = 'CALENDAR_DECREE'"))
                    .isEqualTo(DOSSIERS);
            assertThat(database().count("notice where kind = 'DUE_MOVED'")).isEqualTo(DOSSIERS);
            var compared = post(Caller.of(again, "hai-phong.operator"), "/desk/differences/compare", "");
            assertThat(compared.text()).contains("Đã so sánh, không có sai khác.");
        }
    }

    private RunningApplication start() {
        return RunningApplication.on(
                directory,
                "--motcua.decree.chunk=1",
                "--motcua.trial.simulators=false",
                "--motcua.trial.begin-at=2026-12-07T09:00:00+07:00");
    }

    private static void accept(Caller desk) {
        var dossier = desk.post(
                        "/api/dossiers",
                        Map.of(
                                "procedure", "marital-status-certificate",
                                "channel", "DESK",
                                "returnMode", "DESK",
                                "shownPapers", new String[] {"declaration", "identity-paper"},
                                "filer", Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                .at("id");
        var accepted = desk.post("/api/dossiers/%s/accept".formatted(dossier), Map.of());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    }

    private static String decree() {
        return "number=%s&issuedBy=%s&issuedOn=2026-12-01&title=%s&source=&day=2026-12-08&kind=OFF&reason=%s"
                .formatted(
                        encode("99/QĐ-TTg"),
                        encode("Thủ tướng Chính phủ"),
                        encode("Về việc nghỉ tránh bão"),
                        encode("Nghỉ tránh bão số 12"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static Caller.Answer post(Caller browser, String path, String body) {
        return browser.send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    private long moved() {
        return database().count("dossier where due_at = original_due_at + interval '1 day'");
    }

    private TrialDatabase database() {
        return new TrialDatabase(directory);
    }
}
