package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.StubPortal.Call;
import vn.motcua.testing.Worker;

/** A dossier that comes by itself, until it is accepted, refused, mended or handed over, and what the portal hears of it. */
@PortalTest
class OnlineDossierJourneyTest {

    @Autowired
    Applicant applicant;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    Messenger messenger;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DossierEvents events;

    @Autowired
    SupplementRequests requests;

    @Autowired
    FilterService filters;

    private final StubPortal portal = StubPortal.get();
    private Worker desk;

    @BeforeEach
    void friday_morning() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-11-20T09:00");
        desk = counter.worker("thanh-quang.desk-1");
    }

    @Test
    void it_waits_in_its_own_list_with_status_1_no_code_and_what_was_declared() {
        var message = applicant.dossier();
        var scan = Scans.pdf();
        Applicant.attach(message, "birth-notice", scan);
        var dossier = applicant.files(message);

        eyes.on(dossier)
                .isWaitingAt(Step.INTAKE)
                .hasStatus(DossierStatus.REGISTERED)
                .hasNoCode();
        var row = eyes.on(dossier).row();
        assertThat(row.channel()).isEqualTo(Channel.ONLINE);
        assertThat(row.enteredBy()).isNull();
        assertThat(row.owner().name()).isEqualTo("Nguyễn Ngộ Không");
        assertThat(row.filer().name()).isEqualTo("Trần Thị Ngộ");
        assertThat(row.authorityPaper()).startsWith("Cha, mẹ");
        assertThat(line(dossier, EventKind.DECLARED))
                .containsEntry("Giới tính", "Nam")
                .containsEntry("hobby", "Cưỡi mây");
        assertThat(documents.of(dossier))
                .singleElement()
                .returns("birth-notice", DossierDocument::documentKey)
                .returns((long) scan.length, DossierDocument::size)
                .returns(null, DossierDocument::uploadedBy);
        assertThat(onlineListOf("thanh-quang.desk-1")).contains(task(dossier));
        assertThat(onlineList("thanh-quang.ho-tich"))
                .as("the list is the desks' alone")
                .isNull();
        assertThat(onlineListOf("gia-loc.desk-1")).doesNotContain(task(dossier));
    }

    @Test
    void whoever_files_online_may_fetch_it_at_another_desk() {
        var message = applicant.dossier();
        message.put("MaTTHC", "2.000635").put("MaCoQuan", "000.00.43.H24").put("MaNoiTraKetQua", "000.00.42.H24");
        message.putObject("DuLieuKeKhai");

        var row = eyes.on(applicant.files(message)).row();

        assertThat(row.receivingAuthority().value()).isEqualTo("xa-tu-ky");
        assertThat(row.returningAuthority().value()).isEqualTo("xa-gia-loc");
    }

    @Test
    void eight_working_hours_count_from_the_arrival_and_then_the_desk_explains() {
        var dossier = applicant.files(applicant.dossier());
        eyes.on(dossier).stepIsDueAround(Step.INTAKE, "2026-11-23T09:00");

        time.itIs("2026-11-23T09:02");
        time.letDueJobsRun(dossier);
        assertThat(eyes.tasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey)
                .contains("UserTask_Intake", "UserTask_ExplainDelay");
    }

    @Test
    void accepted_it_goes_back_with_code_and_due_date_and_then_step_by_step_to_the_end() {
        var message = applicant.dossier();
        Applicant.attach(message, "declaration", Scans.pdf());
        var dossier = applicant.files(message);
        var specialist = counter.worker("thanh-quang.ho-tich");
        var leader = counter.worker("thanh-quang.chairman");

        var waited = task(dossier);
        desk.submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
        assertThat(onlineListOf("thanh-quang.desk-1")).doesNotContain(waited);
        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        messenger.carriesEverything();

        var heard = portal.heardOf(portalCode(dossier));
        assertThat(statuses(heard)).startsWith("1", "2", "2").endsWith("9", "9", "10", "10");
        assertThat(statuses(heard))
                .isSortedAccordingTo((one, other) -> Integer.parseInt(one) - Integer.parseInt(other));
        assertThat(heard.get(0).at("MaHoSo")).isEqualTo(portalCode(dossier));
        var accepted = heard.get(1);
        var row = eyes.on(dossier).row();
        assertThat(accepted.service()).isEqualTo("DongBoHoSoMC");
        assertThat(accepted.at("MaHoSo")).isEqualTo(row.code().value());
        assertThat(accepted.at("NgayHenTra")).isEqualTo(Applicant.compact(row.dueAt()));
        assertThat(accepted.at("NgayTra")).as("what happened later").isNull();
        assertThat(accepted.at("ChuHoSo")).isEqualTo("Nguyễn Ngộ Không");
        assertThat(accepted.body().path("TaiLieuNop")).hasSize(1);
        var progress = heard.get(2);
        assertThat(progress.service()).isEqualTo("CapNhatTienDoHoSoMC");
        assertThat(progress.at("NguoiXuLy")).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(heard)
                .extracting(call -> call.at("NoiDungXuLy"))
                .noneMatch(words -> words != null && words.contains("đề nghị ký"));
    }

    @Test
    void turned_away_the_applicant_hears_why() {
        var dossier = applicant.files(applicant.dossier());
        desk.turnsAway(dossier, "Trẻ đã được khai sinh tại xã Gia Lộc.");
        messenger.carriesEverything();

        eyes.on(dossier).hasStatus(DossierStatus.NOT_ACCEPTED).hasEnded();
        var heard = portal.heardOf(portalCode(dossier));
        assertThat(statuses(heard)).containsExactly("1", "3", "3");
        assertThat(heard.get(1).at("GhiChu")).isEqualTo("Trẻ đã được khai sinh tại xã Gia Lộc.");
    }

    @Test
    void asked_for_more_the_applicant_sends_it_online_and_the_dossier_is_back_at_intake() {
        var dossier = applicant.files(applicant.dossier());
        asksForBirthNotice(dossier);
        var asked = portal.heardOf(portalCode(dossier)).stream()
                .filter(call -> call.service().equals("yeu-cau-bo-sung"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.at("NoiDungBoSung")).isEqualTo("Thiếu giấy chứng sinh.");
        assertThat(asked.body().path("MaThanhPhanHoSo").get(0).asText()).isEqualTo("birth-notice");

        time.itIs("2026-11-24T10:00");
        var supplement = applicant.supplement(portalCode(dossier), asked.at("HoSoBoSungId"));
        Applicant.attach(supplement, "birth-notice", Scans.pdf());
        assertThat(applicant.supplements(supplement).statusCode()).isEqualTo(202);
        assertThat(applicant.supplements(supplement).statusCode())
                .as("pressed twice")
                .isEqualTo(202);
        messenger.carriesEverything();
        time.letDueJobsRun(dossier);
        messenger.carriesEverything();

        eyes.on(dossier).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
        assertThat(eyes.on(dossier).stepDue(Step.INTAKE))
                .as("eight working hours from the supplement")
                .isAfter(time.now().plusSeconds(6 * 3600));
        assertThat(documents.of(dossier))
                .extracting(DossierDocument::documentKey)
                .containsExactly("birth-notice");
        assertThat(events.of(dossier)).extracting(DossierEvents.Line::kind).containsOnlyOnce(EventKind.SUPPLEMENT_SENT);
        assertThat(statuses(portal.heardOf(portalCode(dossier)))).endsWith("5", "5", "1", "1");
    }

    @Test
    void a_supplement_after_its_limit_is_left_to_a_person() {
        var dossier = applicant.files(applicant.dossier());
        asksForBirthNotice(dossier);
        var request = requests.open(dossier).orElseThrow();
        time.itIs(request.dueAt().plusSeconds(60));
        time.letDueJobsRun(dossier);

        applicant.supplements(
                applicant.supplement(portalCode(dossier), request.id().toString()));
        messenger.carriesEverything();
        assertThat(messenger.leftToAPerson(portalCode(dossier)))
                .singleElement()
                .asString()
                .contains("hết hạn");
    }

    @Test
    void a_supplement_before_its_dossier_waits_for_it() {
        var message = applicant.dossier();
        var code = message.path("MaHoSoQuocGia").asText();
        applicant.supplements(applicant.supplement(code, null));
        messenger.carriesEverything();
        var dossier = applicant.files(message);
        asksForBirthNotice(dossier);
        time.itIs("2026-11-20T11:00");
        messenger.carriesEverything();
        time.letDueJobsRun(dossier);

        eyes.on(dossier).hasStatus(DossierStatus.REGISTERED).isWaitingAt(Step.INTAKE);
    }

    @Test
    void filed_with_the_wrong_commune_it_is_handed_over_and_waits_in_the_right_ones_list() {
        var dossier = applicant.files(applicant.dossier());
        desk.submits(
                dossier,
                Step.INTAKE,
                Map.of(
                        "intakeOutcome", "HANDED_OVER",
                        "handOverTo", "xa-gia-loc",
                        "handOverReason", "Trẻ sinh sống tại xã Gia Lộc."));
        messenger.carriesEverything();

        eyes.on(dossier).hasStatus(DossierStatus.REGISTERED);
        assertThat(onlineListOf("thanh-quang.desk-1")).doesNotContain(task(dossier));
        assertThat(onlineListOf("gia-loc.desk-1")).contains(task(dossier));
        var heard = portal.heardOf(portalCode(dossier));
        assertThat(heard.get(0).at("DonViXuLy")).contains("Thanh Quang");
        assertThat(heard.get(1).at("DonViXuLy")).contains("Gia Lộc");
    }

    @Test
    void the_same_dossier_in_one_message_twice_or_in_two_messages_is_one() {
        var message = applicant.dossier();
        var id = UUID.randomUUID();
        applicant.tells("/api/portal/dossiers", message.toString(), id);
        applicant.tells("/api/portal/dossiers", message.toString(), id);
        applicant.tells(message);
        var dossier = applicant.files(message);

        assertThat(events.of(dossier)).extracting(DossierEvents.Line::kind).containsOnlyOnce(EventKind.REGISTERED);
        assertThat(eyes.tasksOf(dossier)).hasSize(1);
    }

    private void asksForBirthNotice(DossierId dossier) {
        desk.submits(
                dossier,
                Step.INTAKE,
                Map.of(
                        "intakeOutcome", "SUPPLEMENT",
                        "supplementDocuments", List.of("birth-notice"),
                        "supplementReason", "Thiếu giấy chứng sinh."));
        messenger.carriesEverything();
    }

    private Map<String, String> line(DossierId dossier, EventKind kind) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private String portalCode(DossierId dossier) {
        return eyes.on(dossier).row().portalCode();
    }

    private static List<String> statuses(List<Call> calls) {
        return calls.stream()
                .filter(call -> !call.service().equals("yeu-cau-bo-sung"))
                .map(call -> call.at("TrangThai") == null ? call.at("TrangThaiHoSo") : call.at("TrangThai"))
                .toList();
    }

    private String task(DossierId dossier) {
        return eyes.on(dossier).task(Step.INTAKE).getId();
    }

    private List<String> onlineListOf(String official) {
        var list = onlineList(official).getId();
        return time.as(official, () -> filters.<Task>listPage(list, 0, 1000).stream()
                .map(Task::getId)
                .toList());
    }

    /** Null for whoever has no such list. */
    private Filter onlineList(String official) {
        return time.as(official, () -> filters.createFilterQuery()
                .filterName("Hồ sơ trực tuyến chờ tiếp nhận")
                .singleResult());
    }
}
