package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.control.AuthorityFigures;
import vn.motcua.control.Question;
import vn.motcua.delay.Holder;
import vn.motcua.delay.WhoUsedTheDays;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.linked.Branch;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Birth, residence and insurance card under one code: one clock for the whole, one for each outside authority. */
@MotCuaTest
class LinkedBirthJourneyTest {

    private static final String RESIDENCE = "residence";
    private static final String INSURANCE = "insurance";
    private static final String FOLLOW = "UserTask_FollowBranch";
    private static final AuthorityId THANH_QUANG = new AuthorityId("xa-thanh-quang");
    private static final Duration NEARLY = Duration.ofSeconds(20);

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
    WhoUsedTheDays whoUsedTheDays;

    @Autowired
    DossierRegister register;

    @Autowired
    AuthorityFigures figures;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void the_authorities_are_well_again() {
        linked.areWell();
    }

    @Test
    void both_are_asked_at_once_and_the_clock_of_the_whole_stops_with_the_last_of_them() {
        var dossier = signed("2026-01-12T08:00");

        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt("2026-01-22T17:00")
                .hasInHistory(EventKind.LEAD_SIGNED, EventKind.BRANCH_SENT)
                .hasNotInHistory(EventKind.SIGNED)
                .hasOpen(FOLLOW, FOLLOW);
        assertThat(linked.branch(dossier, RESIDENCE).dueAt()).isEqualTo(at("2026-01-21T17:00"));
        assertThat(linked.branch(dossier, INSURANCE).dueAt()).isEqualTo(at("2026-01-14T17:00"));
        var asked = linked.asked(dossier, RESIDENCE);
        assertThat(asked.path("dossierCode").asText())
                .isEqualTo(then.on(dossier).row().code().value());
        assertThat(asked.at("/leadResult/number").asText()).isEqualTo("125/2026");

        time.itIs("2026-01-13T09:00");
        linked.grants(dossier, INSURANCE);
        then.on(dossier).hasStatus(DossierStatus.PROCESSING).hasOpen(FOLLOW).hasNotPassed("ServiceTask_GatherBranches");

        time.itIs("2026-01-14T09:00");
        linked.grants(dossier, RESIDENCE);
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED)
                .hasInHistory(EventKind.SIGNED)
                .hasNotInHistory(EventKind.LINKED_PARTLY, EventKind.BRANCH_LATE)
                .hasPassed("ServiceTask_GatherBranches");
        assertThat(then.on(dossier).row().processedAt()).isBetween(at("2026-01-14T09:00"), at("2026-01-14T09:01"));

