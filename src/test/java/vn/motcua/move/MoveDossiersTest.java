package vn.motcua.move;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** A new law says that it holds for permits under way, too: they go on in its model, at the date that was promised. */
@MotCuaTest
class MoveDossiersTest {

    private static final String OLD_LAW = "2025-07-01";
    private static final String NEW_LAW = "2026-07-01";
    private static final String BASIS = "Khoản 2 Điều 60 Nghị định thử nghiệm";

    @Autowired
    PlanMove planMove;

    @Autowired
    BeginMove beginMove;

    @Autowired
    ContinueMove continueMove;

    @Autowired
    MoveLines lines;

    @Autowired
    Moves moves;

    @Autowired
    Authorities authorities;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Worker specialist;

    @BeforeEach
    void those_who_work() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.dia-chinh");
    }

    @AfterEach
    void no_plan_is_left() {
        jdbc.sql("delete from version_move").update();
    }

    @Test
    void a_permit_goes_on_in_the_new_model_at_the_date_that_was_promised() {
        var dossier = underTheOldLaw("2026-06-22T09:00");
        time.itIs("2026-07-02T08:00");
        var due = then.on(dossier).row().dueAt();
        var bell = then.bell(dossier, "BoundaryEvent_DossierOverdue");
        var step = then.tasksOf(dossier).get(0).getDueDate();
        var former = definition(dossier);
        var newcomer = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-07-02T08:05"), desk);

        var move = planned(OLD_LAW, NEW_LAW);
        assertThat(line(move, dossier).state()).isEqualTo(MoveLineState.FORESEEN);
        assertThat(line(move, dossier).place()).isEqualTo("Thẩm định hồ sơ");
        assertThat(definition(dossier)).as("a plan moves nothing").isEqualTo(former);
        assertThat(then.on(dossier).row().procedureValidFrom()).isEqualTo(OLD_LAW);
        done(move);

        assertThat(line(move, dossier).state()).isEqualTo(MoveLineState.DONE);
        assertThat(definition(dossier)).isEqualTo(definition(newcomer)).isNotEqualTo(former);
        assertThat(then.on(dossier).row().procedureValidFrom()).isEqualTo(NEW_LAW);
        assertThat(then.on(dossier).row().dueAt()).isEqualTo(due);
        assertThat(then.bell(dossier, "BoundaryEvent_DossierOverdue")).isEqualTo(bell);
        assertThat(then.tasksOf(dossier).get(0).getDueDate()).isEqualTo(step);
        then.on(dossier).isWaitingAt(Step.REVIEW).hasInHistory(EventKind.VERSION_CHANGED);
        assertThat(then.on(dossier).detail(EventKind.VERSION_CHANGED)).containsEntry("Căn cứ", BASIS);

        specialist.refersPayment(dossier);
        then.on(dossier).hasPassed("BoundaryEvent_PaymentNeeded").hasStatus(DossierStatus.PAYMENT_REQUESTED);
        desk.recordsPaymentNotice(dossier, "1.250.000", "2026-07-30");
        desk.takesPayment(dossier, "1.250.000 đồng");
        then.on(dossier).isDueAt("2026-07-07T17:00");
        assertThat(then.on(dossier).row().dueAt())
                .as("fifteen days of the old law, not seven working days of the new")
                .isEqualTo(due);
        specialist.reviews(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void where_the_other_model_has_no_such_step_the_dossier_stays_and_the_plan_says_why() {
        var waiting = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-07-06T09:00"), desk);
        desk.accepts(waiting);
        specialist.refersPayment(waiting);
        var reviewed = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-07-06T09:10"), desk);
        desk.accepts(reviewed);
        var definition = definition(waiting);

        var move = planned(NEW_LAW, OLD_LAW);
        assertThat(line(move, waiting).state()).isEqualTo(MoveLineState.STUCK);
        assertThat(line(move, waiting).obstacle()).isEqualTo("đang ở «Chờ nộp tiền», bản mới không có bước này");
        done(move);

        assertThat(definition(waiting)).isEqualTo(definition);
        assertThat(then.on(waiting).row().procedureValidFrom()).isEqualTo(NEW_LAW);
        assertThat(definition(reviewed)).isNotEqualTo(definition);
        assertThat(line(move, reviewed).state()).isEqualTo(MoveLineState.DONE);
        assertThat(moves.find(move).orElseThrow().state()).isEqualTo(MoveState.MOVED);
    }

    @Test
    void what_got_stuck_after_the_plan_was_made_stays_as_it_is_and_is_listed() {
        var dossier = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-07-07T09:00"), desk);
        desk.accepts(dossier);
        var move = planned(NEW_LAW, OLD_LAW);
        assertThat(line(move, dossier).state()).isEqualTo(MoveLineState.FORESEEN);

        specialist.refersPayment(dossier);
        done(move);

        assertThat(line(move, dossier).state()).isEqualTo(MoveLineState.STUCK);
        assertThat(then.on(dossier).row().procedureValidFrom()).isEqualTo(NEW_LAW);
        then.on(dossier).hasNotInHistory(EventKind.VERSION_CHANGED);
    }

    @Test
    void what_ended_after_the_plan_was_made_is_left_alone() {
        var dossier = underTheOldLaw("2026-06-23T09:00");
        var move = planned(OLD_LAW, NEW_LAW);
        specialist.reviews(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);

        done(move);

        assertThat(line(move, dossier).state()).isEqualTo(MoveLineState.GONE);
        then.on(dossier).hasEnded().hasNotInHistory(EventKind.VERSION_CHANGED);
    }

    @Test
    void what_was_moved_by_mistake_goes_back_and_nothing_else() {
        var dossier = underTheOldLaw("2026-06-25T09:00");
        var due = then.on(dossier).row().dueAt();
        var former = definition(dossier);
        var move = planned(OLD_LAW, NEW_LAW);
        assertThat(refusal(planMove.back(move, "nhầm", operator())).message()).contains("khi đã chuyển xong");
        done(move);
        time.itIs("2026-07-08T09:05");
        var newcomer = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-07-08T09:00"), desk);
        assertThat(refusal(planMove.back(move, " ", operator())).fields()).containsOnlyKeys("basis");
        assertThat(refusal(planMove.back(move, "nhầm", official("thanh-quang.chairman")))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);

        var back = planMove.back(move, "Chuyển nhầm", operator()).orThrow();
        assertThat(lines.all(back))
                .extracting(MoveLine::dossier)
                .contains(dossier)
                .doesNotContain(newcomer);
        assertThat(definition(dossier)).as("a plan moves nothing").isNotEqualTo(former);
        done(back);

        assertThat(definition(dossier)).isEqualTo(former);
        assertThat(then.on(dossier).row().procedureValidFrom()).isEqualTo(OLD_LAW);
        assertThat(then.on(dossier).row().dueAt()).isEqualTo(due);
        assertThat(definition(newcomer)).isNotEqualTo(former);
        assertThat(refusal(planMove.back(move, "lần nữa", operator())).message())
                .contains("Không còn hồ sơ nào");
        specialist.reviews(dossier);
        then.on(dossier).isWaitingAt(Step.DIVISION_REVIEW);
    }

    @Test
    void only_an_operator_plans_with_a_ground_and_one_plan_at_a_time() {
        underTheOldLaw("2026-06-24T09:00");
        var from = version(OLD_LAW).toString();
        var to = version(NEW_LAW).toString();

        assertThat(refusal(planMove.plan(from, to, BASIS, official("thanh-quang.chairman")))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal(planMove.plan(from, to, "  ", operator())).fields()).containsOnlyKeys("basis");
        assertThat(refusal(planMove.plan(from, from, BASIS, operator())).fields())
                .containsOnlyKeys("to");
        assertThat(refusal(planMove.plan("không phải mã", to, BASIS, operator()))
                        .fields())
                .containsOnlyKeys("to");
        var first = planned(OLD_LAW, NEW_LAW);
        assertThat(refusal(planMove.plan(from, to, BASIS, operator())).message())
                .contains("chưa xong");
        planMove.discard(first, operator()).orThrow();
        planned(OLD_LAW, NEW_LAW);
    }

    private DossierId underTheOldLaw(String receivedAt) {
        var dossier = counter.given(aDossier().of("house-building-permit").receivedAt(receivedAt), desk);
        desk.accepts(dossier);
        return dossier;
    }

    private UUID planned(String from, String to) {
        return planMove.plan(version(from).toString(), version(to).toString(), BASIS, operator())
                .orThrow();
    }

    private void done(UUID move) {
        beginMove.begin(move, operator()).orThrow();
        continueMove.go();
        assertThat(lines.totals(move).of(MoveLineState.WAITING)).isZero();
    }

    private static Refusal refusal(Outcome<UUID> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<UUID>) outcome).refusal();
    }

    private MoveLine line(UUID move, DossierId dossier) {
        return lines.all(move).stream()
                .filter(line -> line.dossier().equals(dossier))
                .findFirst()
                .orElseThrow();
    }

    private UUID version(String validFrom) {
        return jdbc.sql(
                        """
                        select id from procedure_version where procedure_key = 'house-building-permit'
                          and valid_from = cast(? as date) order by sequence desc limit 1""")
                .param(validFrom)
                .query(UUID.class)
                .single();
    }

    private String definition(DossierId dossier) {
        return then.instance(dossier, "house-building-permit").getProcessDefinitionId();
    }

    private Official operator() {
        return official("hai-phong.operator");
    }

    private Official official(String id) {
        return authorities.official(new OfficialId(id)).orElseThrow();
    }
}
