package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.CorrectData;
import vn.motcua.dossier.CorrectableField;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.DecideCorrection;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.SampleProcedure;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.Worker;

/** Đính chính: what was written wrongly of people, before and after the specialist has it. */
@PortalTest
class CorrectedDataJourneyTest {

    private static final String MARK = "Bản thay thế lần ";
    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Gõ nhầm khi tiếp nhận, đã đối chiếu.", "Căn cước bản chính người nộp xuất trình");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Applicant applicant;

    @Autowired
    CorrectData correctData;

    @Autowired
    VoidDossier voidDossier;

    @Autowired
    DecideCorrection decideCorrection;

    @Autowired
    Corrections corrections;

    @Autowired
    ReceiptPaper receipts;

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
    void the_desk_alone_mends_a_name_and_the_receipt_says_that_it_replaces(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        var due = then.on(dossier).row().dueAt();
        assertThat(text(dossier)).contains("Nguyễn Văn An").doesNotContain(MARK);

        time.itIs("2026-10-05T10:00");
        var done = correct(dossier, Map.of("filer.name", "Nguyễn Văn Anh", "filer.phone", "0987654321"));

        assertThat(done.state()).isEqualTo(Correction.State.APPLIED);
        var row = then.on(dossier).isWaitingAt(Step.REVIEW).row();
        assertThat(row.filer().name()).isEqualTo("Nguyễn Văn Anh");
        assertThat(row.receiver())
                .as("whoever is the filer at the same time changes with the filer")
                .isEqualTo(row.filer());
        assertThat(row.owner().name()).isEqualTo("Nguyễn Gia Hưng");
        assertThat(row.dueAt()).isEqualTo(due);
        assertThat(text(dossier))
                .contains("Nguyễn Văn Anh", "0987654321", MARK + "1 (hồ sơ thay đổi ngày 05 tháng 10 năm 2026)");
        assertThat(corrections.of(dossier)).singleElement().satisfies(correction -> assertThat(correction.changes())
                .contains(new Correction.Change(CorrectableField.FILER_NAME, "Nguyễn Văn An", "Nguyễn Văn Anh"))
                .contains(new Correction.Change(CorrectableField.FILER_PHONE, "0912345678", "0987654321"))
                .hasSize(4));
        assertThat(then.on(dossier).detail(EventKind.DATA_CORRECTED).values())
                .as("the history names fields, not people")
                .noneMatch(text -> text.contains("Nguyễn") || text.contains("098"))
                .anyMatch(text -> text.contains("Họ và tên người nộp"));
    }

    @ParameterizedTest
    @EnumSource(SampleProcedure.class)
    void once_the_specialist_has_it_a_leader_agrees_first(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        procedure.specialist(counter).claims(dossier, Step.REVIEW);

        var asked = correct(dossier, Map.of("owner.name", "Nguyễn Gia Hân"));

        assertThat(asked.state()).isEqualTo(Correction.State.PROPOSED);
        assertThat(then.on(dossier).row().owner().name()).isEqualTo("Nguyễn Gia Hưng");
        then.on(dossier).hasInHistory(EventKind.CORRECTION_PROPOSED).hasNotInHistory(EventKind.DATA_CORRECTED);

        time.itIs("2026-10-06T08:30");
        agree(dossier, asked);

        assertThat(then.on(dossier).isWaitingAt(Step.REVIEW).row().owner().name())
                .isEqualTo("Nguyễn Gia Hân");
        assertThat(text(dossier)).contains(MARK + "1 (hồ sơ thay đổi ngày 06 tháng 10 năm 2026)");
        assertThat(corrections.of(dossier)).singleElement().satisfies(correction -> {
            assertThat(correction.state()).isEqualTo(Correction.State.APPLIED);
            assertThat(correction.decidedBy().value()).isEqualTo("thanh-quang.chairman");
        });
    }

    @ParameterizedTest
    @EnumSource(SampleProcedure.class)
    void the_portal_is_told_the_dossier_anew(SampleProcedure procedure) {
        var dossier = accepted(procedure);
        correct(dossier, Map.of("owner.name", "Nguyễn Gia Hân"));
        messenger.carriesEverything();

        var code = then.on(dossier).row().code().value();
        assertThat(portal.heard().stream()
                        .filter(call ->
                                code.equals(call.at("MaHoSo")) && call.service().equals("DongBoHoSoMC"))
                        .reduce((earlier, later) -> later))
                .hasValueSatisfying(call -> assertThat(call.at("ChuHoSo")).isEqualTo("Nguyễn Gia Hân"));
        assertThat(portal.heard().stream()
                        .filter(call -> code.equals(call.at("MaHoSo")) && call.at("NoiDungXuLy") != null)
                        .map(call -> call.at("NoiDungXuLy")))
                .containsSubsequence("Đã tiếp nhận, cấp mã và hẹn ngày trả", "Đính chính dữ liệu hồ sơ");
    }

