package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.GivePapers;
import vn.motcua.paper.HandBackPapers;
import vn.motcua.paper.HandOverSheet;
import vn.motcua.paper.HandOverSheets;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.PrintControlSheet;
import vn.motcua.paper.StrikePapers;
import vn.motcua.paper.TakePapers;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Statements;

/** The papers of several dossiers go from the desk to the unit on one sheet, and are marked apart from the tasks. */
@MotCuaTest
class HandOverSheetJourneyTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String SPECIALIST = "thanh-quang.ho-tich";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    GivePapers givePapers;

    @Autowired
    TakePapers takePapers;

    @Autowired
    HandBackPapers handBackPapers;

    @Autowired
    StrikePapers strikePapers;

    @Autowired
    PrintControlSheet printControlSheet;

    @Autowired
    Counter counter;

    @Autowired
    HandOverSheets sheets;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierEvents events;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    DossierId morning;
    DossierId afternoon;

    @BeforeEach
    void two_certificates_on_a_monday() {
        morning = certificates.accepted("2026-10-05T09:00");
        afternoon = certificates.accepted("2026-10-05T15:01");
        time.itIs("2026-10-05T16:00");
    }

    @AfterEach
    void no_sheet_is_left() {
        jdbc.sql("delete from hand_over_paper").update();
        jdbc.sql("delete from hand_over_sheet").update();
    }

    @Test
    void given_on_one_sheet_they_are_taken_one_by_one_whoever_claimed_the_dossiers() {
        var sheet = given(morning, afternoon).orThrow();

        assertThat(sheet.label()).isEqualTo("01/2026");
        assertThat(sheet.unitGroup()).isEqualTo("xa-thanh-quang.specialist.ho-tich");
        assertThat(taken(sheet, 1)).isEqualTo(1);
        assertThat(taken(sheet, 1)).as("once").isZero();
        assertThat(sheets.find(sheet.id()).orElseThrow().done()).isFalse();

        var code = register.get(afternoon).code().value();
        assertThat(as(SPECIALIST, () -> takePapers.takeByCode(" " + code + "\n"))
                        .orThrow())
                .isEqualTo(code);
        assertThat(sheets.find(sheet.id()).orElseThrow().done()).isTrue();
        assertThat(kinds(morning)).contains(EventKind.PAPERS_GIVEN, EventKind.PAPERS_TAKEN);
        assertThat(kinds(morning)).as("the electronic mark is another").doesNotContain(EventKind.PROCESSING_STARTED);
    }

    @Test
    void until_three_it_is_owed_the_same_day_after_three_at_the_next_opening() {
        var sheet = given(morning, afternoon).orThrow();

        assertThat(sheet.papers().get(0).dueAt()).isEqualTo("2026-10-05T10:00:00Z");
        assertThat(sheet.papers().get(1).dueAt()).isEqualTo("2026-10-06T00:30:00Z");
        assertThat(detail(morning)).doesNotContain("Chuyển muộn");

        time.itIs("2026-10-06T08:00");
        var late = certificates.accepted("2026-10-05T14:59");
        time.itIs("2026-10-06T08:00");
        given(late).orThrow();
        assertThat(detail(late)).contains("Chuyển muộn");
    }

    @Test
    void what_comes_after_closing_time_is_owed_at_the_very_next_opening() {
        var evening = certificates.accepted("2026-10-09T18:05");

        assertThat(given(evening).orThrow().papers().get(0).dueAt())
                .as("Friday evening, Monday morning")
                .isEqualTo("2026-10-12T00:30:00Z");
    }

    @Test
    void nothing_is_given_twice_by_strangers_without_reception_or_to_two_units() {
        given(morning).orThrow();

        assertThat(refusal(given(morning, afternoon))).contains("đã ở bảng giao nhận số 01/2026");
        assertThat(refusal(given())).contains("từ 1 đến 50");
        assertThat(refusal(as(SPECIALIST, () -> givePapers.give(List.of(afternoon)))))
                .contains("Chỉ bộ phận một cửa");
        var registered = certificates.registered("2026-10-05T16:10");
        assertThat(refusal(given(registered))).contains("chưa");
        assertThatThrownBy(() -> as("gia-loc.desk-1", () -> givePapers.give(List.of(afternoon))))
                .hasMessageContaining("hồ sơ");
        assertThat(sheets.find(given(afternoon).orThrow().id()).orElseThrow().label())
                .as("no number is lost")
                .isEqualTo("02/2026");
    }

    @Test
    void only_the_unit_takes_and_a_code_that_does_not_wait_is_refused() {
        var sheet = given(morning).orThrow();

        assertThat(refusal(as("thanh-quang.dia-chinh", () -> takePapers.take(sheet.id(), Set.of(1)))))
                .contains("Không có bảng");
        assertThat(refusal(as(SPECIALIST, () -> takePapers.take(sheet.id(), Set.of()))))
                .contains("Chưa chọn");
        for (var code : new String[] {"", "000", "\u0000", "x".repeat(100_000)}) {
            assertThat(refusal(as(SPECIALIST, () -> takePapers.takeByCode(code))))
                    .contains("Không có hồ sơ giấy");
        }
        assertThat(sheets.find(sheet.id()).orElseThrow().papers().get(0).takenAt())
                .isNull();
    }

    @Test
    void the_page_gives_the_unit_takes_and_both_print_the_sheet() {
        var desk = http.browser(DESK);
        assertThat(desk.get("/desk/hand-over-sheets").text())
                .contains(
                        "Chờ giao",
                        "tiếp nhận sau 15 giờ thì",
                        register.get(morning).code().value(),
                        "Lập bảng giao nhận");
        var sheet = given(morning, afternoon).orThrow();

        assertThat(desk.get("/desk/hand-over-sheets").text()).contains("01/2026", "0/2 hồ sơ");
        assertThat(http.browser(SPECIALIST).get("/desk/hand-over-sheets").text())
                .contains("Chờ đơn vị mình nhận", register.get(afternoon).code().value());
        for (var official : new String[] {DESK, SPECIALIST}) {
            var pdf = http.browser(official).get("/desk/hand-over-sheets/" + sheet.id() + ".pdf");
            assertThat(pdf.contentType()).isEqualTo("application/pdf");
        }
        assertThat(http.browser("gia-loc.desk-1")
                        .get("/desk/hand-over-sheets/" + sheet.id() + ".pdf")
                        .status())
                .isEqualTo(404);
        assertThat(http.browser("hai-phong.operator")
                        .get("/desk/hand-over-sheets")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_signed_result_goes_back_on_a_sheet_of_the_unit_and_the_desk_marks_it_apart_from_its_task() {
        var sheet = given(morning).orThrow();
        assertThat(refusal(handedBack(morning))).contains("chưa có kết quả đã ký");
        taken(sheet, 1);
        signed(morning);
        var unit = http.browser(SPECIALIST);
        var code = register.get(morning).code().value();
        assertThat(unit.get("/desk/hand-over-sheets").text())
                .containsSubsequence("Chờ giao về một cửa", code, "Kết quả số 125/2026");
        assertThat(refusal(as(DESK, () -> handBackPapers.give(List.of(morning)))))
                .contains("Chỉ đơn vị giải quyết");

        var back = handedBack(morning).orThrow();
        assertThat(back.label()).isEqualTo("01/2026-VMC");
        assertThat(back.takerGroup()).isEqualTo("xa-thanh-quang.one-stop-desk");
        assertThat(back.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.what()).isEqualTo("Kết quả số 125/2026");
            assertThat(paper.dueAt()).isEqualTo(register.get(morning).dueAt());
        });
        assertThat(refusal(handedBack(morning))).contains("đã ở bảng giao nhận số 01/2026-VMC");
        assertThat(refusal(as(SPECIALIST, () -> takePapers.takeByCode(code)))).contains("Không có hồ sơ giấy");
        assertThat(http.browser(DESK).get("/desk/hand-over-sheets").text())
                .containsSubsequence("Chờ một cửa nhận", "01/2026-VMC", code, "Kết quả số 125/2026");

        time.itIs("2026-10-06T16:30");
        assertThat(as(DESK, () -> takePapers.takeByCode(code)).orThrow()).isEqualTo(code);

        assertThat(sheets.find(back.id()).orElseThrow().done()).isTrue();
        assertThat(register.get(morning).status())
                .as("the electronic mark is another")
                .isEqualTo(DossierStatus.PROCESSED);
        assertThat(PdfReader.text(printControlSheet.print(register.get(morning)).orThrow()))
                .contains("Giấy về một", "16:30 06/10/2026");
        assertThat(PdfReader.text(http.browser(SPECIALIST).bytes("/desk/hand-over-sheets/" + back.id() + ".pdf")))
                .contains("01/2026-VMC", "Kết quả số 125/2026", "Bên nhận: Trung tâm Phục vụ");
        var waiting = unit.get("/desk/hand-over-sheets").text().split("Chờ giao về một cửa", 2)[1];
        assertThat(waiting.substring(0, waiting.indexOf("</section>"))).doesNotContain(code);
    }

    @Test
    void what_was_handed_back_by_mistake_is_struck_by_the_unit_alone_and_may_go_again() {
        signed(morning);
        var back = handedBack(morning).orThrow();
        var why = "Giao nhầm, chưa đóng dấu.";

        assertThat(refusal(as(DESK, () -> strikePapers.strike(back.id(), 1, why))))
                .contains("bên giao");
        as(SPECIALIST, () -> strikePapers.strike(back.id(), 1, why)).orThrow();

        assertThat(as(
                                SPECIALIST,
                                () -> handBackPapers.giveByCode(
                                        register.get(morning).code().value()))
                        .orThrow()
                        .label())
                .isEqualTo("02/2026-VMC");
    }

    private void signed(DossierId dossier) {
        counter.worker(SPECIALIST).reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
    }

    private Outcome<HandOverSheet> handedBack(DossierId... dossiers) {
        return as(SPECIALIST, () -> handBackPapers.give(List.of(dossiers)));
    }

    @Test
    void the_page_asks_the_database_as_often_for_many_dossiers_as_for_two() {
        given(morning).orThrow();
        var desk = http.browser(DESK);
        var unit = http.browser(SPECIALIST);
        var page = "/desk/hand-over-sheets";
        desk.get(page);
        unit.get(page);
        var ofTwo = Statements.atLeast(() -> desk.get(page));
        var toTake = Statements.atLeast(() -> unit.get(page));
        assertThat(ofTwo).isNotEmpty();

        var more = Stream.generate(() -> certificates.accepted("2026-10-05T15:30"))
                .limit(5)
                .toList();
        given(more.get(0), more.get(1)).orThrow();
        given(more.get(2)).orThrow();

        assertThat(Statements.atLeast(() -> desk.get(page))).hasSameSizeAs(ofTwo);
        assertThat(Statements.atLeast(() -> unit.get(page))).hasSameSizeAs(toTake);
    }

    private Outcome<HandOverSheet> given(DossierId... dossiers) {
        return as(DESK, () -> givePapers.give(List.of(dossiers)));
    }

    private int taken(HandOverSheet sheet, int position) {
        return as(SPECIALIST, () -> takePapers.take(sheet.id(), Set.of(position)))
                .orThrow();
    }

    private <T> T as(String official, Supplier<T> work) {
        return time.as(official, work);
    }

    private List<EventKind> kinds(DossierId dossier) {
        return events.of(dossier).stream().map(DossierEvents.Line::kind).toList();
    }

    private String detail(DossierId dossier) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.PAPERS_GIVEN)
                .map(line -> line.detail().toString())
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().message();
    }
}
