package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.DecideCorrection;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.RefileDossier;
import vn.motcua.dossier.RequestLateEntry;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.OutageDesk;
import vn.motcua.testing.Worker;

/** Lập lại: the wrong procedure was chosen at nine on Monday. */
@MotCuaTest
class RefiledDossierJourneyTest {

    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Chọn nhầm thủ tục khi tiếp nhận.", "Tờ khai người nộp đã ký");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    RefileDossier refileDossier;

    @Autowired
    DecideCorrection decideCorrection;

    @Autowired
    RequestLateEntry requestLateEntry;

    @Autowired
    OutageDesk outages;

    @Autowired
    Corrections corrections;

    Worker desk;

    @BeforeEach
    void at_the_desk() {
        desk = counter.worker("thanh-quang.desk-1");
    }

    @ParameterizedTest
    @CsvSource({
        "birth-registration, marital-status-certificate, 2026-10-08T17:00",
        "marital-status-certificate, birth-registration, 2026-10-05T17:00"
    })
    void the_old_ends_and_the_new_begins_with_its_reception(String wrong, String right, String due) {
        var old = accepted(wrong);
        time.itIs("2026-10-05T15:30");

        var done = refile(old, right);

        then.on(old)
                .hasStatus(DossierStatus.STOPPED)
                .hasOpen()
                .hasLedger(ClockCause.ACCEPTED, ClockCause.REFILED)
                .hasInHistory(EventKind.REFILED);
        var successor = done.successor();
        then.on(successor)
                .isWaitingAt(Step.INTAKE)
                .hasNoCode()
                .hasInHistory(EventKind.REGISTERED, EventKind.REFILED_FROM);
        assertThat(then.on(successor).detail(EventKind.REFILED_FROM))
                .containsEntry("Mã hồ sơ cũ", then.on(old).row().code().value());
        assertThat(corrections.leadingTo(successor)).map(Correction::dossier).contains(old);
        var row = then.on(successor).row();
        assertThat(row.receivedAt()).isEqualTo(then.on(old).row().receivedAt());
        assertThat(row.filer()).isEqualTo(then.on(old).row().filer());

        desk.submits(successor, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
        then.on(successor).isWaitingAt(Step.REVIEW).isPromised(due, due);
        assertThat(then.on(successor).row().code())
                .isNotEqualTo(then.on(old).row().code());
    }

    @Test
    void with_the_specialist_a_leader_agrees_first() {
        var old = accepted("birth-registration");
        counter.worker("thanh-quang.ho-tich").claims(old, Step.REVIEW);
        var asked = refile(old, "marital-status-certificate");
        assertThat(asked.successor()).isNull();
        then.on(old).isWaitingAt(Step.REVIEW);
        assertThat(then.on(old).detail(EventKind.CORRECTION_PROPOSED).get("Hạn trả nếu đồng ý"))
                .as("due the same day, and by the other procedure three working days later")
                .matches("17:00 ngày 0./10/2026 → 17:00 ngày 08/10/2026");

        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(old, asked.id(), null).orThrow());

        then.on(old).hasStatus(DossierStatus.STOPPED).hasOpen();
        var decided = corrections.of(old).get(0);
        assertThat(decided.state()).isEqualTo(Correction.State.APPLIED);
        then.on(decided.successor()).isWaitingAt(Step.INTAKE);
        assertThat(then.on(decided.successor()).row().enteredBy().value()).isEqualTo("thanh-quang.desk-1");
    }

    @Test
    void not_on_another_day_nor_under_the_same_nor_an_unknown_procedure() {
        var old = accepted("birth-registration");
        for (var no : new String[] {"birth-registration", "no-such-procedure", "../etc", null}) {
            assertThatThrownBy(() -> refile(old, no)).isInstanceOf(RefusalException.class);
        }
        time.itIs("2026-10-06T08:00");
        assertThatThrownBy(() -> refile(old, "marital-status-certificate"))
                .hasMessageContaining("Chỉ lập lại trong ngày vào sổ (05/10/2026)");

        then.on(old).isWaitingAt(Step.REVIEW).hasStatus(DossierStatus.ACCEPTED);
        assertThat(corrections.of(old)).isEmpty();
    }

