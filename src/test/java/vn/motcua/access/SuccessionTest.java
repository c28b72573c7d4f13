package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A commune of this test's own ends on 31/3/2027; xã Tứ Kỳ goes on with what lies open there. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuccessionTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String ENDED = "xa-an-binh";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    DossierRegister register;

    @Autowired
    IdentityService identity;

    @Autowired
    EngineIdentity engineIdentity;

    @Autowired
    KnownOfficials officials;

    @BeforeAll
    void a_commune_with_an_end(
            @Autowired JdbcClient jdbc, @Autowired Accounts accounts, @Autowired Authorities authorities) {
        var lastDay = LocalDate.of(2027, 3, 31);
        jdbc.sql(
                        """
                        insert into authority (id, name, desk, level, code, parent_id, valid_from, valid_to, sample)
                        values (?, 'Ủy ban nhân dân xã An Bình', 'Trung tâm xã An Bình', 'COMMUNE', '000.00.99.H24',
                            'tp-hai-phong', ?, ?, true)""")
                .params(ENDED, LocalDate.of(2027, 3, 1), lastDay)
                .update();
        jdbc.sql("insert into office_hours (authority_id, season_from, opens, closes) values (?, '01-01', ?, ?)")
                .params(ENDED, LocalTime.of(7, 30), LocalTime.of(16, 0))
                .update();
        jdbc.sql("insert into authority_successor (authority_id, successor_id, valid_from) values (?, 'xa-tu-ky', ?)")
                .params(ENDED, lastDay.plusDays(1))
                .update();
        Map.of("an-binh.desk-1", "ONE_STOP_DESK", "an-binh.ho-tich", "SPECIALIST", "an-binh.chairman", "LEADER")
                .forEach((id, role) -> {
                    jdbc.sql("insert into official (id, full_name, title) values (?, 'Nguyễn Văn Mẫu', 'Công chức')")
                            .param(id)
                            .update();
                    jdbc.sql(
                                    """
                                    with made as (
                                        insert into post (authority_id, role, field) values (?, ?, ?) returning id)
                                    insert into post_holder (post_id, official_id, valid_from, valid_to)
                                    select id, ?, ?, ? from made""")
                            .params(
                                    ENDED,
                                    role,
                                    role.equals("SPECIALIST") ? "ho-tich" : null,
                                    id,
                                    LocalDate.of(2027, 3, 1),
                                    lastDay)
                            .update();
                    accounts.create(new OfficialId(id), "không ai biết");
                });
        assertThat(authorities.find(new AuthorityId(ENDED))).isPresent();
    }

    private DossierId dossier;

    @BeforeEach
    void a_dossier_is_accepted_on_the_last_day() {
        time.itIs("2027-03-31T09:00");
        engineIdentity.refresh();
        dossier = counter.worker("an-binh.desk-1").registers(aDossier());
        counter.worker("an-binh.desk-1").accepts(dossier);
    }

    @Test
    void what_was_left_open_lies_in_the_successors_lists_and_is_finished_there() {
        assertThat(open("tu-ky.ho-tich")).doesNotContain(task(Step.REVIEW));

        overNight();

        var specialist = http.browser("tu-ky.ho-tich");
        assertThat(open("tu-ky.ho-tich")).contains(task(Step.REVIEW));
        assertThat(open("gia-loc.ho-tich")).doesNotContain(task(Step.REVIEW));
        assertThat(specialist
                        .post(ENGINE + "/task/" + task(Step.REVIEW) + "/claim", Map.of("userId", "tu-ky.ho-tich"))
                        .status())
                .isEqualTo(204);
        var submitted = specialist.post(
                ENGINE + "/task/" + task(Step.REVIEW) + "/submit-form",
                Map.of(
                        "variables",
                        Map.of("reviewOutcome", Map.of("value", "ELIGIBLE"), "opinion", Map.of("value", "Đủ"))));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(204);
        counter.worker("tu-ky.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        counter.worker("tu-ky.desk-1").returns(dossier);

        then.on(dossier).hasStatus(DossierStatus.RETURNED).hasCode("000\\.00\\.99\\.H24-270331-\\d{4}");
        assertThat(register.get(dossier).competentAuthority().value()).isEqualTo(ENDED);
    }

    @Test
    void whoever_left_gives_back_what_they_had_claimed_and_is_let_in_no_more() {
        counter.worker("an-binh.ho-tich").claims(dossier, Step.REVIEW);
        then.on(dossier).isClaimedBy("an-binh.ho-tich", Step.REVIEW);

        overNight();

        then.on(dossier).isClaimedBy(null, Step.REVIEW).hasStatus(DossierStatus.PROCESSING);
        assertThat(open("tu-ky.ho-tich")).contains(task(Step.REVIEW));
        assertThat(officials.inOffice(new OfficialId("an-binh.ho-tich"))).isEmpty();
        assertThat(groupsOf("an-binh.ho-tich")).isEmpty();
    }

    @Test
    void the_engine_follows_the_day_by_itself_and_at_once_for_whoever_asks() {
        assertThat(groupsOf("tu-ky.chairman")).doesNotContain("xa-an-binh.leader");

        time.itIs("2027-04-01T08:00");
        officials.inOffice(new OfficialId("tu-ky.chairman"));
        assertThat(groupsOf("tu-ky.chairman")).contains("xa-tu-ky.leader", "xa-an-binh.leader");
        assertThat(tenantsOf("tu-ky.chairman")).containsExactlyInAnyOrder("xa-tu-ky", ENDED);

        engineIdentity.followTheDay();
        assertThat(groupsOf("tu-ky.deputy")).contains("xa-an-binh.leader");
        assertThat(groupsOf("an-binh.chairman")).isEmpty();
    }

    @Test
    void the_successors_leader_explains_what_the_ended_authority_owes() {
        overNight();
        time.ring(dossier, Step.REVIEW.overdueTimerId());
        time.letDueJobsRun(dossier);

        counter.worker("tu-ky.chairman").explains(dossier, "Chờ sắp xếp lại đơn vị hành chính.");

        assertThat(then.tasksOf(dossier))
                .extracting(task -> task.getTaskDefinitionKey())
                .contains("UserTask_ConfirmExplanation");
    }

    @Test
    void nothing_new_begins_at_an_ended_authority() {
        overNight();
        var desk = counter.worker("tu-ky.desk-1");

        assertThatThrownBy(() -> desk.registers(aDossier().decidedBy(ENDED)))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("không có thẩm quyền");
        var fresh = register.get(desk.registers(aDossier()));
        assertThat(fresh.receivingAuthority().value()).isEqualTo("xa-tu-ky");
        assertThat(fresh.competentAuthority().value()).isEqualTo("xa-tu-ky");
    }

    private void overNight() {
        time.itIs("2027-04-01T08:00");
        engineIdentity.followTheDay();
    }

    private String task(Step step) {
        return then.on(dossier).task(step).getId();
    }

    /** The list «Việc của nhóm tôi» as Tasklist asks for it. */
    private String open(String official) {
        Caller browser = http.browser(official);
        for (var filter :
                browser.get(ENGINE + "/filter?resourceType=Task&maxResults=100").json()) {
            if (filter.path("name").asText().equals("Việc của nhóm tôi")) {
                return browser.post(
                                ENGINE + "/filter/" + filter.path("id").asText() + "/list?maxResults=500",
                                Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc"))))
                        .text();
            }
        }
        throw new AssertionError("no such list");
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> tenantsOf(String user) {
        return identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}
