package vn.motcua.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PermitSupplement;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Persisted;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Each number of the controller's morning is what was done, and nothing where nothing was. */
@MotCuaTest
class FiguresTest {

    private static final AuthorityId TU_KY = new AuthorityId("xa-tu-ky");
    private static final String SPECIALISTS = "xa-tu-ky.specialist.ho-tich";
    private static final Duration SOON = Duration.ofHours(4);

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    PermitSupplement permitSupplement;

    @Autowired
    LoadFigures loads;

    @Autowired
    ExplanationsAwaited explanations;

    @Autowired
    FigureCounts counts;

    @Autowired
    DossiersBehind behind;

    @Autowired
    ReminderFigures reminders;

    @Autowired
    CorrectionCounts corrections;

    @Autowired
    PortalRejected rejected;

    @Autowired
    AuthorityFigures authorities;

    @Autowired
    Asked asked;

    @Autowired
    TaskService tasks;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_late_counts_for_whoever_holds_it_until_it_is_done() {
        var dossier = accepted("2027-08-02T08:00");
        var due = then.on(dossier).row().dueAt();
        time.itIs(due.minus(Duration.ofMinutes(30)));
        var soon = load("");
        time.itIs(due.plusSeconds(1));
        var unclaimed = load("");
        assertThat(unclaimed.overdue()).isEqualTo(soon.overdue() + 1);
        assertThat(unclaimed.soon()).isEqualTo(soon.soon() - 1);
        assertThat(listed(Figure.OVERDUE, SPECIALISTS, "")).contains(dossier);
        var before = load("tu-ky.ho-tich").overdue();

        specialist().claims(dossier, Step.REVIEW);

        assertThat(load("tu-ky.ho-tich").overdue()).isEqualTo(before + 1);
        assertThat(load("tu-ky.ho-tich").holderName()).isEqualTo("Nguyễn Thị Diệu Thúy");
        assertThat(load("").overdue()).isEqualTo(soon.overdue());
        assertThat(listed(Figure.OVERDUE, SPECIALISTS, "tu-ky.ho-tich")).contains(dossier);
        time.doAs(
                "tu-ky.ho-tich",
                () -> tasks.claim(
                        specialist().task(dossier, Step.REVIEW.taskId()).getId(), null));
        assertThat(load("").overdue()).isEqualTo(soon.overdue() + 1);

        specialist().reviews(dossier);
        leader().uploadsResult(dossier).signs(dossier);

        assertThat(listed(Figure.OVERDUE, null, null)).doesNotContain(dossier);
        assertThat(load("").overdue()).isEqualTo(soon.overdue());
        assertThat(workOf(dossier)).as("the result waits at the desk").isLessThanOrEqualTo(1);
    }

    @Test
    void what_is_due_today_is_due_soon_from_the_morning_on() {
        var dossier = accepted("2027-08-04T08:00");
        var due = then.on(dossier).row().dueAt();

        time.itIs(due.minus(Duration.ofHours(24)));
        assertThat(listed(Figure.SOON, null, null)).doesNotContain(dossier);
        time.itIs(due.minus(Duration.ofHours(10)));
        assertThat(listed(Figure.SOON, null, null)).contains(dossier);
    }

