package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.opinion.Opinions;
import vn.motcua.posting.Postings;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.TaxOffice;

/** A decree comes into force while an applicant or another authority is awaited: they keep their working days. */
@MotCuaTest
class DecreeWhileWaitingTest {

    @Autowired
    DecreeDesk decrees;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    DecreeEffects effects;

    @Autowired
    SupplementRequests supplements;

    @Autowired
    Opinions opinions;

    @Autowired
    Postings postings;

    @Autowired
    Notices notices;

    @Autowired
    Counter counter;

    @Autowired
    Carrier carrier;

    @Autowired
    LinkedOffices linked;

    @Autowired
    TaxOffice tax;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    Messenger messenger;

    @Autowired
    Eyes then;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void as_if_there_had_been_no_decree() {
        decrees.forgetEverything();
    }

    @Test
    void the_applicants_limit_moves_and_they_are_told() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        counter.worker("thanh-quang.ho-tich")
                .claims(dossier, Step.REVIEW)
                .asksSupplement(dossier, Step.REVIEW, "declaration");
        var told = supplements.open(dossier).orElseThrow().dueAt();

        var decree = decrees.previewed(aDecree().off("2027-07-06"));

        var line = line(decree, dossier, "Hạn người nộp bổ sung");
        assertThat(line.outcome()).isEqualTo(DateOutcome.LATER);
        assertThat(line.old()).isEqualTo(told);
        assertThat(line.due()).isAfter(told);
        assertThat(line.why()).contains("Nghỉ 06/07/2027");
        assertThat(supplements.open(dossier).orElseThrow().dueAt())
                .as("a preview moves nothing")
                .isEqualTo(told);

        decrees.inForce(aDecree().off("2027-07-07"));
        goOnApplying.go();

