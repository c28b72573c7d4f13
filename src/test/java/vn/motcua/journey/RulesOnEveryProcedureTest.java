package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockStatement;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ExplainClock;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.PermitSupplement;
import vn.motcua.paper.GivePapers;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.Papers;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.PrintClockStatement;
import vn.motcua.paper.PrintControlSheet;
import vn.motcua.paper.PrintPaper;
import vn.motcua.paper.TakePapers;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.SampleProcedure;
import vn.motcua.testing.Worker;

/** What the clock does must hold in each procedure, however long its limit; and one page says so, day by day. */
@MotCuaTest
class RulesOnEveryProcedureTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String CHAIRMAN = "thanh-quang.chairman";
    private static final String WHY = "Giấy tờ nộp lần đầu không đọc được, đã đối chiếu.";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    Authorities authorities;

    @Autowired
    PermitSupplement permitSupplement;

    @Autowired
    GivePapers givePapers;

    @Autowired
    TakePapers takePapers;

    @Autowired
    Papers papers;

    @Autowired
    PrintPaper printPaper;

    @Autowired
    PrintControlSheet printControlSheet;

    @Autowired
    PrintClockStatement printClockStatement;

    @Autowired
    ExplainClock explainClock;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    DossierEvents events;

    @Autowired
    JdbcClient jdbc;

    Worker desk;

    @BeforeEach
    void the_desk_opens() {
        desk = counter.worker(DESK);
    }

    @AfterEach
    void nothing_is_left_for_others() {
        jdbc.sql("delete from hand_over_paper").update();
        jdbc.sql("delete from hand_over_sheet").update();
    }

    @ParameterizedTest
    @EnumSource
    void withdrawn_in_review_its_clock_stands_and_the_statement_ends_there(SampleProcedure procedure) {
        var dossier = takenUp(procedure);
        time.itIs("2026-10-05T14:00");

        earlyEnds.withdraw(DESK, dossier, FeeConsequence.NOTHING_PAID);

        then.on(dossier)
                .hasStatus(DossierStatus.WITHDRAWN)
                .hasOpen("UserTask_GiveBack")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.WITHDRAWN);
        assertThat(text(dossier, PaperKind.WITHDRAWAL_NOTE)).contains(EarlyEnds.REASON);
        time.itIs("2026-12-01T09:00");
        time.letDueJobsRun(dossier);
        then.on(dossier).hasOpen("UserTask_GiveBack").hasNotInHistory(EventKind.EXPLANATION_ASKED);
        assertThat(explanations.of(dossier)).isEmpty();
        assertThat(onOnePage(dossier))
                .contains("Người nộp rút hồ sơ: đồng hồ dừng hẳn lúc 14:00 ngày 05/10/2026", "nay không còn");
        assertThat(explainClock.of(then.on(dossier).row()).orThrow().days())
                .as("no day after it is counted")
                .extracting(ClockStatement.CountedDay::day)
                .containsExactly(LocalDate.of(2026, 10, 5));
    }

    @ParameterizedTest
    @EnumSource
    void stopped_by_the_leader_it_gets_its_notice_and_nothing_rings(SampleProcedure procedure) {
        var dossier = takenUp(procedure);
        time.itIs("2026-10-05T14:00");

        earlyEnds.stop(CHAIRMAN, dossier);

        then.on(dossier)
                .hasStatus(DossierStatus.STOPPED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.STOPPED)
                .hasNotPassed("UserTask_Signing");
        assertThat(text(dossier, PaperKind.STOP_NOTICE))
                .contains("THÔNG BÁO", "15/QĐ-UBND", EarlyEnds.REASON, "TM. ỦY BAN NHÂN DÂN");
        time.itIs("2026-12-01T09:00");
        time.letDueJobsRun(dossier);
        assertThat(explanations.of(dossier)).isEmpty();
        assertThat(onOnePage(dossier)).contains("Cơ quan dừng giải quyết: đồng hồ dừng hẳn lúc", "Thông báo dừng");
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH, 2026-10-05T17:00, 2026-10-08T17:00",
        "MARITAL, 2026-10-08T17:00, 2026-10-12T17:00",
        "PERMIT, 2026-10-14T17:00, 2026-10-16T17:00"
    })
    void a_second_supplement_needs_the_leader_and_its_wait_is_told_too(
            SampleProcedure procedure, String promised, String due) {
        var dossier = takenUp(procedure);
        var specialist = procedure.specialist(counter);
        time.itIs("2026-10-05T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, procedure.paper());
        time.itIs("2026-10-06T09:00");
        desk.takesSupplement(dossier);
        assertThatThrownBy(() -> specialist.asksSupplement(dossier, Step.REVIEW, procedure.paper()))
                .hasMessageContaining("lãnh đạo cho phép");

        time.doAs(CHAIRMAN, () -> permitSupplement.permit(dossier, WHY).orThrow());
        time.itIs("2026-10-06T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, procedure.paper());
        time.itIs("2026-10-07T16:00");
        desk.takesSupplement(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .isDueAt(due, promised)
                .hasLedger(
                        ClockCause.ACCEPTED,
                        ClockCause.SUPPLEMENT_ASKED,
                        ClockCause.SUPPLEMENTED,
                        ClockCause.SUPPLEMENT_ASKED,
                        ClockCause.SUPPLEMENTED);
        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_PERMITTED))
                .containsEntry("Lưu ý", PermitSupplement.WARNING);
        assertThat(onOnePage(dossier)).contains("lần 1", "lần 2");
    }

    @ParameterizedTest
    @EnumSource
    void an_unclaimed_late_review_is_its_leaders_to_answer_for_and_holds_nothing(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        var bell = then.on(dossier).stepDue(Step.REVIEW);

        time.itIs(bell.plusSeconds(60));
        time.letDueJobsRun(dossier);

        assertThat(explanations.of(dossier)).singleElement().satisfies(owed -> {
            assertThat(owed.answerer()).isNull();
            assertThat(owed.status()).isEqualTo(DelayExplanation.Status.OPEN);
        });
        procedure.submits(dossier, counter);
        counter.worker(CHAIRMAN).uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
        assertThat(PdfReader.text(
                        printControlSheet.print(then.on(dossier).row()).orThrow()))
                .contains("Quá hạn", "Trước hạn");
    }

    @ParameterizedTest
    @EnumSource
    void its_papers_go_to_its_unit_by_three_and_are_marked_apart(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        time.itIs("2026-10-05T16:00");

        var sheet = time.as(DESK, () -> givePapers.give(List.of(dossier)).orThrow());

        assertThat(sheet.papers().get(0).dueAt()).isEqualTo("2026-10-05T10:00:00Z");
        assertThat(events.of(dossier)).extracting(DossierEvents.Line::kind).contains(EventKind.PAPERS_GIVEN);
        time.doAs(
                procedure.specialist(counter).id(),
                () -> takePapers.take(sheet.id(), Set.of(1)).orThrow());
        then.on(dossier).hasInHistory(EventKind.PAPERS_TAKEN).hasNotInHistory(EventKind.PROCESSING_STARTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            BIRTH   | Trả trong chính ngày nhận
            MARITAL | chỉ tính ngày làm việc
            PERMIT  | chỉ tính ngày làm việc
            """)
    void the_statement_says_how_its_own_limit_is_counted(SampleProcedure procedure, String how) {
        assertThat(onOnePage(accepted(procedure))).contains(how);
    }

    /** The statement as read from paper: one page of the archive, and every day of the way on it. */
    private String onOnePage(DossierId dossier) {
        var told = explainClock.of(then.on(dossier).row()).orThrow();
        assertThat(told.days())
                .extracting(ClockStatement.CountedDay::day)
                .doesNotHaveDuplicates()
                .isSorted();
        var printed = printClockStatement
                .print(told, authorities.official(new OfficialId(DESK)).orElseThrow(), time.now())
                .orThrow();
        assertThat(PdfReader.pages(printed)).isOne();
        return PdfReader.text(printed).replaceAll("\\s+", " ");
    }

    private String text(DossierId dossier, PaperKind kind) {
        var paper = papers.of(dossier).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return PdfReader.text(printPaper.print(dossier, paper.id()).orThrow()).replaceAll("\\s+", " ");
    }

    private DossierId accepted(SampleProcedure procedure) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        return dossier;
    }

    private DossierId takenUp(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        procedure.specialist(counter).claims(dossier, Step.REVIEW);
        return dossier;
    }
}
