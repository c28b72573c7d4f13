package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.AuthorityId;
import vn.motcua.control.Coordination;
import vn.motcua.control.Question;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.Holder;
import vn.motcua.delay.LateStep;
import vn.motcua.delay.WhoUsedTheDays;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.linked.Branch;
import vn.motcua.linked.DoBranch;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.paper.PdfReader;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.ScenarioRunner;
import vn.motcua.scenario.Stage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.OwnOfficeProcedures;
import vn.motcua.testing.Worker;

/** Parts of a linked dossier that our own authorities do: in their own house, on their own clock, with their own explanation. */
@MotCuaTest
class OwnBranchJourneyTest {

    private static final String DO = "UserTask_DoBranch";
    private static final String FOLLOW = "UserTask_FollowBranch";
    private static final String EXPLAIN = "UserTask_ExplainDelay";
    private static final String RESIDENCE = "deregistration";
    private static final String RECORDS = "allowance";
    private static final AuthorityId COMMUNE_POLICE = new AuthorityId("cong-an-xa-thanh-quang");
    private static final AuthorityId CITY_POLICE = new AuthorityId("cong-an-hai-phong");

    private static final String BOTH_OURS = OwnOfficeProcedures.BOTH_OURS;
    private static final String ONE_OUTSIDE = OwnOfficeProcedures.ONE_OUTSIDE;

    @TempDir
    static Path folder;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Messenger messenger;

    @Autowired
    LinkedOffices linked;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    WhoUsedTheDays whoUsedTheDays;

    @Autowired
    DossierRegister register;

    @Autowired
    Coordination coordination;

    @Autowired
    DoBranch doBranch;

    @Autowired
    Inbox inbox;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Stage stage;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void two_procedures_of_linked_offices(DynamicPropertyRegistry settings) throws IOException {
        OwnOfficeProcedures.in(folder, settings);
    }

    @Test
    void each_office_has_a_task_of_its_own_and_the_dossier_is_processed_with_the_last_of_them() {
        var dossier = signed(BOTH_OURS, "2026-01-12T08:00");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING).hasOpen(FOLLOW, FOLLOW, DO, DO);
        assertThat(communePolice().seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey, Task::getTenantId)
                .containsExactly(tuple(DO, COMMUNE_POLICE.value()));
        assertThat(cityPolice().seesTasksOf(dossier))
                .extracting(Task::getTaskDefinitionKey, Task::getTenantId)
                .containsExactly(tuple(DO, CITY_POLICE.value()));
        assertThat(counter.worker("thanh-quang.ho-tich").seesTasksOf(dossier))
                .as("the lead's officials do nobody else's part")
                .extracting(Task::getTaskDefinitionKey)
                .doesNotContain(DO);
        assertThat(linked.branch(dossier, RESIDENCE).authority()).isEqualTo("Công an xã Thanh Quang");

        grants(communePolice(), dossier);
        then.on(dossier).hasStatus(DossierStatus.PROCESSING).hasOpen(FOLLOW, DO).hasInHistory(EventKind.BRANCH_DONE);
        grants(cityPolice(), dossier);

        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .hasInHistory(EventKind.SIGNED)
                .hasNotInHistory(EventKind.LINKED_PARTLY, EventKind.BRANCH_LATE)
                .hasPassed("ServiceTask_GatherBranches")
                .hasPassedIn("own-branch", "UserTask_DoBranch", "EndEvent_BranchDone")
                .hasNotPassedIn("own-branch", "ServiceTask_RemindBranch", "ServiceTask_OpenBranchDelay");
        assertThat(explanations.of(dossier)).isEmpty();
        time.letDueJobsRun(dossier);
        desk().returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void whoever_does_a_part_reads_the_dossier_and_a_third_authority_finds_nothing() {
        var dossier = signed(BOTH_OURS, "2026-01-12T08:10");

        assertThat(page("cong-an-thanh-quang.cu-tru", dossier).status()).isEqualTo(200);
        assertThat(page("cong-an-hai-phong.leader", dossier).text()).contains("Liên thông", "Công an xã Thanh Quang");
        assertThat(page("cong-an-gia-loc.cu-tru", dossier).status()).isEqualTo(404);
        assertThat(page("tu-ky.ho-tich", dossier).status()).isEqualTo(404);
        assertThat(counter.worker("cong-an-gia-loc.cu-tru").seesTasksOf(dossier))
                .isEmpty();
        var task = communePolice().ownTask(dossier, DO).getId();
        assertThatThrownBy(() -> counter.worker("cong-an-gia-loc.cu-tru").submitsTask(task, granted()))
                .isInstanceOf(RuntimeException.class);
        then.on(dossier).hasNotInHistory(EventKind.BRANCH_DONE);
    }

