package vn.motcua.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Whoever reads a dossier is on record; whoever supervises says first what for. */
@MotCuaTest
class DossierReadsTest {

    private static final String WHY = "Đơn phản ánh số 12 về việc chậm trả kết quả.";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    DossierReads reads;

    @Autowired
    DossierRegister register;

    @Autowired
    StatePurpose statePurpose;

    @Autowired
    Authorities authorities;

    @Autowired
    JdbcClient jdbc;

    DossierId dossier;

    @BeforeEach
    void a_certificate_waits_in_tu_ky() {
        var desk = counter.worker("tu-ky.desk-1");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2027-10-04T08:00"), desk);
        desk.accepts(dossier);
    }

    @Test
    void an_officials_own_work_is_written_down_once_a_day_however_often_they_look() {
        assertThat(reads.of(dossier)).isEmpty();
        var specialist = http.browser("tu-ky.ho-tich");

        specialist.get(page());
        specialist.get("/api/dossiers/" + dossier);
        specialist.get("/api/dossiers/" + dossier + "/clock");

        assertThat(reads.of(dossier)).singleElement().satisfies(read -> {
            assertThat(read.fullName()).isEqualTo("Nguyễn Thị Diệu Thúy");
            assertThat(read.ground()).isEqualTo(ReadGround.DUTY);
            assertThat(read.purpose()).isNull();
        });
        time.itIs("2027-10-05T08:00");
        specialist.get(page());
        assertThat(reads.of(dossier)).hasSize(2);
    }

    @Test
    void the_tab_in_tasklist_is_a_reading_and_lists_are_none() {
        var specialist = http.browser("tu-ky.ho-tich");
        var task = counter.worker("tu-ky.ho-tich")
                .task(dossier, Step.REVIEW.taskId())
                .getId();
        specialist.post("/api/dossiers/search", Map.of("text", "nguyen", "page", 0));
        specialist.post("/api/tasks/dossiers", Map.of("taskIds", List.of(task)));
        assertThat(reads.of(dossier)).isEmpty();

        assertThat(specialist.get("/api/tasks/" + task + "/dossier").status()).isEqualTo(200);

        assertThat(reads.of(dossier)).hasSize(1);
    }

    @Test
    void whoever_finds_nothing_leaves_nothing() {
        assertThat(http.browser("gia-loc.ho-tich").get(page()).status()).isEqualTo(404);

        assertThat(reads.of(dossier)).isEmpty();
    }

    @Test
    void whoever_is_asked_is_on_record_as_such() {
        counter.worker("tu-ky.ho-tich").claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");

        http.browser("gia-loc.ho-tich").get(page());

        assertThat(reads.of(dossier)).singleElement().satisfies(read -> {
            assertThat(read.ground()).isEqualTo(ReadGround.ASKED);
            assertThat(read.authority()).hasToString("xa-gia-loc");
        });
    }

