package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.paper.GivePapers;
import vn.motcua.paper.HandOverSheet;
import vn.motcua.paper.HandOverSheets;
import vn.motcua.paper.PrintHandOverSheet;
import vn.motcua.paper.StrikePapers;
import vn.motcua.paper.TakePapers;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Papers go to a unit more than once, a line can be struck, and nobody waits for those of a dossier that has ended. */
@MotCuaTest
class PapersGivenAgainTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String SPECIALIST = "thanh-quang.ho-tich";
    private static final String WHY = "Ghi nhầm đơn vị nhận hồ sơ.";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    GivePapers givePapers;

    @Autowired
    TakePapers takePapers;

    @Autowired
    StrikePapers strikePapers;

    @Autowired
    PrintHandOverSheet printHandOverSheet;

    @Autowired
    HandOverSheets sheets;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierEvents events;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    DossierId dossier;
    String code;

    @BeforeEach
    void a_certificate_on_a_monday() {
        dossier = certificates.takenUp("2026-10-05T09:00");
        code = register.get(dossier).code().value();
    }

    @AfterEach
    void no_sheet_is_left() {
        jdbc.sql("delete from hand_over_paper").update();
        jdbc.sql("delete from hand_over_sheet").update();
        jdbc.sql("delete from dossier where code like 'OLDER-%'").update();
    }

    @Test
    void after_a_supplement_taken_papers_wait_at_the_desk_again_and_are_owed_from_then_on() {
        given().orThrow();
        scanned(code).orThrow();
        assertThat(page(DESK)).doesNotContain("Giao hồ sơ " + code);
        time.itIs("2026-10-06T10:00");
        certificates.specialist().asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-08T09:30");
        certificates.desk().takesSupplement(dossier);

        assertThat(page(DESK)).contains("Giao hồ sơ " + code);
        var again = given().orThrow();

        assertThat(again.label()).isEqualTo("02/2026");
        assertThat(again.papers().get(0).dueAt()).isEqualTo("2026-10-08T10:00:00Z");
        assertThat(page(DESK)).doesNotContain("Giao hồ sơ " + code);
        scanned(code).orThrow();
        assertThat(page(DESK)).doesNotContain("Giao hồ sơ " + code);
    }

    @Test
    void whatever_they_came_back_for_taken_papers_go_again_by_their_code_and_are_not_late_for_that() {
        given().orThrow();
        assertThat(refusal(again(code))).contains("đã ở bảng giao nhận số 01/2026");
        scanned(code).orThrow();
        time.itIs("2026-10-07T09:00");

        assertThat(again(" " + code + "\n").orThrow().papers().get(0).dueAt()).isEqualTo("2026-10-07T10:00:00Z");
        for (var unknown : new String[] {"", "000", "\u0000", "x".repeat(100_000)}) {
            assertThat(refusal(again(unknown))).contains("Không có hồ sơ nào");
        }
        assertThat(refusal(as("gia-loc.desk-1", () -> givePapers.giveByCode(code))))
                .contains("Không có hồ sơ nào");
    }

    @Test
    void a_struck_line_stays_with_its_reason_and_its_papers_wait_again() {
        var sheet = given().orThrow();

        assertThat(as(DESK, () -> strikePapers.strike(sheet.id(), 1, WHY)).orThrow())
                .isEqualTo(code);

        assertThat(sheets.find(sheet.id()).orElseThrow().done()).isTrue();
        assertThat(refusal(scanned(code))).contains("Không có hồ sơ giấy");
        assertThat(as(SPECIALIST, () -> takePapers.take(sheet.id(), Set.of(1))).orThrow())
                .isZero();
        assertThat(page(SPECIALIST)).doesNotContain(code);
        assertThat(page(DESK)).contains("Đã gạch: " + WHY, "Giao hồ sơ " + code);
        assertThat(events.of(dossier).stream().map(DossierEvents.Line::kind)).contains(EventKind.PAPERS_STRUCK);
        assertThat(printHandOverSheet
                        .print(sheets.find(sheet.id()).orElseThrow())
                        .orThrow())
                .isNotEmpty();
        assertThat(given().orThrow().label()).isEqualTo("02/2026");
    }

    @Test
    void only_the_desk_strikes_with_a_reason_and_only_what_nobody_took() {
        var sheet = given().orThrow();

        assertThat(refusal(as(SPECIALIST, () -> strikePapers.strike(sheet.id(), 1, WHY))))
                .contains("Không có bảng");
        assertThat(refusal(as("gia-loc.desk-1", () -> strikePapers.strike(sheet.id(), 1, WHY))))
                .contains("Không có bảng");
        assertThat(refusal(as(DESK, () -> strikePapers.strike(UUID.randomUUID(), 1, WHY))))
                .contains("Không có bảng");
        for (var reason : new String[] {null, "", "nhầm", "\u200b".repeat(20), "á".repeat(100_000)}) {
            assertThat(refusal(as(DESK, () -> strikePapers.strike(sheet.id(), 1, reason))))
                    .contains("Lý do gạch");
        }
        for (var position : new int[] {-1, 0, 2, Integer.MAX_VALUE}) {
            assertThat(refusal(as(DESK, () -> strikePapers.strike(sheet.id(), position, WHY))))
                    .contains("đã được nhận, hoặc đã gạch");
        }
        scanned(code).orThrow();
        assertThat(refusal(as(DESK, () -> strikePapers.strike(sheet.id(), 1, WHY))))
                .contains("đã được nhận");
    }

    @Test
    void struck_and_taken_at_once_it_is_one_of_the_two() {
        for (int round = 0; round < 5; round++) {
            var sheet = given().orThrow();

            AtOnce.run(() -> as(DESK, () -> strikePapers.strike(sheet.id(), 1, WHY)), () -> scanned(code));

            var line = sheets.find(sheet.id()).orElseThrow().papers().get(0);
            assertThat(line.takenAt() == null).isNotEqualTo(line.struck() == null);
        }
    }

    @Test
    void the_database_keeps_a_second_waiting_line_out() {
        given().orThrow();
        var other = certificates.accepted("2026-10-05T10:00");
        var sheet = as(DESK, () -> givePapers.give(List.of(other))).orThrow();

        assertThatThrownBy(() -> jdbc.sql(
                                "insert into hand_over_paper (sheet_id, position, dossier_id, due_at) values (?, 2, ?, now())")
                        .params(sheet.id(), dossier.value())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void nobody_waits_for_the_papers_of_a_dossier_that_has_ended() {
        var other = certificates.accepted("2026-10-05T10:00");
        var sheet = as(DESK, () -> givePapers.give(List.of(dossier, other))).orThrow();
        withdrawn(dossier);

        assertThat(refusal(scanned(code))).contains("Không có hồ sơ giấy");
        assertThat(as(SPECIALIST, () -> takePapers.take(sheet.id(), Set.of(1))).orThrow())
                .isZero();
        assertThat(page(SPECIALIST)).contains(code, "Hồ sơ đã kết thúc").doesNotContain("Đã nhận giấy của " + code);
        assertThat(sheets.find(sheet.id()).orElseThrow().done()).isFalse();

        withdrawn(other);

        assertThat(sheets.find(sheet.id()).orElseThrow().done()).isTrue();
        assertThat(page(SPECIALIST)).doesNotContain(code);
        assertThat(page(DESK)).contains("Hồ sơ đã kết thúc").doesNotContain("Giao hồ sơ " + code);
    }

    @Test
    void a_code_on_a_sheet_behind_those_that_the_page_shows_is_found() {
        time.itIs("2026-10-05T10:00");
        var waiting = as(DESK, () -> givePapers.give(List.of(dossier))).orThrow();
        jdbc.sql(
                        """
                        insert into dossier
                        select (jsonb_populate_record(d, to_jsonb(d)
                            || jsonb_build_object('id', gen_random_uuid(), 'code', 'OLDER-' || number))).*
                        from dossier d, generate_series(1, ?) number where d.id = ?""")
                .params(HandOverSheets.MOST, dossier.value())
                .update();
        jdbc.sql(
                        """
                        insert into hand_over_sheet (id, direction, desk_id, number, year, unit_group,
                            unit_authority_id, unit_name, taker_group, made_at, made_by)
                        select d.id, s.direction, s.desk_id, substr(d.code, 7)::int, 2025, s.unit_group,
                            s.unit_authority_id, s.unit_name, s.taker_group, s.made_at - interval '1 hour', s.made_by
                        from hand_over_sheet s, dossier d where s.id = ? and d.code like 'OLDER-%'""")
                .param(waiting.id())
                .update();
        jdbc.sql(
                        """
                        insert into hand_over_paper (sheet_id, position, dossier_id, due_at)
                        select id, 1, id, accepted_at from dossier where code like 'OLDER-%'""")
                .update();

        assertThat(page(SPECIALIST)).contains("Chỉ hiện 100 bảng cũ nhất").doesNotContain(code);
        assertThat(scanned(code).orThrow()).isEqualTo(code);
    }

    private void withdrawn(DossierId ended) {
        earlyEnds.withdraw(DESK, ended, FeeConsequence.NOTHING_PAID);
    }

    private Outcome<HandOverSheet> given() {
        return as(DESK, () -> givePapers.give(List.of(dossier)));
    }

    private Outcome<HandOverSheet> again(String typed) {
        return as(DESK, () -> givePapers.giveByCode(typed));
    }

    private Outcome<String> scanned(String typed) {
        return as(SPECIALIST, () -> takePapers.takeByCode(typed));
    }

    private String page(String official) {
        return http.browser(official).get("/desk/hand-over-sheets").text();
    }

    private <T> T as(String official, Supplier<T> work) {
        return time.as(official, work);
    }

    private static String refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().message();
    }
}