    @Test
    void the_limit_runs_on_the_calendar_of_the_office_that_does_it() {
        var dossier = signedAt("tu-ky", ONE_OUTSIDE, "2026-01-12T08:00");

        // four eighths of 07:30–11:30, 13:30–17:00 from eight; Tứ Kỳ opens 07:30–11:30, 13:00–17:00 and would be due at
        // 13:30
        assertThat(linked.branch(dossier, RECORDS).dueAt()).isBetween(at("2026-01-12T13:45"), at("2026-01-12T13:46"));
        assertThat(linked.branch(dossier, RESIDENCE).dueAt()).isEqualTo(at("2026-01-13T17:00"));
        assertThat(linked.asked(dossier, RESIDENCE).isMissingNode()).isFalse();
        assertThat(cityPolice().task(dossier, DO).getDueDate().toInstant())
                .isBetween(at("2026-01-12T13:45"), at("2026-01-12T13:46"));
    }

    @Test
    void a_late_office_explains_in_its_own_house_and_the_lead_reads_why() {
        var dossier = signed(BOTH_OURS, "2026-02-02T08:00");
        grants(cityPolice(), dossier);
        var unread = http.unreadNotices("cong-an-thanh-quang.cu-tru");
        communePolice().claims(dossier, DO);
        passesTo(dossier, "2026-02-03T15:30");
        assertThat(http.unreadNotices("cong-an-thanh-quang.cu-tru")).isEqualTo(unread + 1);
        passesTo(dossier, "2026-02-03T17:01");

        then.on(dossier).hasOpen(FOLLOW, DO, EXPLAIN).hasInHistory(EventKind.BRANCH_LATE, EventKind.EXPLANATION_ASKED);
        assertThat(explanations.of(dossier)).singleElement().satisfies(late -> {
            assertThat(late.step()).isEqualTo(LateStep.branch(RESIDENCE));
            assertThat(late.authority()).isEqualTo(COMMUNE_POLICE);
        });
        assertThat(communePolice().task(dossier, EXPLAIN).getTenantId()).isEqualTo(COMMUNE_POLICE.value());
        assertThat(communePolice().task(dossier, EXPLAIN).getAssignee())
                .isEqualTo(communePolice().id());

        time.itIs("2026-02-04T08:30");
        grants(communePolice(), dossier);
        communePolice().explains(dossier, "Mất kết nối cơ sở dữ liệu dân cư cả ngày.");
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(then.on(dossier).detail(EventKind.BRANCH_DONE)).containsKey("Thời hạn");
        assertThat(page("thanh-quang.desk-1", dossier).text())
                .contains("sau hạn", "Giải trình chậm: Mất kết nối cơ sở dữ liệu dân cư cả ngày.");

        var used = whoUsedTheDays.of(register.get(dossier)).orElseThrow();
        assertThat(used.shares())
                .filteredOn(share -> share.holder().kind() == Holder.Kind.PARTNER)
                .extracting(share -> share.holder().authority())
                .as("of several, the one that answered last")
                .containsOnly(COMMUNE_POLICE);
        assertThat(coordination.lines(new Question(
                        Set.of(new AuthorityId("xa-thanh-quang")),
                        at("2026-02-01T00:00"),
                        at("2026-02-28T00:00"),
                        time.now())))
                .filteredOn(line -> line.dossier().equals(dossier))
                .extracting(
                        Coordination.Line::partnerId,
                        Coordination.Line::partner,
                        Coordination.Line::state,
                        Coordination.Line::said)
                .containsExactlyInAnyOrder(
                        tuple(
                                COMMUNE_POLICE,
                                null,
                                Coordination.State.LATE,
                                "Mất kết nối cơ sở dữ liệu dân cư cả ngày."),
                        tuple(CITY_POLICE, null, Coordination.State.IN_TIME, null));
    }