    @Test
    void the_portal_gets_the_receipt_as_it_was_and_then_the_one_that_replaces_it() {
        time.itIs("2026-10-05T09:00");
        var message = applicant.dossier().put("MaTTHC", "1.004873");
        message.remove("DuLieuKeKhai");
        var dossier = applicant.files(message);
        desk.submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
        var before = then.on(dossier).row().filer().name();
        time.itIs("2026-10-05T09:30");
        correct(dossier, Map.of("filer.name", "Trần Thị Ngọ"));
        messenger.carriesEverything();

        var receipts = portal.heardOf(then.on(dossier).row().portalCode()).stream()
                .filter(call -> call.body().hasNonNull("GiayTiepNhan"))
                .map(call -> PdfReader.text(Base64.getDecoder()
                        .decode(call.body().at("/GiayTiepNhan/NoiDung").asText())))
                .toList();
        assertThat(receipts).hasSize(2);
        assertThat(receipts.get(0)).contains(before).doesNotContain(MARK, "Trần Thị Ngọ ");
        assertThat(receipts.get(1)).contains("Trần Thị Ngọ", MARK + "1");
        assertThatThrownBy(() -> time.doAs("thanh-quang.desk-1", () -> voidDossier
                        .takeBack(dossier, FeeConsequence.NOTHING_PAID, GROUNDS)
                        .orThrow()))
                .hasMessageContaining("do người nộp gửi trực tuyến");
    }

    @RepeatedTest(3)
    void of_two_corrections_at_once_none_is_lost_in_silence() {
        var dossier = accepted(SampleProcedure.BIRTH);

        AtOnce.run(
                () -> correct(dossier, Map.of("owner.name", "Nguyễn Gia Hân")),
                () -> correct(dossier, Map.of("filer.phone", "0987654321")));

        var row = then.on(dossier).row();
        var written = corrections.of(dossier).stream()
                .flatMap(correction -> correction.changes().stream())
                .map(Correction.Change::field)
                .toList();
        assertThat(row.owner().name().equals("Nguyễn Gia Hân"))
                .isEqualTo(written.contains(CorrectableField.OWNER_NAME));
        assertThat(row.filer().phone().equals("0987654321")).isEqualTo(written.contains(CorrectableField.FILER_PHONE));
        assertThat(written).isNotEmpty();
    }

    @RepeatedTest(3)
    void two_leaders_deciding_at_once_have_one_outcome() {
        var dossier = accepted(SampleProcedure.MARITAL);
        SampleProcedure.MARITAL.specialist(counter).claims(dossier, Step.REVIEW);
        var asked = correct(dossier, Map.of("owner.name", "Nguyễn Gia Hân"));

        AtOnce.run(
                () -> agree(dossier, asked),
                () -> time.doAs("thanh-quang.deputy", () -> decideCorrection
                        .refuse(dossier, asked.id(), "Giấy tờ kèm theo chưa rõ ràng.")
                        .orThrow()));

        var decided = corrections.of(dossier).get(0);
        assertThat(decided.open()).isFalse();
        assertThat(then.on(dossier).row().owner().name())
                .isEqualTo(decided.state() == Correction.State.APPLIED ? "Nguyễn Gia Hân" : "Nguyễn Gia Hưng");
        assertThat(List.of(EventKind.DATA_CORRECTED, EventKind.CORRECTION_REFUSED))
                .filteredOn(kind -> then.on(dossier).told(kind) > 0)
                .hasSize(1);
    }

    private DossierId accepted(SampleProcedure procedure) {
        var dossier = counter.given(procedure.dossier().receivedAt("2026-10-05T09:00"), desk);
        time.itIs("2026-10-05T09:10");
        desk.accepts(dossier);
        return dossier;
    }

    private Correction correct(DossierId dossier, Map<String, String> values) {
        return time.as(
                "thanh-quang.desk-1",
                () -> correctData.correct(dossier, values, GROUNDS).orThrow());
    }

    private void agree(DossierId dossier, Correction asked) {
        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(dossier, asked.id(), null).orThrow());
    }

    private String text(DossierId dossier) {
        return PdfReader.text(receipts.print(then.on(dossier).row(), Set.of()).orThrow());
    }
}
