package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.GivePapers;
import vn.motcua.paper.HandOverSheet;
import vn.motcua.paper.HandOverSheets;
import vn.motcua.paper.TakePapers;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

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