    @Test
    void a_refusal_leaves_the_other_part_and_the_applicant_reads_which_why_and_what_to_do() {
        var dossier = signed(BOTH_OURS, "2026-01-12T08:30");

        communePolice()
                .submitsOwn(
                        dossier,
                        DO,
                        Map.of("branchResult", "REFUSED", "branchReason", "Người chết đã được xóa đăng ký từ trước"));
        messenger.carriesEverything();
        grants(cityPolice(), dossier);

        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(then.on(dossier).detail(EventKind.LINKED_PARTLY))
                .containsEntry("Phần không thực hiện được", "Xóa đăng ký thường trú")
                .containsEntry("Lý do", "Người chết đã được xóa đăng ký từ trước")
                .extractingByKey("Việc cần làm")
                .asString()
                .contains("Công an cấp xã");
        assertThat(page("thanh-quang.desk-1", dossier).text())
                .contains("Bị từ chối", "Người chết đã được xóa đăng ký từ trước", "Đã giải quyết");
    }

    @Test
    void what_the_desk_enters_first_takes_the_task_away_there() {
        var dossier = signed(ONE_OUTSIDE, "2026-01-12T09:00");
        linked.grants(dossier, RESIDENCE);
        then.on(dossier).hasOpen(FOLLOW, DO);

        desk().submits(
                        dossier,
                        FOLLOW,
                        Map.of(
                                "branchResult",
                                "GRANTED",
                                "branchNumber",
                                "77/CA",
                                "branchDate",
                                "2026-01-12",
                                "branchEvidence",
                                "Công văn 77/CA chuyển tay lúc 10 giờ"));

        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasInHistory(EventKind.BRANCH_RECORDED);
        assertThat(cityPolice().seesTasksOf(dossier)).isEmpty();
        assertThat(then.instance(dossier, "own-branch").getEndTime()).isNotNull();
        messenger.carriesEverything();
        assertThat(messenger.leftToAPerson(dossier.toString())).isEmpty();
    }

    @Test
    void what_the_desk_enters_before_the_request_arrives_begins_nothing_there() {
        time.itIs("2026-01-12T09:30");
        var dossier = signedUncarried("thanh-quang", ONE_OUTSIDE);
        var records = linked.branch(dossier, RECORDS);
        var follow = desk().seesTasksOf(dossier).stream()
                .filter(task -> task.getDueDate().toInstant().equals(records.dueAt()))
                .findFirst()
                .orElseThrow();
        counter.worker("thanh-quang.desk-1")
                .submitsTask(
                        follow.getId(),
                        Map.of(
                                "branchResult",
                                "NOT_DONE",
                                "branchReason",
                                "Người nộp thôi phần này",
                                "branchEvidence",
                                "Đơn của người nộp nhận lúc 9 giờ"));
        messenger.carriesEverything();

        assertThat(then.instances(dossier, "own-branch")).isEmpty();
        assertThat(linked.branch(dossier, RECORDS).answer().result()).isEqualTo(Branch.Result.NOT_DONE);
    }