    @Test
    void an_explanation_is_awaited_from_its_holder_and_then_from_whoever_confirms() {
        var dossier = accepted("2027-08-09T08:00");
        specialist().claims(dossier, Step.REVIEW);
        assertThat(awaited(dossier)).isEmpty();
        var reviewDue = specialist().task(dossier, "UserTask_Review").getDueDate();
        time.itIs(reviewDue.toInstant().plusSeconds(60));
        time.letDueJobsRun(dossier);

        assertThat(awaited(dossier)).singleElement().satisfies(one -> {
            assertThat(one.answerer()).isEqualTo("Nguyễn Thị Diệu Thúy");
            assertThat(one.status()).isEqualTo("OPEN");
            assertThat(one.reached()).isEqualTo("OWN");
            assertThat(one.step()).isEqualTo("REVIEW");
            assertThat(one.since()).isAfter(reviewDue.toInstant());
        });
        assertThat(listed(Figure.OWED, null, null)).contains(dossier);

        specialist().explains(dossier, "Một cán bộ nghỉ ốm, hồ sơ tăng gấp đôi trong tuần.");
        assertThat(awaited(dossier)).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo("EXPLAINED");
            assertThat(one.group()).isEqualTo("xa-tu-ky.leader");
        });
        leader().confirmsExplanation(dossier);
        assertThat(awaited(dossier)).isEmpty();
        assertThat(listed(Figure.OWED, null, null)).doesNotContain(dossier);
    }

    @Test
    void a_supplement_asked_on_the_last_day_is_seen_and_a_second_one_too() {
        var early = accepted("2027-08-16T08:00");
        specialist().claims(early, Step.REVIEW).asksSupplement(early, Step.REVIEW, "declaration");
        assertThat(today(Figure.ASKED_ON_THE_LAST_DAY)).isZero();
        var late = accepted("2027-08-16T08:00");
        specialist().claims(late, Step.REVIEW);
        time.itIs(then.on(late).row().dueAt().minus(Duration.ofMinutes(45)));
        specialist().asksSupplement(late, Step.REVIEW, "declaration");

        assertThat(today(Figure.ASKED_ON_THE_LAST_DAY)).isEqualTo(1);
        assertThat(listed(Figure.ASKED_ON_THE_LAST_DAY, null, null)).containsExactly(late);
        assertThat(today(Figure.ASKED_AGAIN)).isZero();

        desk().takesSupplement(late);
        time.doAs("tu-ky.chairman", () -> permitSupplement
                .permit(then.on(late).row().id(), "Giấy tờ nộp lại vẫn mờ, không đọc được.")
                .orThrow());
        specialist().asksSupplement(late, Step.REVIEW, "declaration");
        assertThat(today(Figure.ASKED_AGAIN)).isEqualTo(1);
    }

    @Test
    void what_is_asked_on_its_only_day_is_not_odd() {
        var birth = counter.given(aDossier().of("birth-registration").receivedAt("2027-08-20T08:00"), desk());
        desk().accepts(birth);
        specialist().claims(birth, Step.REVIEW).asksSupplement(birth, Step.REVIEW, "declaration");

        assertThat(today(Figure.ASKED_ON_THE_LAST_DAY)).isZero();
    }

    @Test
    void what_ends_on_the_brink_and_comes_back_is_seen() {
        var dossier = accepted("2027-08-23T08:00");
        specialist().claims(dossier, Step.REVIEW);
        var due = specialist().task(dossier, "UserTask_Review").getDueDate().toInstant();
        time.itIs(due.minus(Duration.ofMinutes(10)));
        specialist()
                .submits(
                        dossier,
                        Step.REVIEW,
                        Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký."));
        assertThat(today(Figure.FINISHED_ON_THE_BRINK)).as("not yet odd").isZero();

        leader().sendsBack(dossier, "Chưa đối chiếu sổ gốc của xã.");

        assertThat(today(Figure.FINISHED_ON_THE_BRINK)).isEqualTo(1);
        assertThat(listed(Figure.FINISHED_ON_THE_BRINK, null, null)).containsExactly(dossier);
        time.itIs(time.now().plus(Duration.ofDays(1)));
        assertThat(today(Figure.FINISHED_ON_THE_BRINK)).as("another day").isZero();
    }

    @Test
    void what_ends_well_before_its_hour_may_come_back() {
        var dossier = accepted("2027-08-30T08:00");
        specialist().reviews(dossier);
        leader().sendsBack(dossier, "Chưa đối chiếu sổ gốc của xã.");

        assertThat(today(Figure.FINISHED_ON_THE_BRINK)).isZero();
    }

    @Test
    void reminders_are_counted_with_their_answers() {
        var dossier = accepted("2027-09-06T08:00");
        assertThat(reminders.of(today())).isEmpty();
        var specialist = http.script("tu-ky.ho-tich");
        var written = specialist.post(
                "/api/dossiers/" + dossier + "/reminders",
                Map.of("partner", "Thuế cơ sở 5", "about", "Gọi điện, đề nghị trả lời sớm."));

        assertThat(reminders.of(today())).singleElement().satisfies(one -> {
            assertThat(one.sent()).isEqualTo(1);
            assertThat(one.answered()).isZero();
            assertThat(one.waitingSince()).isNotNull();
        });
        assertThat(listed(Figure.UNANSWERED, null, null)).containsExactly(dossier);

        specialist.post("/api/dossiers/" + dossier + "/reminders/" + written.at("id") + "/answered", Map.of());
        assertThat(reminders.of(today())).singleElement().satisfies(one -> {
            assertThat(one.answered()).isEqualTo(1);
            assertThat(one.waitingSince()).isNull();
        });
        assertThat(listed(Figure.UNANSWERED, null, null)).isEmpty();
        assertThat(listed(Figure.REMINDED, null, null)).containsExactly(dossier);
    }

    @Test
    void corrections_are_counted_by_kind_and_of_their_period_only() {
        var dossier = accepted("2027-09-13T08:00");
        assertThat(corrections.of(today())).isEmpty();
        http.script("tu-ky.desk-1")
                .post(
                        "/api/dossiers/%s/corrections".formatted(dossier),
                        Map.of(
                                "values",
                                Map.of("filer.name", "Nguyễn Văn Anh"),
                                "reason",
                                "Gõ nhầm khi tiếp nhận hồ sơ.",
                                "evidence",
                                "Căn cước bản chính"));

        assertThat(corrections.of(today())).containsExactly(new CorrectionCounts.Count(Correction.Kind.DATA, 1, 0));
        time.itIs("2027-09-14T08:00");
        assertThat(corrections.of(today())).isEmpty();
    }

    @Test
    void what_the_portal_rejected_stays_until_it_is_settled_and_in_its_period() {
        var dossier = accepted("2027-09-20T08:00");
        assertThat(rejected.of(today(), 10)).isEmpty();
        var message = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into outbox_message (id, partner, type, order_key, payload, state, put_at, due_at, remedy)
                        values (?, 'national-portal', 'DongBoHoSo', ?, '{}', 'DEAD', ?, ?, 'Sửa dữ liệu rồi gửi lại.')""")
                .params(message, dossier.toString(), Persisted.time(time.now()), Persisted.time(time.now()))
                .update();
        jdbc.sql("insert into message_event (message_id, at, kind, attempt, reason) values (?, ?, 'REJECTED', 1, ?)")
                .params(message, Persisted.time(time.now()), "Thông điệp thiếu trường mà Cổng bắt buộc.")
                .update();

        assertThat(rejected.of(today(), 10)).singleElement().satisfies(one -> {
            assertThat(one.dossier()).isEqualTo(dossier);
            assertThat(one.open()).isTrue();
            assertThat(one.reason()).contains("thiếu trường");
        });
        time.itIs("2027-09-22T08:00");
        assertThat(rejected.of(today(), 10)).as("still open").hasSize(1);
        assertThat(rejected.of(of("xa-gia-loc"), 10)).isEmpty();

        jdbc.sql("update outbox_message set state = 'SKIPPED', ended_at = ? where id = ?")
                .params(Persisted.time(time.now()), message)
                .update();
        assertThat(rejected.of(today(), 10)).isEmpty();
    }

    @Test
    void an_authority_is_on_time_with_what_it_finished_before_it_was_due() {
        var inTime = accepted("2027-09-27T08:00");
        var late = accepted("2027-09-27T08:00");
        var running = figures().running();
        assertThat(figures().onTimePercent()).isNull();
        specialist().reviews(inTime);
        leader().uploadsResult(inTime).signs(inTime);
        assertThat(figures().onTimePercent()).isEqualTo(100);
        assertThat(figures().running()).isEqualTo(running - 1);
        specialist().reviews(late);
        time.itIs(then.on(late).row().dueAt().plusSeconds(1));
        var overdue = figures().overdue();
        leader().uploadsResult(late).signs(late);

        assertThat(figures().finished()).isEqualTo(1);
        assertThat(figures().onTimePercent()).isZero();
        assertThat(figures().overdue()).isEqualTo(overdue - 1);
        assertThat(listed(Figure.FINISHED, null, null)).containsExactly(late);
    }

    @Test
    void each_block_asks_once_however_much_there_is() {
        var statements = new CountedStatements(database);
        var client = statements.client();
        var question = new Question(
                Set.of(TU_KY, new AuthorityId("xa-thanh-quang")),
                time.now().minus(Duration.ofDays(400)),
                time.now().plus(Duration.ofDays(400)),
                time.now());
        var all = List.of(Figure.ASKED_AGAIN, Figure.FINISHED_ON_THE_BRINK, Figure.ASKED_ON_THE_LAST_DAY);

        assertThat(statements.during(() -> new LoadFigures(client, asked).of(question, SOON)))
                .isEqualTo(1);
        assertThat(statements.during(() -> new ExplanationsAwaited(client, asked).of(question, 500)))
                .isEqualTo(1);
        assertThat(statements.during(() -> new PortalRejected(client, asked).of(question, 500)))
                .isEqualTo(1);
        assertThat(statements.during(() -> new CorrectionCounts(client, asked).of(question)))
                .isEqualTo(1);
        assertThat(statements.during(() -> new FigureCounts(client, asked).of(question, all)))
                .isEqualTo(1);
        assertThat(statements.during(() -> new ReminderFigures(client, asked).of(question)))
                .isEqualTo(1);
        assertThat(statements.during(() -> new AuthorityFigures(client, asked).of(question)))
                .isEqualTo(1);
        for (var figure : Figure.values()) {
            assertThat(statements.during(() -> new DossiersBehind(client, asked)
                            .of(question, SOON, figure, new DossiersBehind.Part(null, null, null), 500)))
                    .as(figure.name())
                    .isEqualTo(1);
        }
    }

    private DossierId accepted(String receivedAt) {
        var dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt(receivedAt), desk());
        desk().accepts(dossier);
        return dossier;
    }

    private LoadFigures.Load load(String holder) {
        return loads.of(today(), SOON).stream()
                .filter(load ->
                        load.unitGroup().equals(SPECIALISTS) && load.holder().equals(holder))
                .findFirst()
                .orElse(new LoadFigures.Load(SPECIALISTS, holder, null, 0, 0, null));
    }

    private List<ExplanationsAwaited.Awaited> awaited(DossierId dossier) {
        return explanations.of(today(), 500).stream()
                .filter(one -> one.dossier().equals(dossier))
                .toList();
    }

    private List<DossierId> listed(Figure figure, String unit, String holder) {
        return behind.of(today(), SOON, figure, new DossiersBehind.Part(unit, holder, null), 500).stream()
                .map(DossiersBehind.Line::dossier)
                .toList();
    }

    private int today(Figure figure) {
        return counts.of(today(), List.of(figure)).get(figure);
    }

    private AuthorityFigures.Figures figures() {
        return authorities.of(today()).get(0);
    }

    private int workOf(DossierId dossier) {
        return jdbc.sql("select count(*) from waiting_work where dossier_id = ?")
                .param(dossier.value())
                .query(Integer.class)
                .single();
    }

    private Question today() {
        return of(TU_KY.value());
    }

    /** From the begin of the day to its end in UTC, seven hours off: far enough from the other tests' days. */
    private Question of(String authority) {
        var day = time.now().truncatedTo(java.time.temporal.ChronoUnit.DAYS);
        return new Question(Set.of(new AuthorityId(authority)), day, end(day), time.now());
    }

    private static Instant end(Instant day) {
        return day.plus(Duration.ofDays(1));
    }

    private Worker desk() {
        return counter.worker("tu-ky.desk-1");
    }

    private Worker specialist() {
        return counter.worker("tu-ky.ho-tich");
    }

    private Worker leader() {
        return counter.worker("tu-ky.chairman");
    }
}
