package vn.motcua.desk;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The questions of a procedure at the counter: the tables answer, the official may differ with a reason. */
@MotCuaTest
class CasesAtIntakeTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final Party FILER = new Party("Quàng Thị Mai", null, null, null, null);
    private static final Map<String, String> BORN_IN_JANUARY =
            Map.of("birthDate", "2026-01-05", "birthProof", "NONE", "proxy", "true");

    @Autowired
    Office office;

    @Autowired
    IntakeDesk intakeDesk;

    @Autowired
    DossierEvents events;

    @Autowired
    DossierFacts facts;

    @Autowired
    DossierRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Http http;

    private DossierId dossier = DossierId.next();
    private IntakeNotes notes = new IntakeNotes(Set.of(), Set.of("late"), Set.of());

    @BeforeEach
    void the_office_is_open() {
        office.itIs("2026-11-20T09:00");
    }

    @Test
    void what_the_tables_say_is_taken_without_a_word_and_the_answers_are_kept() {
        accept(BORN_IN_JANUARY, null).orThrow();

        assertThat(facts.of(dossier))
                .contains(
                        entry("birthDate", "2026-01-05"),
                        entry("birthProof", "NONE"),
                        entry("proxy", "true"),
                        entry("abandoned", "false"));
        assertThat(decided()).singleElement().satisfies(detail -> {
            assertThat(detail)
                    .containsEntry(
                            "Tình huống",
                            "Ngày sinh: 05/01/2026; Giấy tờ về việc sinh: Không có giấy chứng sinh; Ủy quyền")
                    .doesNotContainKeys("Cán bộ chọn khác", "Lý do");
            assertThat(detail.get("Theo bảng quyết định")).contains("quá hạn").doesNotContain("đúng hạn");
            assertThat(detail.get("Giấy tờ phải nộp"))
                    .contains("người làm chứng", "Văn bản ủy quyền")
                    .doesNotContain("Giấy chứng sinh;", "mang thai hộ");
        });
    }

    @Test
    void another_fee_than_the_tables_say_needs_a_reason_which_stays_in_the_history() {
        notes = new IntakeNotes(Set.of(), Set.of("on-time"), Set.of());

        assertThat(refusal(accept(BORN_IN_JANUARY, " ")).fields()).containsOnlyKeys("deviationReason");
        assertThat(register.find(dossier)).as("a refusal writes nothing").isEmpty();

        accept(BORN_IN_JANUARY, "Đã nộp hồ sơ lần đầu trong hạn").orThrow();
        assertThat(decided()).singleElement().satisfies(detail -> assertThat(detail)
                .containsEntry("Cán bộ chọn khác", "khoản thu «Lệ phí đăng ký khai sinh đúng hạn»")
                .containsEntry("Lý do", "Đã nộp hồ sơ lần đầu trong hạn"));
    }

    @Test
    void an_open_question_keeps_a_dossier_from_acceptance_and_not_from_being_saved() {
        var open = Map.of("birthProof", "NOTICE", "birthDate", "2027-01-05");

        assertThat(refusal(accept(open, null)).fields())
                .containsOnly(entry("fact.birthDate", "Ngày này không thể ở sau ngày nhận hồ sơ."));

        office.doAs(
                DESK,
                () -> intakeDesk.register(form(), List.of(), extras(open, null)).orThrow());
        assertThat(decided()).isEmpty();
        assertThat(facts.of(dossier)).isEmpty();
    }

    @Test
    void saved_again_with_other_answers_is_decided_again_and_with_the_same_not() {
        save(BORN_IN_JANUARY);
        save(BORN_IN_JANUARY);
        assertThat(decided()).hasSize(1);

        save(Map.of("birthDate", "2026-01-05", "birthProof", "NOTICE"));

        assertThat(decided()).hasSize(2);
        assertThat(facts.of(dossier)).containsEntry("birthProof", "NOTICE").containsEntry("proxy", "false");
    }

    @Test
    void a_page_that_asked_nothing_is_taken_as_before() {
        accept(null, null).orThrow();

        assertThat(decided()).isEmpty();
        assertThat(facts.of(dossier)).isEmpty();
    }

    @Test
    void the_page_asks_the_questions_and_chooses_case_fee_and_papers_by_the_answers() {
        var desk = http.browser(DESK);
        assertThat(desk.get("/desk/intake/procedure?procedure=marital-status-certificate")
                        .text())
                .contains(
                        "Tình huống của hồ sơ",
                        "name=\"fact.verification\"",
                        "Phải xác minh tại Ủy ban nhân dân xã khác?")
                .contains("name=\"factsAsked\"");

        var open = decision("procedure=marital-status-certificate&receivedNow=true&fact.verification=true");
        assertThat(open).contains("Hôn nhân trước").doesNotContain("id=\"caseKey\"");

        var before = written();
        var answered = decision("procedure=marital-status-certificate&receivedNow=true&fact.verification=true"
                + "&fact.marriageEnded=ABROAD&fact.feeExempt=true");
        assertThat(answered)
                .contains("bảng «Trường hợp của thời hạn», dòng 2: Phải xác minh tại Ủy ban nhân dân xã khác")
                .contains("value=\"with-verification\" selected=\"selected\"")
                .contains("name=\"notes.exemptFees\" value=\"certificate\" checked=\"checked\"")
                .containsPattern("id=\"must-foreign-divorce-note\"[^>]*>· Phải nộp<")
                .containsPattern("id=\"must-earlier-certificate\"[^>]*>· Hồ sơ này không phải nộp<");
        assertThat(written()).as("an answer writes nothing").isEqualTo(before);
    }

    @Test
    void who_is_not_at_a_desk_asks_no_table() {
        assertThat(http.browser("thanh-quang.ho-tich")
                        .send(
                                "POST",
                                "/desk/intake/decision",
                                "application/x-www-form-urlencoded",
                                ofString("procedure=marital-status-certificate"))
                        .status())
                .isEqualTo(403);
    }

    private List<Long> written() {
        return List.of("act_hi_decinst", "act_ru_meter_log", "dossier_fact", "dossier_event").stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private String decision(String form) {
        return http.browser(DESK)
                .send("POST", "/desk/intake/decision", "application/x-www-form-urlencoded", ofString(form))
                .text();
    }

    private void save(Map<String, String> answers) {
        office.doAs(DESK, () -> intakeDesk
                .register(form(), List.of(), extras(answers, null))
                .orThrow());
    }

    private Outcome<IntakeResult> accept(Map<String, String> answers, String reason) {
        return office.as(DESK, () -> intakeDesk.accept(form(), List.of(), extras(answers, reason)));
    }

    private static Refusal refusal(Outcome<IntakeResult> outcome) {
        return ((Outcome.Refused<IntakeResult>) outcome).refusal();
    }

    private List<Map<String, String>> decided() {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.CASE_DECIDED)
                .map(DossierEvents.Line::detail)
                .toList();
    }

    private static IntakeExtras extras(Map<String, String> answers, String reason) {
        return new IntakeExtras(null, null, Set.of(), null, null, Map.of(), answers, reason);
    }

    private IntakeForm form() {
        return new IntakeForm(
                dossier,
                new ProcedureKey("birth-registration"),
                "ordinary",
                new AuthorityId("xa-thanh-quang"),
                Channel.DESK,
                ReturnMode.DESK,
                FILER,
                FILER,
                FILER,
                null,
                office.now(),
                null,
                notes,
                NoScanReason.SHARED_DATA,
                null,
                FilingPlaces.USUAL);
    }
}