    @Test
    void a_supervisor_reads_nothing_before_a_purpose_is_stated_and_then_for_that_day() {
        var supervisor = http.browser("hai-phong.supervisor");
        assertThat(supervisor.get(page()).status()).isEqualTo(404);
        assertThat(supervisor.get("/api/dossiers/" + dossier).status()).isEqualTo(404);
        assertThat(supervisor.get(purpose()).text())
                .contains("Mục đích xem hồ sơ", "tình trạng hôn nhân")
                .doesNotContain("Nguyễn Văn An", "0912345678");

        assertThat(stated(supervisor, "", WHY).text()).contains("Hãy chọn mục đích");
        assertThat(stated(supervisor, "PETITION", "vì").status()).isEqualTo(422);
        assertThat(stated(supervisor, "PETITION", " ".repeat(50)).status()).isEqualTo(422);
        assertThat(stated(supervisor, "CURIOSITY", WHY).status()).isEqualTo(400);
        assertThat(supervisor.get(page()).status()).isEqualTo(404);
        assertThat(reads.of(dossier)).isEmpty();

        assertThat(stated(supervisor, "PETITION", WHY).status()).isEqualTo(302);

        assertThat(supervisor.get(page()).status()).isEqualTo(200);
        assertThat(supervisor.get(page()).text()).doesNotContain("Ai đã xem hồ sơ", "Đính chính dữ liệu đã nhập");
        assertThat(supervisor
                        .post("/api/dossiers/" + dossier + "/accept", Map.of())
                        .status())
                .isNotEqualTo(200);
        assertThat(reads.of(dossier)).singleElement().satisfies(read -> {
            assertThat(read.ground()).isEqualTo(ReadGround.SUPERVISION);
            assertThat(read.purpose()).isEqualTo(ReadPurpose.PETITION);
            assertThat(read.words()).isEqualTo(WHY);
            assertThat(read.authority()).hasToString("tp-hai-phong");
        });
        assertThat(http.browser("tu-ky.controller").get(page()).text())
                .contains("Ai đã xem hồ sơ", "Phạm Quốc Hưng", "Giải quyết phản ánh, kiến nghị: " + WHY);
        assertThat(http.browser("tu-ky.chairman").get(page()).text()).contains("Phạm Quốc Hưng");
        assertThat(http.browser("tu-ky.ho-tich").get(page()).text()).doesNotContain("Phạm Quốc Hưng");

        time.itIs("2027-10-05T08:00");
        assertThat(http.browser("hai-phong.supervisor").get(page()).status()).isEqualTo(404);
    }

    @Test
    void a_supervisor_of_another_province_and_everybody_else_cannot_even_state_one() {
        var stranger = aSupervisorOfAnotherProvince();

        assertThat(refusalTo(stranger)).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusalTo("gia-loc.controller")).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusalTo("hai-phong.operator")).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(http.browser("gia-loc.controller").get(purpose()).status()).isEqualTo(403);
        assertThat(register.visibleTo(
                        authorities.official(new OfficialId(stranger)).orElseThrow(), dossier))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(reads.of(dossier)).isEmpty();
    }

    @Test
    void what_was_read_is_never_taken_back() {
        http.browser("tu-ky.ho-tich").get(page());

        for (var act : List.of("delete from dossier_read", "update dossier_read set words = null")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> jdbc.sql(act).update()))
                    .hasMessageContaining("append-only");
        }
    }

    private Refusal.Kind refusalTo(String official) {
        return time.as(official, () -> statePurpose.state(dossier, ReadPurpose.PETITION, WHY))
                        instanceof Outcome.Refused<DossierId> refused
                ? refused.refusal().kind()
                : null;
    }

    private String aSupervisorOfAnotherProvince() {
        jdbc.sql(
                        """
                        with place as (
                            insert into authority (id, name, level, code, valid_from, sample)
                            values ('tp-mau', 'Ủy ban nhân dân thành phố Mẫu', 'PROVINCE', '000.00.00.H99', '2025-07-01', true)
                            on conflict do nothing returning id),
                        hours as (
                            insert into office_hours (authority_id, season_from, opens, closes)
                            select id, '01-01', '07:30', '17:00' from place),
                        person as (
                            insert into official (id, full_name, title)
                            values ('mau.supervisor', 'Lý Văn Mẫu', 'Phó Chánh Văn phòng') on conflict do nothing returning id),
                        chair as (
                            insert into post (authority_id, role) select id, 'SUPERVISOR' from place returning id)
                        insert into post_holder (post_id, official_id, valid_from)
                        select chair.id, person.id, '2025-07-01' from chair, person""")
                .update();
        return "mau.supervisor";
    }

    private Caller.Answer stated(Caller supervisor, String purpose, String words) {
        return supervisor.send(
                "POST",
                purpose(),
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(
                        "purpose=" + purpose + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }

    private String page() {
        return "/desk/dossiers/" + dossier;
    }

    private String purpose() {
        return "/desk/control/reads/" + dossier;
    }
}