    @Test
    void a_message_that_comes_again_begins_nothing_and_ends_nothing_a_second_time() {
        var dossier = signed(BOTH_OURS, "2026-01-12T09:40");
        var asked = linked.branch(dossier, RESIDENCE);
        arrives("branch.requested", "authorities", asked);
        assertThat(then.instances(dossier, "own-branch")).hasSize(2);

        var task = communePolice().ownTask(dossier, DO).getId();
        communePolice().submitsTask(task, granted());
        assertThatThrownBy(() -> communePolice().submitsTask(task, granted())).isInstanceOf(RuntimeException.class);
        messenger.carriesEverything();
        arrives("branch.reported", "authorities", asked);
        arrives("branch.requested", "authorities", asked);

        then.on(dossier).hasStatus(DossierStatus.PROCESSING).hasOpen(FOLLOW, DO);
        assertThat(then.on(dossier).told(EventKind.BRANCH_DONE)).isEqualTo(1);
        assertThat(then.instances(dossier, "own-branch")).hasSize(2);
        assertThat(messenger.leftToAPerson(dossier.toString())).isEmpty();
    }

    @Test
    void a_designer_tells_of_it_in_the_same_sentences_as_of_an_office_outside() {
        var told =
                """
                # language: vi
                Tính năng: Liên thông trong hệ thống

                  Tình huống: Một nơi giải quyết, một nơi từ chối
                    Biết hồ sơ Liên thông trong hệ thống nộp tại quầy lúc 08:00 ngày 02/03/2026
                    Khi cán bộ một cửa tiếp nhận hồ sơ
                    Và công chức thẩm định đề nghị giải quyết
                    Và lãnh đạo ký kết quả
                    Thì hồ sơ đang chờ phần "Xóa đăng ký thường trú"
                    Khi cơ quan liên thông giải quyết phần "Giải quyết mai táng phí, tử tuất"
                    Thì trạng thái hồ sơ là "Đang xử lý"
                    Khi cơ quan liên thông từ chối phần "Xóa đăng ký thường trú" vì "đã xóa từ trước"
                    Thì trạng thái hồ sơ là "Đã xử lý xong"
                """;
        var file = new ScenarioReader().read("processes/scenarios/linked-relief.feature", told);

        assertThat(file.findings()).isEmpty();
        assertThat(new ScenarioRunner(stage).play(file.scenarios().get(0)).finding())
                .isEmpty();
    }

    @Test
    void only_the_office_that_was_asked_may_say_what_became_of_it() {
        var dossier = signed(BOTH_OURS, "2026-01-12T09:45");
        var branch = linked.branch(dossier, RESIDENCE).id();
        var done = new DoBranch.Done(true, "45/CA", LocalDate.of(2026, 1, 12), null, null);

        assertThat(said("thanh-quang.desk-1", branch, done)).contains("do cơ quan khác thực hiện");
        assertThat(said(
                        "cong-an-thanh-quang.cu-tru",
                        branch,
                        new DoBranch.Done(true, "45/CA", LocalDate.of(2026, 1, 13), null, null)))
                .contains("tương lai");
        then.on(dossier).hasNotInHistory(EventKind.BRANCH_DONE);
    }

    @Test
    void a_dossier_that_ends_takes_every_part_from_the_tables_of_our_offices() {
        var dossier = signed(BOTH_OURS, "2026-01-12T09:50");

        time.doAs(
                "thanh-quang.desk-1",
                () -> transaction.executeWithoutResult(
                        status -> publisher.publishEvent(new DossierChanged(dossier, EventKind.VOIDED))));

        assertThat(communePolice().seesTasksOf(dossier)).isEmpty();
        assertThat(cityPolice().seesTasksOf(dossier)).isEmpty();
    }

