package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.DecideCorrection;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.RequestLateEntry;
import vn.motcua.paper.DossierBook;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.OutageDesk;
import vn.motcua.testing.Worker;

/** Nhập bù: the power was off from Monday at 8 to Tuesday at 15; papers went on being received. */
@MotCuaTest
class LateEntryJourneyTest {

    private static final String FROM = "2026-10-05T08:00";
    private static final String TO = "2026-10-06T15:00";
    private static final CorrectionGrounds GROUNDS = new CorrectionGrounds(
            "Mất điện cả xã theo thông báo của điện lực.", "Biên bản sự cố số 03/BB ngày 06/10/2026");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    RequestLateEntry requestLateEntry;

    @Autowired
    DecideCorrection decideCorrection;

    @Autowired
    OutageDesk outages;

    @Autowired
    Corrections corrections;

    @Autowired
    DossierBook book;

    Worker desk;
    String paper;

    @BeforeEach
    void wednesday_morning() {
        time.itIs("2026-10-07T08:00");
        desk = counter.worker("thanh-quang.desk-1");
        paper = "G-" + UUID.randomUUID();
    }

    @AfterEach
    void no_outage_is_left_for_others() {
        outages.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "marital-status-certificate, 2026-10-05T09:00, 2026-10-08T17:00",
        "marital-status-certificate, 2026-10-06T10:00, 2026-10-09T17:00",
        "birth-registration, 2026-10-06T10:00, 2026-10-06T17:00",
        "house-building-permit, 2026-10-05T09:00, 2026-10-14T17:00"
    })
    void once_a_leader_agreed_the_clock_counts_from_the_real_reception(String procedure, String received, String due) {
        var dossier = desk.registers(ADossier.aDossier()
                .of(procedure)
                .afterIncident("Cổng dịch vụ công không vào được vì mất điện.")
                .receivedAt(received));
        assertThatThrownBy(() -> desk.accepts(dossier)).hasStackTraceContaining("nhập bù");
        then.on(dossier).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);

        var asked = request(dossier, FROM, TO).orThrow();
        assertThat(asked.state()).isEqualTo(Correction.State.PROPOSED);
        assertThat(then.on(dossier).detail(EventKind.CORRECTION_PROPOSED).get("Hạn trả nếu đồng ý"))
                .as("from the entry, to the reception")
                .matches("17:00 ngày ../10/2026 → 17:00 ngày %s".formatted(day(due)));
        assertThatThrownBy(() -> desk.accepts(dossier)).hasStackTraceContaining("nhập bù");

        assertThatThrownBy(() -> agrees(dossier, asked)).hasMessageContaining("Sổ sự cố chưa có sự cố nào được duyệt");
        outages.approved("xa-thanh-quang", FROM, TO);
        agrees(dossier, asked);
        desk.accepts(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .isPromised(due, due)
                .hasLedger(ClockCause.ACCEPTED)
                .hasInHistory(EventKind.CORRECTION_PROPOSED, EventKind.LATE_ENTERED, EventKind.ACCEPTED);
        assertThat(then.on(dossier).row().code().value())
                .as("of the day of acceptance")
                .contains("-261007-");
        assertThat(then.on(dossier).detail(EventKind.LATE_ENTERED)).containsEntry("Số phiếu giấy", paper);
        var code = then.on(dossier).row().code().value();
        assertThat(book.of(new AuthorityId("xa-thanh-quang")).stream()
                        .flatMap(volume -> book.lines(volume).stream())
                        .filter(line -> line.code().equals(code)))
                .singleElement()
                .satisfies(line -> assertThat(line.note()).isEqualTo("Nhập bù"));
    }

    @Test
    void what_came_in_the_last_hours_of_a_day_and_is_entered_the_next_needs_nobody() {
        var dossier = desk.registers(
                ADossier.aDossier().of("marital-status-certificate").receivedAt("2026-10-06T14:00"));
        desk.accepts(dossier);
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026-10-05T07:50 | 2026-10-05T08:00 | 2026-10-06T15:00 | trước khi sự cố bắt đầu
            2026-10-05T09:00 | 2026-10-05T08:00 | 2026-10-05T08:30 | khi sự cố đã kết thúc
            2026-10-05T09:00 | 2026-10-05T08:00 | 2026-10-08T15:00 | tương lai
            2026-10-05T09:00 | 2026-09-01T08:00 | 2026-10-06T15:00 | dài nhất 31 ngày
            2026-10-05T09:00 | 2026-10-06T15:00 | 2026-10-05T08:00 | kết thúc sau khi bắt đầu
            2026-10-04T09:00 | 2026-10-04T08:00 | 2026-10-06T15:00 | ngày nghỉ
            2026-09-30T09:00 | 2026-09-30T08:00 | 2026-10-01T15:00 | trong 3 ngày làm việc
            2026-10-05T09:00 |                  | 2026-10-06T15:00 | bắt đầu lúc nào
            """)
    void an_outage_that_does_not_fit_is_refused(String received, String from, String to, String why) {
        var dossier = desk.registers(
                ADossier.aDossier().of("marital-status-certificate").receivedAt(received));

        assertThat(refusal(request(dossier, from, to)).fields().values()).anyMatch(said -> said.contains(why));

        then.on(dossier).isWaitingAt(Step.INTAKE).hasNotInHistory(EventKind.CORRECTION_PROPOSED);
        assertThat(corrections.of(dossier)).isEmpty();
    }

    @Test
    void one_paper_is_entered_once_and_one_question_asked_at_a_time() {
        var one = desk.registers(ADossier.aDossier().receivedAt("2026-10-05T09:00"));
        var other = desk.registers(ADossier.aDossier().receivedAt("2026-10-05T09:00"));
        request(one, FROM, TO).orThrow();

        assertThat(refusal(request(one, FROM, TO)).message()).contains("chờ lãnh đạo");
        assertThat(refusal(request(other, FROM, TO)).fields()).containsKey("paperNumber");

        assertThat(corrections.of(other)).isEmpty();
    }

    @Test
    void refused_it_stays_unaccepted_and_may_be_asked_again() {
        var dossier = desk.registers(ADossier.aDossier().receivedAt("2026-10-05T09:00"));
        var asked = request(dossier, FROM, TO).orThrow();
        assertThatThrownBy(() -> time.doAs(
                        "thanh-quang.desk-1",
                        () -> decideCorrection.agree(dossier, asked.id(), null).orThrow()))
                .hasMessageContaining("Chỉ lãnh đạo");
        time.doAs("thanh-quang.deputy", () -> decideCorrection
                .refuse(dossier, asked.id(), "Chưa kèm biên bản sự cố của xã.")
                .orThrow());

        assertThatThrownBy(() -> desk.accepts(dossier)).hasStackTraceContaining("nhập bù");
        assertThat(then.on(dossier).detail(EventKind.CORRECTION_REFUSED))
                .containsEntry("Ý kiến lãnh đạo", "Chưa kèm biên bản sự cố của xã.");
        request(dossier, FROM, TO).orThrow();
    }

    @Test
    void what_was_asked_falls_with_a_dossier_that_is_turned_away() {
        var dossier = desk.registers(ADossier.aDossier().receivedAt("2026-10-05T09:00"));
        request(dossier, FROM, TO).orThrow();

        desk.turnsAway(dossier, "Không thuộc thẩm quyền giải quyết của xã.");

        assertThat(corrections.of(dossier)).extracting(Correction::state).containsExactly(Correction.State.LAPSED);
    }

    private static String day(String moment) {
        return Vietnam.day(LocalDate.parse(moment.substring(0, 10)));
    }

    private void agrees(DossierId dossier, Correction asked) {
        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(dossier, asked.id(), null).orThrow());
    }

    private Outcome<Correction> request(DossierId dossier, String from, String to) {
        return time.as("thanh-quang.desk-1", () -> requestLateEntry.request(dossier, at(from), at(to), paper, GROUNDS));
    }

    private static Refusal refusal(Outcome<Correction> outcome) {
        return ((Outcome.Refused<Correction>) outcome).refusal();
    }

    private static Instant at(String local) {
        return local == null
                ? null
                : LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