    @Test
    void a_proposal_of_the_day_is_not_agreed_to_on_another() {
        var old = accepted("birth-registration");
        counter.worker("thanh-quang.ho-tich").claims(old, Step.REVIEW);
        var asked = refile(old, "marital-status-certificate");
        time.itIs("2026-10-08T09:00");

        assertThatThrownBy(() -> time.doAs(
                        "thanh-quang.chairman",
                        () -> decideCorrection.agree(old, asked.id(), null).orThrow()))
                .hasMessageContaining("Chỉ lập lại trong ngày vào sổ (05/10/2026)");

        then.on(old).isWaitingAt(Step.REVIEW).hasStatus(DossierStatus.PROCESSING);
        assertThat(corrections.of(old)).singleElement().matches(Correction::open);
    }

    @Test
    void nobody_back_dates_alone_by_filing_anew() {
        time.itIs("2026-10-26T09:00");
        var old = desk.registers(ADossier.aDossier().of("birth-registration").receivedAt("2026-10-05T09:00"));

        assertThatThrownBy(() -> refile(old, "marital-status-certificate"))
                .hasMessageContaining("lãnh đạo chưa đồng ý nhập bù");

        then.on(old).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
        assertThat(corrections.of(old)).isEmpty();
    }

    @Test
    void a_late_entry_that_a_leader_agreed_to_holds_for_the_successor() {
        time.itIs("2026-10-07T08:00");
        var old = desk.registers(ADossier.aDossier().of("birth-registration").receivedAt("2026-10-05T09:00"));
        var asked = time.as("thanh-quang.desk-1", () -> requestLateEntry
                .request(old, at("2026-10-05T08:00"), at("2026-10-06T15:00"), "G-" + UUID.randomUUID(), GROUNDS)
                .orThrow());
        outages.approved("xa-thanh-quang", "2026-10-05T08:00", "2026-10-06T15:00");
        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(old, asked.id(), null).orThrow());
        outages.forget();

        var successor = refile(old, "marital-status-certificate").successor();
        desk.submits(successor, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));

        then.on(successor).isWaitingAt(Step.REVIEW).isPromised("2026-10-08T17:00", "2026-10-08T17:00");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void under_what_is_filed_online_with_the_incident_alone(boolean takenUp) {
        var old = accepted("birth-registration");
        if (takenUp) {
            counter.worker("thanh-quang.ho-tich").claims(old, Step.REVIEW);
        }
        assertThatThrownBy(() -> refile(old, "house-building-permit"))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal().fields()).containsOnlyKeys("incident"));
        assertThat(corrections.of(old)).isEmpty();

        var put = refile(old, "house-building-permit", "Cổng dịch vụ công ngừng cả ngày 05/10.");
        if (takenUp) {
            time.doAs(
                    "thanh-quang.chairman",
                    () -> decideCorrection.agree(old, put.id(), null).orThrow());
        }

        var successor = corrections.of(old).get(0).successor();
        then.on(successor).isWaitingAt(Step.INTAKE);
        assertThat(then.on(successor).detail(EventKind.REGISTERED))
                .containsEntry("Sự cố khiến không nộp trực tuyến được", "Cổng dịch vụ công ngừng cả ngày 05/10.");
    }

    @Test
    void an_incident_that_nobody_asks_for_is_not_kept() {
        var old = accepted("birth-registration");

        refile(old, "marital-status-certificate", "Cổng dịch vụ công ngừng cả ngày 05/10.");

        assertThat(corrections.of(old).get(0).incident()).isNull();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }

    private DossierId accepted(String procedure) {
        var dossier = counter.given(ADossier.aDossier().of(procedure).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        return dossier;
    }

    private Correction refile(DossierId dossier, String procedure) {
        return refile(dossier, procedure, null);
    }

    private Correction refile(DossierId dossier, String procedure, String incident) {
        return time.as("thanh-quang.desk-1", () -> refileDossier
                .refile(dossier, procedure, incident, FeeConsequence.NOTHING_PAID, GROUNDS)
                .orThrow());
    }
}
