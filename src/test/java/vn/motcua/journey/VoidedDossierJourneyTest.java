package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.paper.BookLine;
import vn.motcua.paper.DossierBook;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.SampleProcedure;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.Worker;

/** Hủy: what should never have been entered ends, and its code stays in the book. */
@PortalTest
class VoidedDossierJourneyTest {

    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Nhập hai lần cùng một hồ sơ giấy.", "Đối chiếu với hồ sơ tiếp nhận lúc 8 giờ");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    VoidDossier voidDossier;

    @Autowired
    DecideCorrection decideCorrection;

    @Autowired
    Corrections corrections;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    DossierBook book;

    private final StubPortal portal = StubPortal.get();
    Worker desk;

    @BeforeEach
    void monday_morning() {
        messenger.carriesEverything();
        portal.clear();
        desk = counter.worker("thanh-quang.desk-1");
    }

    @ParameterizedTest
    @EnumSource(SampleProcedure.class)
    void the_desk_alone_voids_what_nobody_has_taken_up(SampleProcedure procedure) {
        var dossier = accepted(procedure);

        assertThat(takeBack(dossier, FeeConsequence.NOTHING_PAID).state()).isEqualTo(Correction.State.APPLIED);

        then.on(dossier)
                .hasStatus(DossierStatus.STOPPED)
                .hasOpen()
                .hasEnded()
                .hasLedger(ClockCause.ACCEPTED, ClockCause.VOIDED)
                .hasInHistory(EventKind.VOIDED)
                .hasNotInHistory(EventKind.STOPPED);
        assertThat(line(dossier).note()).isEqualTo("Hủy: Hủy hồ sơ nhập nhầm. " + GROUNDS.reason());
        messenger.carriesEverything();
        var code = then.on(dossier).row().code().value();
        assertThat(portal.heard().stream()
                        .filter(call -> code.equals(call.at("MaHoSo")) && call.at("TrangThai") != null)
                        .reduce((earlier, later) -> later))
                .hasValueSatisfying(call -> {
                    assertThat(call.at("TrangThai")).isEqualTo("8");
                    assertThat(call.at("NoiDungXuLy")).startsWith("Hủy hồ sơ nhập nhầm. Lý do: Nhập hai lần");
                });
    }

    @ParameterizedTest
    @EnumSource(SampleProcedure.class)
    void with_the_specialist_it_goes_on_until_a_leader_agrees(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        procedure.specialist(counter).claims(dossier, Step.REVIEW);

        var asked = takeBack(dossier, FeeConsequence.REFUNDED);
        then.on(dossier).hasStatus(DossierStatus.PROCESSING).isWaitingAt(Step.REVIEW);
        assertThat(line(dossier).note()).isNull();

        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(dossier, asked.id(), null).orThrow());
        then.on(dossier)
                .hasStatus(DossierStatus.STOPPED)
                .hasOpen("UserTask_GiveBack")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.VOIDED);
        assertThat(line(dossier).note()).startsWith("Hủy:");
    }

    @Test
    void the_next_dossier_gets_the_next_code() {
        var dossier = accepted(SampleProcedure.BIRTH);
        takeBack(dossier, FeeConsequence.NOTHING_PAID);
        var next = accepted(SampleProcedure.BIRTH);

        assertThat(number(next)).isEqualTo(number(dossier) + 1);
        assertThat(line(next).number()).isEqualTo(line(dossier).number() + 1);
    }

    @Test
    void before_its_acceptance_nothing_stands_in_the_book_and_the_portal_hears_nothing() {
        var dossier = counter.given(SampleProcedure.MARITAL.dossier().receivedAt("2026-10-05T09:00"), desk);

        takeBack(dossier, FeeConsequence.NOTHING_PAID);

        then.on(dossier)
                .hasStatus(DossierStatus.NOT_ACCEPTED)
                .hasOpen()
                .hasLedger()
                .hasNoCode();
        assertThat(book.entryOf(dossier)).isEmpty();
    }

    @Test
    void what_a_leader_was_asked_falls_with_the_dossier() {
        var dossier = accepted(SampleProcedure.MARITAL);
        SampleProcedure.MARITAL.specialist(counter).claims(dossier, Step.REVIEW);
        var asked = takeBack(dossier, FeeConsequence.NOTHING_PAID);

        earlyEnds.withdraw("thanh-quang.desk-1", dossier, FeeConsequence.NOTHING_PAID);

        assertThat(corrections.of(dossier)).extracting(Correction::state).containsExactly(Correction.State.LAPSED);
        assertThatThrownBy(() -> time.doAs(
                        "thanh-quang.chairman",
                        () -> decideCorrection.agree(dossier, asked.id(), null).orThrow()))
                .hasMessageContaining("đã có kết quả");
    }

    @Test
    void after_the_signature_and_of_money_that_is_kept_it_is_refused() {
        var dossier = accepted(SampleProcedure.MARITAL);
        assertThatThrownBy(() -> takeBack(dossier, FeeConsequence.KEPT)).hasMessageContaining("1 chỗ cần sửa");
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);

        assertThatThrownBy(() -> takeBack(dossier, FeeConsequence.NOTHING_PAID)).hasMessageContaining("Không thể hủy");

        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(corrections.of(dossier)).isEmpty();
    }

    private DossierId accepted(SampleProcedure procedure) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        return dossier;
    }

    private Correction takeBack(DossierId dossier, FeeConsequence fees) {
        return time.as(
                "thanh-quang.desk-1",
                () -> voidDossier.takeBack(dossier, fees, GROUNDS).orThrow());
    }

    private int number(DossierId dossier) {
        var code = then.on(dossier).row().code().value();
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private BookLine line(DossierId dossier) {
        var code = then.on(dossier).row().code().value();
        return book.of(new AuthorityId("xa-thanh-quang")).stream()
                .flatMap(volume -> book.lines(volume).stream())
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
