package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** Accepting without a required paper is a deliberate act, by whichever door. */
@MotCuaTest
class MissingPapersTest {

    private static final Map<String, Object> ACCEPTED = Map.of("intakeOutcome", "ACCEPTED");

    @Autowired
    Counter counter;

    @Autowired
    Http http;

    @Autowired
    Eyes then;

    @Autowired
    DossierEvents events;

    Worker desk;
    DossierId dossier;

    @BeforeEach
    void somebody_came_without_papers() {
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().withoutItsPapers().receivedAt("2026-11-20T09:00"), desk);
    }

    @Test
    void tasklist_names_the_missing_papers_and_keeps_the_task() {
        assertThatThrownBy(() -> desk.submits(dossier, Step.INTAKE, ACCEPTED))
                .hasMessageContaining("Tờ khai đăng ký khai sinh; Căn cước")
                .hasMessageContaining("lý do không số hóa");

        then.on(dossier).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void the_api_says_the_same_until_a_reason_is_stated_which_is_kept() {
        var caller = http.script("thanh-quang.desk-1");
        var path = "/api/dossiers/" + dossier + "/accept";

        var refused = caller.post(path, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("detail")).contains("Tờ khai đăng ký khai sinh; Căn cước");
        assertThat(caller.post(path, Map.of("noScanReason", "LAZY")).status()).isEqualTo(400);

        assertThat(caller.post(path, Map.of("noScanReason", "SHARED_DATA")).status())
                .isEqualTo(200);
        assertThat(reasons()).singleElement().asString().contains("Dữ liệu đã có", "Tờ khai đăng ký khai sinh");
    }

    @Test
    void a_reason_in_tasklist_is_enough_too() {
        desk.submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));

        then.on(dossier).hasStatus(DossierStatus.ACCEPTED);
        assertThat(reasons()).singleElement().asString().startsWith("Chỉ xuất trình");
    }

    @Test
    void a_scan_and_a_mark_for_what_is_only_shown_need_no_reason() {
        var caller = http.script("thanh-quang.desk-1");
        var documents = "/api/dossiers/%s/documents?documentKey=declaration&purpose=COMPONENT".formatted(dossier);
        assertThat(caller.upload(documents, "quet.pdf", Scans.pdf()).status()).isEqualTo(201);
        assertThat(mark(caller, "identity-paper", true).status()).isEqualTo(204);

        desk.submits(dossier, Step.INTAKE, ACCEPTED);
        then.on(dossier).hasStatus(DossierStatus.ACCEPTED);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void a_paper_that_needs_no_scan_is_marked_as_shown_until_the_dossier_is_accepted() {
        var caller = http.script("thanh-quang.desk-1");
        var documents = "/api/dossiers/%s/documents".formatted(dossier);
        caller.upload(documents + "?documentKey=declaration&purpose=COMPONENT", "quet.pdf", Scans.pdf());

        assertThat(mark(caller, "identity-paper", true).status()).isEqualTo(204);
        assertThat(mark(caller, "identity-paper", false).status()).isEqualTo(204);
        assertThatThrownBy(() -> desk.submits(dossier, Step.INTAKE, ACCEPTED)).hasMessageContaining("Căn cước");
        assertThat(mark(caller, "identity-paper", true).status()).isEqualTo(204);
        assertThat(mark(caller, "identity-paper", true).status())
                .as("twice is once")
                .isEqualTo(204);
        desk.submits(dossier, Step.INTAKE, ACCEPTED);

        then.on(dossier).hasStatus(DossierStatus.ACCEPTED);
        assertThat(reasons()).isEmpty();
        assertThat(events.of(dossier).stream().filter(line -> line.kind() == EventKind.INTAKE_NOTED))
                .hasSize(3);
        assertThat(mark(caller, "identity-paper", false).status()).isEqualTo(409);
    }

    @Test
    void who_filed_online_owes_the_scans_and_not_what_is_only_shown_at_a_counter() {
        var online = counter.given(
                aDossier().withoutItsPapers().through(Channel.ONLINE).receivedAt("2026-11-20T09:00"), desk);

        assertThatThrownBy(() -> desk.submits(online, Step.INTAKE, ACCEPTED))
                .hasMessageContaining("Tờ khai đăng ký khai sinh")
                .hasMessageNotContaining("Căn cước");
        then.on(online).isWaitingAt(Step.INTAKE);
    }

    @Test
    void only_whoever_takes_the_dossier_in_marks_its_papers_and_only_papers_of_the_procedure() {
        assertThat(mark(http.script("thanh-quang.ho-tich"), "identity-paper", true)
                        .status())
                .isEqualTo(409);
        assertThat(mark(http.script("gia-loc.desk-1"), "identity-paper", true).status())
                .isEqualTo(404);
        assertThat(mark(http.script("thanh-quang.desk-1"), "driving-licence", true)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void turning_somebody_away_needs_no_papers() {
        desk.turnsAway(dossier, "Không mang theo giấy tờ nào.");

        then.on(dossier).hasStatus(DossierStatus.NOT_ACCEPTED);
    }

    private Caller.Answer mark(Caller caller, String paper, boolean shown) {
        return caller.post(
                "/api/dossiers/%s/documents/shown".formatted(dossier), Map.of("documentKey", paper, "shown", shown));
    }

    private List<String> reasons() {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.NOT_SCANNED)
                .map(line -> line.detail().get("Lý do"))
                .toList();
    }
}