        time.letDueJobsRun(dossier);
        desk().returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void one_refused_leaves_the_other_and_the_applicant_reads_which_why_and_what_to_do() {
        var dossier = signed("2026-01-12T08:30");

        linked.refuses(dossier, RESIDENCE, "Chủ hộ chưa đồng ý cho nhập hộ");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING).hasOpen(FOLLOW);
        linked.grants(dossier, INSURANCE);

        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(then.on(dossier).detail(EventKind.LINKED_PARTLY))
                .containsEntry("Phần không thực hiện được", "Đăng ký thường trú")
                .containsEntry("Lý do", "Chủ hộ chưa đồng ý cho nhập hộ")
                .extractingByKey("Việc cần làm")
                .asString()
                .contains("Công an cấp xã");
        assertThat(then.on(dossier).detail(EventKind.SIGNED))
                .containsEntry("Đăng ký thường trú", "Bị từ chối")
                .containsEntry("Cấp thẻ bảo hiểm y tế", "Đã giải quyết");
        assertThat(jdbc.sql("select count(*) from notice where dossier_id = ? and kind = 'LINKED_PARTLY'")
                        .param(dossier.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        var page = http.browser("thanh-quang.desk-1")
                .get("/desk/dossiers/" + dossier)
                .text();
        assertThat(page)
                .contains("Liên thông", "Công an cấp xã", "Bị từ chối", "Chủ hộ chưa đồng ý cho nhập hộ")
                .contains("Người nộp cần làm", "Bảo hiểm xã hội cơ sở");

        time.letDueJobsRun(dossier);
        desk().returns(dossier);
        then.on(dossier).hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void a_late_one_is_reminded_and_has_the_days_that_were_waited_for_it_alone() {
        var dossier = signed("2026-01-12T07:30");
        linked.grants(dossier, RESIDENCE);
        time.itIs("2026-01-14T17:01");
        time.letDueJobsRun(dossier);
        messenger.carriesEverything();

        then.on(dossier).hasInHistory(EventKind.BRANCH_LATE).hasNotInHistory(EventKind.EXPLANATION_ASKED);
        assertThat(linked.timesReminded(dossier, INSURANCE)).isEqualTo(1);
        assertThat(linked.timesReminded(dossier, RESIDENCE)).isZero();

        time.itIs("2026-01-15T08:30");
        linked.grants(dossier, INSURANCE);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(then.on(dossier).detail(EventKind.BRANCH_DONE)).containsKey("Thời hạn");
        assertThat(linked.branch(dossier, INSURANCE).late(time.now())).isTrue();
        assertThat(linked.branch(dossier, RESIDENCE).late(time.now())).isFalse();

        var used = whoUsedTheDays.of(register.get(dossier)).orElseThrow();
        assertThat(used.shares())
                .filteredOn(share -> share.holder().kind() == Holder.Kind.PARTNER)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.holder().outside()).isEqualTo("Bảo hiểm xã hội cơ sở");
                    assertThat(share.time()).isCloseTo(Duration.ofMinutes(3 * 450 + 60), NEARLY);
                });
        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("sau hạn", "Phần mềm tự nhắc");
    }

    @Test
    void an_answer_told_twice_counts_once_and_another_one_later_changes_nothing() {
        var dossier = signed("2026-01-12T09:00");
        var branch = linked.branch(dossier, RESIDENCE);
        var message = UUID.randomUUID();
        var told = linked.granted(branch);

        assertThat(linked.tells(branch.partner(), told, message).statusCode()).isEqualTo(202);
        assertThat(linked.tells(branch.partner(), told, message).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
        assertThat(answers(branch)).isEqualTo(1);

        linked.refuses(dossier, RESIDENCE, "Nghĩ lại thì không được");
        assertThat(linked.branch(dossier, RESIDENCE).answer().result()).isEqualTo(Branch.Result.GRANTED);
        assertThat(answers(branch)).isEqualTo(2);
        then.on(dossier)
                .hasInHistory(EventKind.BRANCH_TOLD_AGAIN)
                .hasStatus(DossierStatus.PROCESSING)
                .hasOpen(FOLLOW);

        linked.grants(dossier, INSURANCE);
        time.letDueJobsRun(dossier);
        desk().returns(dossier);
        linked.refuses(dossier, INSURANCE, "Hồ sơ đã trả mà còn nói thêm");
        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasEnded();
        assertThat(messenger.leftToAPerson(dossier.toString())).isEmpty();
    }

    @Test
    void what_was_never_asked_of_that_authority_is_refused_in_words() {
        var dossier = signed("2026-01-12T09:30");
        var branch = linked.branch(dossier, RESIDENCE);
        var unknown = linked.granted(branch);
        unknown.put("requestId", UUID.randomUUID().toString());
        var without = linked.granted(branch);
        without.remove("number");

        var nobodys = linked.tells(branch, unknown);
        assertThat(nobodys.statusCode()).isEqualTo(404);
        assertThat(nobodys.body()).contains("Không có yêu cầu liên thông mang mã này");
        assertThat(linked.tells(PartnerSettings.SOCIAL_INSURANCE, linked.granted(branch), UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(linked.tells(branch, without).statusCode()).isEqualTo(400);
        messenger.carriesEverything();
        then.on(dossier).hasNotInHistory(EventKind.BRANCH_DONE).hasOpen(FOLLOW, FOLLOW);
    }

    @Test
    void what_came_on_paper_is_entered_at_the_desk_and_told_by_the_system_later_it_changes_nothing() {
        var dossier = signed("2026-01-12T10:00");
        linked.grants(dossier, RESIDENCE);

        desk().submits(
                        dossier,
                        FOLLOW,
                        Map.of(
                                "branchResult",
                                "GRANTED",
                                "branchNumber",
                                "77/BHXH",
                                "branchDate",
                                "2026-01-12",
                                "branchEvidence",
                                "Công văn 77/BHXH do bưu tá giao lúc 10 giờ"));

        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasInHistory(EventKind.BRANCH_RECORDED);
        assertThat(then.on(dossier).detail(EventKind.BRANCH_RECORDED))
                .containsEntry("Căn cứ ghi", "Công văn 77/BHXH do bưu tá giao lúc 10 giờ");
        linked.refuses(dossier, INSURANCE, "Không tìm thấy trẻ trong dữ liệu");
        assertThat(linked.branch(dossier, INSURANCE).answer().number()).isEqualTo("77/BHXH");
        then.on(dossier).hasInHistory(EventKind.BRANCH_TOLD_AGAIN);
    }

    @Test
    void a_refusal_of_the_lead_asks_nobody() {
        time.itIs("2026-01-12T10:30");
        var dossier = desk().registers(aDossier().asRequiredBy(law()));
        desk().accepts(dossier);
        counter.worker("thanh-quang.ho-tich").proposesRefusal(dossier, "Trẻ đã được đăng ký khai sinh ở xã khác.");
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);

        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .hasInHistory(EventKind.SIGNED)
                .hasNotInHistory(EventKind.BRANCH_SENT)
                .hasNotPassed("Gateway_BranchesBegin");
    }

    @Test
    void it_is_counted_once_whatever_its_branches_became() {
        var day = "2026-01-15T";
        var before = finished(day);
        var dossier = signed("2026-01-14T10:00");
        time.itIs(day + "09:00");
        linked.refuses(dossier, RESIDENCE, "Chưa đủ chỗ ở tối thiểu");
        assertThat(finished(day)).isEqualTo(before);
        linked.grants(dossier, INSURANCE);

        assertThat(finished(day)).isEqualTo(before + 1);
    }

    @Test
    void a_partner_that_fails_gets_the_same_request_again() {
        linked.fail(500);
        var dossier = signed("2026-01-12T11:00");
        assertThat(linked.asked(dossier, RESIDENCE).isMissingNode()).isTrue();

        linked.areWell();
        time.itIs("2026-01-12T12:00");
        messenger.carriesEverything();
        assertThat(linked.asked(dossier, RESIDENCE).path("requestId").asText())
                .isEqualTo(linked.branch(dossier, RESIDENCE).id().toString());
    }

    @Test
    void the_desk_reminds_and_another_authoritys_official_neither_sees_nor_reminds() {
        var dossier = signed("2026-01-12T11:10");
        var path = "/api/dossiers/%s/branches/%s/reminders"
                .formatted(dossier, linked.branch(dossier, RESIDENCE).id());
        var about = Map.of("about", "Đề nghị trả lời sớm, trẻ cần khám bệnh");

        assertThat(http.script("thanh-quang.desk-1").post(path, about).status()).isEqualTo(201);
        messenger.carriesEverything();
        assertThat(linked.timesReminded(dossier, RESIDENCE)).isEqualTo(1);
        assertThat(http.script("tu-ky.ho-tich").post(path, about).status()).isEqualTo(404);
        assertThat(http.browser("tu-ky.ho-tich")
                        .get("/desk/dossiers/" + dossier)
                        .status())
                .isEqualTo(404);
    }

    private DossierId signed(String receivedAt) {
        time.itIs(receivedAt);
        var dossier = desk().registers(aDossier().asRequiredBy(law()));
        desk().accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        messenger.carriesEverything();
        return dossier;
    }

    private Procedure law() {
        return catalogue
                .inForce(new ProcedureKey("linked-birth"), LocalDate.of(2026, 1, 12))
                .orElseThrow();
    }

    private Worker desk() {
        return counter.worker("thanh-quang.desk-1");
    }

    private int finished(String day) {
        return figures.of(new Question(Set.of(THANH_QUANG), at(day + "00:00"), at(day + "23:59"), time.now())).stream()
                .filter(one -> one.authority().equals(THANH_QUANG))
                .mapToInt(AuthorityFigures.Figures::finished)
                .sum();
    }

    private int answers(Branch branch) {
        return jdbc.sql("select count(*) from linked_branch_answer where branch_id = ?")
                .param(branch.id())
                .query(Integer.class)
                .single();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
