package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.digitization.ProveDigitized;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;

/** A scan that is gone when the result is signed is scanned again beside the return, which does not wait for it. */
@MotCuaTest
class CompleteScansJourneyTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String TASK = "UserTask_CompleteScans";
    private static final String PROCESS = "digitize";
    private static final Map<String, Object> SCANNED = Map.of("scansEnding", "SCANNED");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ProveDigitized proveDigitized;

    @Autowired
    DossierEvents events;

    @Autowired
    Environment environment;

    @Autowired
    FormService forms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_dossier_whose_scans_are_whole_asks_nobody() {
        var dossier = counter.signed(aDossier().receivedAt("2026-11-20T09:00"));

        assertThat(then.instances(dossier, PROCESS)).isEmpty();
        assertThat(found(dossier)).singleElement().isEqualTo(Map.of());
    }

    @Test
    void a_lost_scan_is_the_desks_work_by_the_next_working_day_and_holds_no_result_up() throws IOException {
        var dossier = signedWithoutItsScan();

        assertThat(found(dossier))
                .singleElement()
                .isEqualTo(Map.of("Còn thiếu", "Giấy chứng sinh", "Tệp hỏng hoặc mất", "giay-chung-sinh.pdf"));
        assertThat(task(dossier).getName()).isEqualTo("Số hóa bổ sung");
        assertThat(LocalDateTime.ofInstant(task(dossier).getDueDate().toInstant(), Vietnam.ZONE))
                .as("Friday's work is due at the end of Monday")
                .hasToString("2026-11-23T17:00");
        assertThat(time.as(DESK, () -> forms.getTaskFormVariables(task(dossier).getId()))
                        .getValue("scansStory", String.class))
                .startsWith("Kiểm tra lúc ")
                .contains("Còn thiếu: Giấy chứng sinh.", "Tệp hỏng hoặc mất: giay-chung-sinh.pdf.");
        assertThat(http.script(DESK)
                        .get("/api/tasks/%s/dossier".formatted(task(dossier).getId()))
                        .status())
                .isEqualTo(200);
        counter.worker(DESK).returns(dossier);
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
        assertThat(then.instance(dossier, PROCESS).getEndTime()).isNull();
    }

    @Test
    void it_is_done_when_the_paper_is_there_again_and_not_before() throws IOException {
        var dossier = signedWithoutItsScan();
        var desk = counter.worker(DESK);

        assertThatThrownBy(() -> desk.submits(dossier, TASK, SCANNED))
                .hasMessageContaining("Chưa có bản số hóa của: Giấy chứng sinh.");
        assertThat(task(dossier)).isNotNull();
        assertThat(http.script(DESK)
                        .upload(
                                "/api/dossiers/%s/documents?documentKey=birth-notice&purpose=COMPONENT"
                                        .formatted(dossier),
                                "quet-lai.pdf",
                                Scans.pdfSaying("Quet lai " + dossier))
                        .status())
                .isEqualTo(201);
        desk.submits(dossier, TASK, SCANNED);

        assertThat(then.instance(dossier, PROCESS).getEndTime()).isNotNull();
        assertThat(found(dossier))
                .last()
                .as("the harm stays known")
                .isEqualTo(Map.of("Tệp hỏng hoặc mất", "giay-chung-sinh.pdf"));
        then.on(dossier).hasNotInHistory(EventKind.NOT_DIGITIZED).isWaitingAt(Step.RETURN);
    }

    @Test
    void whoever_cannot_scan_it_says_why() throws IOException {
        var dossier = signedWithoutItsScan();
        var desk = counter.worker(DESK);

        assertThatThrownBy(() -> desk.submits(dossier, TASK, Map.of("scansEnding", "IMPOSSIBLE")))
                .hasMessageContaining("Vì sao không số hóa được");
        desk.submits(
                dossier,
                TASK,
                Map.of("scansEnding", "IMPOSSIBLE", "reason", "Bản chính đã trả người nộp, người nộp đã đi xa."));

        assertThat(then.instance(dossier, PROCESS).getEndTime()).isNotNull();
        assertThat(events.latest(dossier, EventKind.NOT_DIGITIZED).orElseThrow().detail())
                .containsEntry("Giấy tờ", "Giấy chứng sinh")
                .containsEntry("Lý do", "Bản chính đã trả người nộp, người nộp đã đi xa.");
    }

    @Test
    void another_commune_neither_sees_nor_ends_that_work() throws IOException {
        var dossier = signedWithoutItsScan();
        var stranger = counter.worker("gia-loc.desk-1");

        assertThat(stranger.seesTasksOf(dossier)).isEmpty();
        assertThatThrownBy(() -> stranger.submits(dossier, TASK, SCANNED)).hasMessageNotContaining("Giấy chứng sinh");
        assertThat(task(dossier)).isNotNull();
    }

    @Test
    void proved_again_it_is_still_one_piece_of_work() throws IOException {
        var dossier = signedWithoutItsScan();

        time.unchecked(() -> proveDigitized.prove(dossier));

        assertThat(then.instances(dossier, PROCESS)).hasSize(1);
    }

    @Test
    void a_paper_that_was_noted_as_exempt_is_not_missed() {
        var desk = counter.worker(DESK);
        var dossier = counter.given(
                aDossier()
                        .of("house-building-permit")
                        .afterIncident("Cổng ngừng")
                        .withoutItsPapers()
                        .receivedAt("2026-11-20T09:00"),
                desk);
        assertThat(time.unchecked(() -> proveDigitized.prove(dossier)).missingKeys())
                .contains("design-drawings", "result");
        desk.submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "SHARED_DATA"));

        assertThat(time.unchecked(() -> proveDigitized.prove(dossier)).missingKeys())
                .containsExactly("result");
    }

    private DossierId signedWithoutItsScan() throws IOException {
        var desk = counter.worker(DESK);
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        var kept = http.script(DESK)
                .upload(
                        "/api/dossiers/%s/documents?documentKey=birth-notice&purpose=COMPONENT".formatted(dossier),
                        "giay-chung-sinh.pdf",
                        Scans.pdfSaying("Giay chung sinh " + dossier));
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        var digest = jdbc.sql("select sha256 from dossier_document where id = cast(? as uuid)")
                .param(kept.at("id"))
                .query(String.class)
                .single();
        Files.delete(Path.of(environment.getRequiredProperty("motcua.digitization.store-location"))
                .resolve(digest.substring(0, 2))
                .resolve(digest));
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        return dossier;
    }

    private Task task(DossierId dossier) {
        return counter.worker(DESK).task(dossier, TASK);
    }

    private List<Map<String, String>> found(DossierId dossier) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.DIGITIZED)
                .map(DossierEvents.Line::detail)
                .toList();
    }
}
