package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.digitization.CheckPapers;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** The tab «Hồ sơ», over HTTP: versions of scans, wrong uploads, and how often what the office made was printed. */
@MotCuaTest
class DossierPapersJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    CheckPapers checkPapers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Http http;

    Worker desk;
    Caller official;
    DossierId dossier;

    @BeforeEach
    void a_dossier_waits_at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
        official = http.script("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-19T09:00"), desk);
    }

    @Test
    void a_newer_version_stands_in_the_older_ones_place_and_both_can_be_opened() {
        var content = Scans.pdf();
        var first = uploaded(content, "");
        var second = uploaded(Scans.pdf(), "&replaces=" + first);

        assertThat(ids(paper().path("files"))).contains(second).doesNotContain(first);
        var past = past(first);
        assertThat(past.path("replacedBy").asText()).isEqualTo(second);
        assertThat(past.path("uploadedBy").asText()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(past.path("struckAt").isNull()).isTrue();
        assertThat(opens(first)).isEqualTo(200);
        assertThat(opens(second)).isEqualTo(200);
        assertThat(history()).contains("Đã thay tệp bằng bản mới (Giấy tờ: Giấy chứng sinh");

        assertThat(upload(Scans.pdf(), "&replaces=" + first).status())
                .as("replaced meanwhile")
                .isEqualTo(409);
        assertThat(upload(content, "").status())
                .as("what was replaced does not come back unnoticed")
                .isEqualTo(409);
        assertThat(official.upload(
                                documents() + "?documentKey=declaration&purpose=COMPONENT&replaces=" + second,
                                "quet.pdf",
                                Scans.pdf())
                        .status())
                .as("a version of another paper")
                .isEqualTo(404);
    }

    @Test
    void a_wrong_upload_is_struck_with_a_reason_until_acceptance_and_stays() {
        var content = Scans.pdf();
        var right = uploaded(content, "");
        var wrong = uploaded(Scans.pdf(), "&replaces=" + right);

        assertThat(strike(wrong, "ừ").status()).isEqualTo(400);
        assertThat(http.script("gia-loc.desk-1")
                        .post(documents() + "/" + wrong + "/strike", Map.of("reason", "Không phải của mình"))
                        .status())
                .isEqualTo(404);
        assertThat(strike(right, "Đã thay bản khác").status()).isEqualTo(409);
        assertThat(strike(wrong, "Tải nhầm của hồ sơ khác").status()).isEqualTo(204);
        assertThat(strike(wrong, "Tải nhầm của hồ sơ khác").status()).isEqualTo(409);

        assertThat(ids(paper().path("files")))
                .as("the version before stands again")
                .containsExactly(right);
        assertThat(past(wrong).path("strikeReason").asText()).isEqualTo("Tải nhầm của hồ sơ khác");
        assertThat(past(wrong).path("struckBy").asText()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(opens(wrong)).isEqualTo(200);
        assertThat(history())
                .contains("Đã gạch tệp tải nhầm (Giấy tờ: Giấy chứng sinh; Lý do: Tải nhầm của hồ sơ khác)");
        assertThat(strike(right, "Tải nhầm, chưa có bản đúng").status()).isEqualTo(204);
        assertThat(paper().path("files")).isEmpty();
        assertThat(uploaded(content, "")).as("the same content is taken again").isNotEqualTo(right);

        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        var specialist = http.script("thanh-quang.ho-tich");
        var standing = ids(paper().path("files")).get(0);
        var late = specialist.post(documents() + "/" + standing + "/strike", Map.of("reason", "Tải nhầm hồ sơ khác"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("detail")).contains("thay bằng bản mới");
    }

    @Test
    void what_is_struck_is_missing_again() {
        var bare = counter.given(aDossier().withoutItsPapers().receivedAt("2026-11-19T09:00"), desk);
        var path = "/api/dossiers/%s/documents".formatted(bare);
        var before = checkPapers.missing(bare);
        var scan = official.upload(path + "?documentKey=declaration&purpose=COMPONENT", "to-khai.pdf", Scans.pdf());

        assertThat(checkPapers.missing(bare)).hasSize(before.size() - 1);
        official.post(path + "/" + scan.at("id") + "/strike", Map.of("reason", "Tải nhầm của hồ sơ khác"));
        assertThat(checkPapers.missing(bare)).isEqualTo(before);
    }

    @Test
    void nobody_deletes_a_scan_changes_it_or_takes_its_strike_back() {
        var struck = uploaded(Scans.pdf(), "");
        strike(struck, "Tải nhầm của hồ sơ khác");

        assertThatThrownBy(() -> jdbc.sql("delete from dossier_document").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("update dossier_document set struck_at = null, struck_by = null,"
                                + " strike_reason = null where id = cast(? as uuid)")
                        .param(struck)
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("update dossier_document set file_name = 'khac.pdf' where dossier_id = ?")
                        .param(dossier.value())
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void every_print_is_on_record_and_looking_is_none() {
        desk.accepts(dossier);
        assertThat(issued("RECEIPT").path("copies").asInt()).isZero();
        assertThat(official.get(issued("RECEIPT").path("preview").asText()).contentType())
                .startsWith("application/pdf");
        assertThat(issued("RECEIPT").path("copies").asInt()).isZero();

        official.get(issued("RECEIPT").path("hrefTwoCopies").asText());
        office.itIs("2026-11-19T09:30");
        http.script("thanh-quang.controller").get(issued("RECEIPT").path("href").asText());
        official.get(issued("CLOCK_STATEMENT").path("href").asText());

        assertThat(issued("RECEIPT").path("copies").asInt()).isEqualTo(2);
        assertThat(issued("RECEIPT").path("lastPrintedAt").asText()).startsWith("2026-11-19T09:30");
        assertThat(issued("RECEIPT").path("lastPrintedBy").asText()).isNotEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(issued("CLOCK_STATEMENT").path("copies").asInt()).isEqualTo(1);
        assertThat(issued("CONTROL_SHEET").path("copies").asInt()).isZero();
        assertThatThrownBy(() -> jdbc.sql("delete from paper_print").update()).hasMessageContaining("append-only");
    }

    @Test
    void a_numbered_paper_counts_its_prints_too() {
        desk.asksSupplement(dossier, Step.INTAKE, "birth-notice");
        official.get(issued("SUPPLEMENT_REQUEST").path("preview").asText());
        assertThat(issued("SUPPLEMENT_REQUEST").path("copies").asInt()).isZero();
        official.get(issued("SUPPLEMENT_REQUEST").path("href").asText());

        assertThat(issued("SUPPLEMENT_REQUEST").path("copies").asInt()).isEqualTo(1);
        assertThat(issued("SUPPLEMENT_REQUEST").path("lastPrintedBy").asText()).isEqualTo("Nguyễn Thị Ngọc Ánh");
    }

    @Test
    void the_clock_bar_tells_what_is_used_and_left_without_the_pause() {
        assertThat(view().path("clockBar").isNull()).isTrue();
        desk.accepts(dossier);
        office.itIs("2026-11-19T10:00");
        var bar = view().path("clockBar");
        assertThat(bar.path("usedMinutes").asInt()).isEqualTo(60);
        assertThat(bar.path("leftMinutes").asInt()).isPositive();
        assertThat(bar.path("state").asText()).isEqualTo("RUNNING");
        var left = bar.path("leftMinutes").asInt();

        counter.worker("thanh-quang.ho-tich")
                .claims(dossier, Step.REVIEW)
                .asksSupplement(dossier, Step.REVIEW, "birth-notice");
        office.itIs("2026-11-19T11:00");
        var paused = view().path("clockBar");
        assertThat(paused.path("state").asText()).isEqualTo("PAUSED");
        assertThat(paused.path("usedMinutes").asInt()).isEqualTo(60);
        assertThat(paused.path("pausedMinutes").asInt()).isEqualTo(60);
        assertThat(paused.path("leftMinutes").asInt()).isEqualTo(left);
        assertThat(official.get("/api/dossiers/%s/notices".formatted(dossier))
                        .json()
                        .path("things"))
                .isNotEmpty();
        assertThat(http.script("gia-loc.desk-1")
                        .get("/api/dossiers/%s/notices".formatted(dossier))
                        .status())
                .isEqualTo(404);
    }

    private String documents() {
        return "/api/dossiers/%s/documents".formatted(dossier);
    }

    private String uploaded(byte[] content, String more) {
        var answer = upload(content, more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("id");
    }

    private Caller.Answer upload(byte[] content, String more) {
        return official.upload(
                documents() + "?documentKey=birth-notice&purpose=COMPONENT" + more, "chung-sinh.pdf", content);
    }

    private Caller.Answer strike(String file, String reason) {
        return official.post(documents() + "/" + file + "/strike", Map.of("reason", reason));
    }

    private int opens(String file) {
        return official.get(documents() + "/" + file).status();
    }

    private JsonNode view() {
        return official.get("/api/dossiers/" + dossier).json();
    }

    private JsonNode paper() {
        return one(view().path("documents"), "key", "birth-notice");
    }

    private JsonNode past(String file) {
        return one(view().path("pastFiles"), "id", file);
    }

    private JsonNode issued(String kind) {
        return one(official.get("/api/dossiers/%s/papers".formatted(dossier)).json(), "kind", kind);
    }

    private String history() {
        return view().path("events").toString();
    }

    private static JsonNode one(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(value))
                .reduce((first, second) -> {
                    throw new AssertionError("two of " + value);
                })
                .orElseThrow(() -> new AssertionError("no " + value + " in " + list));
    }

    private static List<String> ids(JsonNode files) {
        return files.findValuesAsText("id");
    }
}
