package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.digitization.pipeline.Scanning;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** How far papers are digitised, over HTTP: the steps on record, what must not be copied, what nobody opens. */
@MotCuaTest
class DigitizationJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Http http;

    Worker desk;
    Caller official;
    DossierId dossier;

    @BeforeEach
    void a_dossier_without_its_papers_waits_at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
        official = http.script("thanh-quang.desk-1");
        dossier = counter.given(aDossier().withoutItsPapers().receivedAt("2026-11-19T09:00"), desk);
    }

    @Test
    void a_scan_is_read_off_the_click_and_every_step_is_on_record() {
        var scan =
                upload("birth-notice", Scans.pdfSaying("Giay chung sinh so 12")).at("id");
        assertThat(file(scan).path("underWay").asBoolean()).isTrue();
        assertThat(labels(file(scan).path("steps"))).containsExactly("Sao chụp");
        assertThat(paper("birth-notice").path("state").asText()).isEqualTo("SCANNED");

        Scanning.read(context, digest(scan));

        var read = file(scan);
        assertThat(read.path("underWay").asBoolean()).isFalse();
        assertThat(read.path("note").asText()).isEqualTo("Tệp đã có chữ tìm được: giữ nguyên từng byte.");
        assertThat(labels(read.path("steps"))).containsExactly("Sao chụp", "Tìm được chữ");
        assertThat(read.at("/steps/0/by").asText()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(read.at("/steps/1/by").isNull()).isTrue();
        assertThat(official.get(documents() + "/" + scan + "/searchable").status())
                .as("no copy where the file itself is searchable")
                .isEqualTo(404);
    }

    @Test
    void the_same_scan_in_another_dossier_is_not_read_again() {
        var content = Scans.pdfSaying("Giay chung sinh so 13");
        Scanning.read(context, digest(upload("birth-notice", content).at("id")));
        dossier = counter.given(aDossier().withoutItsPapers().receivedAt("2026-11-19T09:10"), desk);

        var again = upload("birth-notice", content).at("id");

        assertThat(file(again).path("underWay").asBoolean()).isFalse();
        assertThat(labels(file(again).path("steps"))).containsExactly("Sao chụp", "Tìm được chữ");
    }

    @Test
    void what_is_only_shown_or_a_copy_is_not_digitised() {
        var shown = upload("identity-paper", Scans.pdf());
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.at("detail")).contains("chỉ xuất trình", "TT 01/2023/TT-VPCP");
        assertThat(upload("power-of-attorney", Scans.pdf()).at("detail")).contains("bản sao");
        assertThat(paper("identity-paper").path("state").asText()).isEqualTo("NOT_REQUIRED");
    }

    @Test
    void a_paper_is_exempt_for_a_reason_until_that_is_taken_back() {
        assertThat(exempt(official, "birth-notice", "SHARED_DATA").status()).isEqualTo(204);
        assertThat(exempt(official, "birth-notice", "SHARED_DATA").status()).isEqualTo(204);
        assertThat(paper("birth-notice").path("state").asText()).isEqualTo("EXEMPT");
        assertThat(upload("birth-notice", Scans.pdf()).at("detail")).contains("đã ghi là không số hóa");

        assertThat(exempt(official, "birth-notice", null).status()).isEqualTo(204);
        upload("birth-notice", Scans.pdf());
        assertThat(paper("birth-notice").path("state").asText()).isEqualTo("SCANNED");
        assertThat(exempt(official, "birth-notice", "SHARED_DATA").status()).isEqualTo(409);
        assertThat(official.get("/api/dossiers/" + dossier).text())
                .contains("Giấy tờ không phải số hóa (Giấy tờ: Giấy chứng sinh; Lý do: Dữ liệu đã có");
    }

    @Test
    void nobody_else_exempts_a_paper_or_sees_how_far_it_is() {
        assertThat(exempt(http.script("gia-loc.desk-1"), "birth-notice", "SECRET")
                        .status())
                .isEqualTo(404);
        assertThat(exempt(http.script("thanh-quang.ho-tich"), "birth-notice", "SECRET")
                        .status())
                .isEqualTo(409);
        assertThat(exempt(official, "no-such-paper", "SECRET").status()).isEqualTo(400);
        assertThat(http.script("gia-loc.desk-1")
                        .get("/api/dossiers/" + dossier + "/digitization")
                        .status())
                .isEqualTo(404);
        assertThat(http.script("hai-phong.designer")
                        .get("/api/dossiers/" + dossier + "/digitization")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_opens_a_scan_in_which_a_virus_was_found() {
        var scan = upload("birth-notice", Scans.pdf()).at("id");
        jdbc.sql("update scan_job set state = 'REFUSED', reason = 'Tệp có mã độc (Eicar).', ended_at = put_at"
                        + " where sha256 = :sha256")
                .param("sha256", digest(scan))
                .update();

        var opened = official.get(documents() + "/" + scan);

        assertThat(opened.status()).isEqualTo(422);
        assertThat(opened.at("detail")).contains("mã độc");
        assertThat(file(scan).path("refused").asText()).contains("mã độc");
    }

    private Answer upload(String key, byte[] content) {
        return official.upload(documents() + "?documentKey=%s&purpose=COMPONENT".formatted(key), "quet.pdf", content);
    }

    private Answer exempt(Caller caller, String key, String reason) {
        var body = new HashMap<String, Object>();
        body.put("documentKey", key);
        body.put("reason", reason);
        return caller.post(documents() + "/exemptions", body);
    }

    private JsonNode paper(String key) {
        return only("papers", "documentKey", key);
    }

    private JsonNode file(String id) {
        return only("files", "id", id);
    }

    private JsonNode only(String list, String name, String value) {
        var found = official.get("/api/dossiers/" + dossier + "/digitization")
                .json()
                .path(list);
        return StreamSupport.stream(found.spliterator(), false)
                .filter(each -> each.path(name).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.path("label").asText())
                .toList();
    }

    private String digest(String scan) {
        return jdbc.sql("select sha256 from dossier_document where id = cast(:id as uuid)")
                .param("id", scan)
                .query(String.class)
                .single();
    }

    private String documents() {
        return "/api/dossiers/%s/documents".formatted(dossier);
    }
}
