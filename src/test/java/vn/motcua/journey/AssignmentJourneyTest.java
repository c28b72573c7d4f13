package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** The head of the economic division says who reviews the registration of a household business. */
@MotCuaTest
class AssignmentJourneyTest {

    private static final Step ASSIGNMENT = new Step("ASSIGNMENT");
    private static final String FIRST = "thanh-quang.kinh-te";
    private static final String SECOND = "thanh-quang.kinh-te-2";
    private static final String HEAD = "thanh-quang.division-head";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcedureCatalogue catalogue;

    Worker desk;
    Worker head;
    DossierId dossier;

    @BeforeEach
    void a_business_is_to_be_registered() {
        time.itIs("2026-01-13T08:00");
        desk = counter.worker("thanh-quang.desk-1");
        head = counter.worker(HEAD);
        dossier = accepted();
    }

    @AfterEach
    void everybody_is_back() {
        jdbc.sql("delete from official_leave where reason = 'AssignmentJourneyTest'")
                .update();
    }

    @Test
    void the_head_assigns_by_name_and_the_review_is_that_officials() {
        then.on(dossier).isWaitingAt(ASSIGNMENT).hasStatus(DossierStatus.ACCEPTED);

        head.submits(dossier, ASSIGNMENT, Map.of("assignee", SECOND));

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .isClaimedBy(SECOND, Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .hasInHistory(EventKind.ASSIGNED)
                .hasPassed("ServiceTask_AssignOfficial", "UserTask_Assignment")
                .hasNotPassed("ServiceTask_OpenAssignmentDelay");
        assertThat(then.on(dossier).detail(EventKind.ASSIGNED))
                .containsEntry("Người thụ lý", "Bùi Thị Thu Hà")
                .containsEntry("Cách phân công", "Chỉ đích danh");
        counter.worker(SECOND).reviews(dossier);
        then.on(dossier).isWaitingAt(Step.DIVISION_REVIEW);
    }

    @Test
    void whoever_is_absent_is_not_offered_and_the_least_loaded_of_the_others_gets_it() {
        head.submits(dossier, ASSIGNMENT, Map.of("assignee", FIRST));
        var second = accepted();
        var lighter = lighter();
        head.submits(second, ASSIGNMENT, Map.of("assignee", "LEAST_LOAD"));
        then.on(second).isClaimedBy(lighter, Step.REVIEW);

        absent(SECOND);
        var third = accepted();
        assertThatThrownBy(() -> head.submits(third, ASSIGNMENT, Map.of("assignee", SECOND)));
        then.on(third).isWaitingAt(ASSIGNMENT).hasNotInHistory(EventKind.ASSIGNED);
        head.submits(third, ASSIGNMENT, Map.of("assignee", "LEAST_LOAD"));
        then.on(third).isClaimedBy(FIRST, Step.REVIEW);
    }

    @Test
    void where_nobody_is_present_the_unit_gets_it() {
        absent(FIRST);
        absent(SECOND);

        assertThatThrownBy(() -> head.submits(dossier, ASSIGNMENT, Map.of("assignee", "LEAST_LOAD")));
        head.submits(dossier, ASSIGNMENT, Map.of("assignee", "UNIT"));

        then.on(dossier).isWaitingAt(Step.REVIEW);
        assertThat(then.on(dossier).task(Step.REVIEW).getAssignee()).isNull();
        counter.worker(FIRST).reviews(dossier);
        then.on(dossier).isWaitingAt(Step.DIVISION_REVIEW);
    }

    @Test
    void an_official_of_another_field_or_authority_is_refused() {
        for (var other : List.of("gia-loc.kinh-te", "thanh-quang.ho-tich", HEAD, "nobody")) {
            assertThatThrownBy(() -> head.submits(dossier, ASSIGNMENT, Map.of("assignee", other)))
                    .as(other)
                    .isNotNull();
        }
        then.on(dossier).isWaitingAt(ASSIGNMENT).hasNotInHistory(EventKind.ASSIGNED);
        assertThat(counter.worker("gia-loc.division-head").seesTasksOf(dossier)).isEmpty();
    }

    @Test
    void what_was_assigned_stays_so_after_a_supplement_and_nobody_assigns_again() {
        head.submits(dossier, ASSIGNMENT, Map.of("assignee", SECOND));
        var paper = catalogue
                .inForce(new ProcedureKey("household-business-registration"), LocalDate.of(2026, 1, 13))
                .orElseThrow()
                .documents()
                .get(0)
                .key();
        counter.worker(SECOND).asksSupplement(dossier, Step.REVIEW, paper);
        desk.takesSupplement(dossier);

        then.on(dossier).isWaitingAt(Step.REVIEW).isClaimedBy(SECOND, Step.REVIEW);
        assertThat(then.on(dossier).told(EventKind.ASSIGNED)).isEqualTo(1);
    }

    @Test
    void the_head_assigns_anew_until_the_review_is_done() {
        head.submits(dossier, ASSIGNMENT, Map.of("assignee", FIRST));
        var browser = http.browser(HEAD);

        var page = browser.get(page());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Vũ Ngọc Anh", "Đang thụ lý", "Bùi Thị Thu Hà", "Có mặt");
        assertThat(browser.form(page(), Map.of("official", SECOND, "reason", "ngan"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.form(page(), again(FIRST)).text()).contains("đang do chính người này thụ lý");
        then.on(dossier).isClaimedBy(FIRST, Step.REVIEW).hasNotInHistory(EventKind.REASSIGNED);

        assertThat(browser.form(page(), again(SECOND)).text()).contains("Đã giao lại hồ sơ.", "Vũ Đức Tuyên");
        then.on(dossier).isClaimedBy(SECOND, Step.REVIEW).hasInHistory(EventKind.REASSIGNED);
        assertThat(then.on(dossier).detail(EventKind.REASSIGNED))
                .containsEntry("Giao từ", "Vũ Ngọc Anh")
                .containsEntry("Người thụ lý", "Bùi Thị Thu Hà");

        counter.worker(SECOND).reviews(dossier);
        assertThat(browser.form(page(), again(FIRST)).text()).contains("đang ở bước thẩm định");
        then.on(dossier).isWaitingAt(Step.DIVISION_REVIEW);
    }

    @Test
    void nobody_else_finds_the_page() {
        for (var stranger : List.of("gia-loc.division-head", "gia-loc.chairman")) {
            assertThat(http.browser(stranger).get(page()).status()).as(stranger).isEqualTo(404);
            assertThat(http.browser(stranger).form(page(), again(SECOND)).status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(http.browser(FIRST).get(page()).status()).isEqualTo(403);
        var own = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-01-13T08:00"), desk);
        assertThat(http.browser("thanh-quang.chairman")
                        .get("/desk/dossiers/" + own + "/assignment")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_row_of_the_ledger_is_never_changed() {
        head.submits(dossier, ASSIGNMENT, Map.of("assignee", FIRST));

        assertThatThrownBy(() -> jdbc.sql("update dossier_assignment set official_id = ? where dossier_id = ?")
                        .params(SECOND, dossier.value())
                        .update())
                .isNotNull();
    }

    private DossierId accepted() {
        var law = catalogue
                .inForce(new ProcedureKey("household-business-registration"), LocalDate.of(2026, 1, 13))
                .orElseThrow();
        var entered = desk.registers(aDossier().asRequiredBy(law));
        desk.accepts(entered);
        return entered;
    }

    /** Of the two by open work; of equals the first by name. */
    private String lighter() {
        return jdbc.sql(
                        """
                        select o.id from official o left join waiting_work w on w.holder = o.id
                        where o.id in (?, ?) group by o.id order by count(w.task_id), o.full_name limit 1""")
                .params(FIRST, SECOND)
                .query(String.class)
                .single();
    }

    private void absent(String official) {
        jdbc.sql(
                        """
                        insert into official_leave (id, authority_id, official_id, begins_at, ends_at, reason, entered_by,
                            entered_at)
                        values (?, 'xa-thanh-quang', ?, '2026-01-13 00:00+07', '2026-01-16 00:00+07',
                            'AssignmentJourneyTest', 'thanh-quang.chairman', '2026-01-12 08:00+07')""")
                .params(UUID.randomUUID(), official)
                .update();
    }

    private static Map<String, String> again(String official) {
        return Map.of("official", official, "reason", "Người trước phải đi kiểm tra thực địa");
    }

    private String page() {
        return "/desk/dossiers/" + dossier + "/assignment";
    }
}