    @Test
    void the_slip_names_work_and_deadline_of_each_agency_and_only_the_dossiers_own_houses_print_it() {
        var dossier = signed(ONE_OUTSIDE, "2026-01-12T08:00");
        var slip = "/api/dossiers/%s/papers/transfer-slip.pdf".formatted(dossier);

        assertThat(PdfReader.text(http.script("thanh-quang.desk-1").bytes(slip)).replaceAll("\\s+", " "))
                .containsIgnoringCase("Phiếu chuyển xử lý hồ sơ liên thông")
                .contains("Ủy ban nhân dân xã Thanh Quang", "Công an cấp xã", "Xóa đăng ký")
                .contains("Công an thành phố", "Trước 17 giờ 00", "Giải quyết mai táng", "Chuyển 08 giờ 00");
        assertThat(page("thanh-quang.desk-1", dossier).text()).contains("Phiếu chuyển xử lý hồ sơ liên thông");
        assertThat(http.script("thanh-quang.desk-1").get(slip).status()).isEqualTo(200);
        assertThat(http.script("tu-ky.desk-1").get(slip).status()).isEqualTo(404);
    }

    @Test
    void where_the_directory_has_no_such_office_nothing_is_accepted_and_no_date_promised() {
        time.itIs("2026-01-12T10:00");
        var desk = counter.worker("tu-ky.desk-1");
        var dossier = desk.registers(aDossier().asRequiredBy(law(BOTH_OURS)).decidedBy("xa-tu-ky"));

        assertThatThrownBy(() -> desk.accepts(dossier))
                .hasMessageContaining("Danh bạ không có đúng một cơ quan làm phần «Xóa đăng ký thường trú»")
                .hasMessageContaining("rồi tiếp nhận lại");

        then.on(dossier).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
        assertThat(then.on(dossier).row().dueAt()).isNull();
    }

    private String said(String official, UUID branch, DoBranch.Done done) {
        return time.as(official, () -> doBranch.done(branch, done)) instanceof Outcome.Refused<Branch> refused
                ? refused.refusal().message()
                : "";
    }

    /** Under another id than before, as if somebody had sent it anew. */
    private void arrives(String type, String sender, Branch branch) {
        inbox.receive(new IncomingMessage(
                        sender,
                        UUID.randomUUID().toString(),
                        type,
                        branch.dossier().toString(),
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("branch", branch.id().toString())))
                .orThrow();
        messenger.carriesEverything();
    }

    private DossierId signed(String procedure, String receivedAt) {
        return signedAt("thanh-quang", procedure, receivedAt);
    }

    private DossierId signedAt(String commune, String procedure, String receivedAt) {
        time.itIs(receivedAt);
        var dossier = signedUncarried(commune, procedure);
        messenger.carriesEverything();
        return dossier;
    }

    private Procedure law(String procedure) {
        return catalogue
                .inForce(new ProcedureKey(procedure), LocalDate.of(2026, 1, 12))
                .orElseThrow();
    }

    private DossierId signedUncarried(String commune, String procedure) {
        var desk = counter.worker(commune + ".desk-1");
        var dossier = desk.registers(aDossier().asRequiredBy(law(procedure)).decidedBy("xa-" + commune));
        desk.accepts(dossier);
        counter.worker(commune + ".ho-tich").reviews(dossier);
        counter.worker(commune + ".chairman").uploadsResult(dossier).signs(dossier);
        return dossier;
    }

    private void grants(Worker office, DossierId dossier) {
        office.submitsOwn(dossier, DO, granted());
        messenger.carriesEverything();
    }

    private Map<String, Object> granted() {
        return Map.of(
                "branchResult",
                "GRANTED",
                "branchNumber",
                "45/CA",
                "branchDate",
                LocalDate.ofInstant(time.now(), Vietnam.ZONE).toString());
    }

    private void passesTo(DossierId dossier, String moment) {
        time.itIs(moment);
        time.letDueJobsRun(dossier);
        messenger.carriesEverything();
    }

    private Caller.Answer page(String official, DossierId dossier) {
        return http.browser(official).get("/desk/dossiers/" + dossier);
    }

    private Worker desk() {
        return counter.worker("thanh-quang.desk-1");
    }

    private Worker communePolice() {
        return counter.worker("cong-an-thanh-quang.cu-tru");
    }

    private Worker cityPolice() {
        return counter.worker("cong-an-hai-phong.ly-lich");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