        var moved = supplements.open(dossier).orElseThrow().dueAt();
        assertThat(moved).isAfter(told);
        assertThat(engine(dossier, "UserTask_AwaitSupplement", "BoundaryEvent_SupplementExpired"))
                .hasSize(2)
                .allMatch(moved::equals);
        then.on(dossier).hasStatus(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_LIMIT_MOVED))
                .containsEntry("Bổ sung trước", Vietnam.minuteOfDay(moved))
                .containsEntry("Hạn bổ sung cũ", Vietnam.minuteOfDay(told));
        assertThat(notices.of(dossier)).extracting(notice -> notice.kind()).contains(NoticeKind.SUPPLEMENT_MOVED);
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @Test
    void an_asked_authority_gets_its_day_back_and_a_make_up_day_takes_none_from_it() {
        var dossier = decrees.accepted("2027-07-08T09:00");
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
        var told = opinions.of(dossier).get(0).dueAt();
        var reminder = engine(dossier, "BoundaryEvent_OpinionReminder").get(0);

        decrees.inForce(aDecree().off("2027-07-09"));
        goOnApplying.go();

        var moved = opinions.of(dossier).get(0).dueAt();
        assertThat(moved).isAfter(told);
        assertThat(engine(
                        dossier, "UserTask_GiveOpinion", "BoundaryEvent_OpinionOverdue", "BoundaryEvent_OpinionSilent"))
                .isNotEmpty()
                .allMatch(moved::equals);
        assertThat(engine(dossier, "BoundaryEvent_OpinionReminder").get(0)).isAfter(reminder);
        assertThat(then.on(dossier).detail(EventKind.OPINION_LIMIT_MOVED)).containsKey("Ủy ban nhân dân xã Gia Lộc");

        var earlier = decrees.inForce(aDecree().work("2027-07-10"));
        goOnApplying.go();

        assertThat(opinions.of(dossier).get(0).dueAt())
                .as("what was told is not shortened")
                .isEqualTo(moved);
        assertThat(line(earlier, dossier, "Hạn cho ý kiến: Ủy ban nhân dân xã Gia Lộc")
                        .outcome())
                .isEqualTo(DateOutcome.KEPT);
    }

    @Test
    void a_parcel_on_its_way_is_expected_a_day_later() {
        var dossier = decrees.accepted(
                aDossier().of("marital-status-certificate").returnedBy(ReturnMode.POST), "2027-07-05T09:00");
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        var told = carrier.parcelOf(dossier).dueAt();

        decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        var moved = carrier.parcelOf(dossier).dueAt();
        assertThat(moved).isAfter(told);
        assertThat(engine(dossier, "UserTask_FollowParcel")).containsExactly(moved);
        assertThat(then.on(dossier).detail(EventKind.PARCEL_LIMIT_MOVED))
                .containsEntry("Dự kiến phát trước", Vietnam.minuteOfDay(moved));
    }

    @Test
    void an_outside_authority_gets_its_day_back_for_its_part() {
        var dossier = decrees.accepted(aDossier().of("linked-birth"), "2027-07-05T09:00");
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        var told = linked.branch(dossier, "residence").dueAt();

        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        var moved = linked.branch(dossier, "residence").dueAt();
        assertThat(moved).isAfter(told);
        assertThat(line(decree, dossier, "Hạn phần liên thông: Đăng ký thường trú")
                        .outcome())
                .isEqualTo(DateOutcome.LATER);
        assertThat(engine(dossier, "UserTask_FollowBranch", "BoundaryEvent_BranchOverdue"))
                .hasSize(4)
                .contains(moved, linked.branch(dossier, "insurance").dueAt());
        assertThat(then.on(dossier).detail(EventKind.BRANCH_LIMIT_MOVED))
                .containsKeys("Đăng ký thường trú", "Cấp thẻ bảo hiểm y tế");
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @Test
    void a_posting_hangs_a_day_longer_and_never_a_day_less() {
        var dossier = decrees.accepted(aDossier().of("monthly-social-allowance"), "2027-07-05T09:00");
        counter.worker("thanh-quang.xa-hoi")
                .putsBeforeTheCouncil(dossier)
                .recordsApproval(dossier)
                .postsPublicly(dossier);
        var told = postings.of(dossier).get(0).endsAt();

        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        var moved = postings.of(dossier).get(0).endsAt();
        assertThat(moved).isAfter(told);
        assertThat(line(decree, dossier, "Hết thời gian niêm yết").outcome()).isEqualTo(DateOutcome.LATER);
        assertThat(engine(dossier, "UserTask_FollowPosting", "BoundaryEvent_PostingOver"))
                .hasSize(2)
                .allMatch(moved::equals);
        assertThat(then.on(dossier).detail(EventKind.POSTING_LIMIT_MOVED)).containsKey("Hết thời gian niêm yết");
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @Test
    void a_tax_authority_gets_its_day_back_for_its_notice_and_the_dossier_stays_where_it_is() {
        var dossier = decrees.accepted(
                aDossier()
                        .asRequiredBy(catalogue
                                .inForce(new ProcedureKey("land-transfer"), LocalDate.of(2027, 7, 5))
                                .orElseThrow()),
                "2027-07-05T09:00");
        counter.worker("thanh-quang.dia-chinh").reviewsWithSlip(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        messenger.carriesEverything();
        var told = tax.request(dossier).referralDueAt();

        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();

        var moved = tax.request(dossier).referralDueAt();
        assertThat(moved).isAfter(told);
        assertThat(line(decree, dossier, "Hạn ra thông báo: Thuế cơ sở 12").outcome())
                .isEqualTo(DateOutcome.LATER);
        assertThat(engine(dossier, "UserTask_AwaitPaymentNotice", "BoundaryEvent_PaymentNoticeOverdue"))
                .hasSize(2)
                .allMatch(moved::equals);
        assertThat(then.on(dossier).detail(EventKind.COLLECTOR_LIMIT_MOVED)).containsKey("Thuế cơ sở 12");
        assertThat(decrees.differences(dossier)).isEmpty();

        tax.notifies(dossier, 2_500_000);
        counter.worker("thanh-quang.desk-1").takesPayment(dossier, "2.500.000");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING).isWaitingAt(Step.REVIEW);
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    private DecreeLine line(UUID decree, DossierId dossier, String name) {
        return effects.all(decree, dossier.toString(), null).stream()
                .filter(line -> name.equals(line.step()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        effects.all(decree, dossier.toString(), null).toString()));
    }

    private List<Instant> engine(DossierId dossier, String... elements) {
        return jdbc.sql(
                        """
                        select t.due_date_ at time zone 'Asia/Ho_Chi_Minh' as due from act_ru_task t
                          join act_ru_execution i on i.id_ = t.proc_inst_id_
                        where i.business_key_ = :key and t.task_def_key_ in (:elements)
                        union all
                        select j.duedate_ at time zone 'Asia/Ho_Chi_Minh' from act_ru_job j
                          join act_ru_jobdef d on d.id_ = j.job_def_id_
                          join act_ru_execution i on i.id_ = j.process_instance_id_
                        where i.business_key_ = :key and d.act_id_ in (:elements)""")
                .param("key", dossier.toString())
                .param("elements", List.of(elements))
                .query((row, number) -> row.getTimestamp("due").toInstant())
                .list();
    }
}
