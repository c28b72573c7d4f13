package vn.motcua.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.control.Coordination.State;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Whoever leads a dossier reports how each partner answered, and no partner's time is another's. */
@MotCuaTest
class CoordinationTest {

    private static final String PAGE = "/desk/coordination?from=2026-03-01&to=2026-03-31";

    @Autowired
    Coordination coordination;

    @Autowired
    Certificates certificates;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Messenger messenger;

    @Autowired
    LinkedOffices linked;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ProcedureCatalogue catalogue;

    @AfterEach
    void the_authorities_are_well_again() {
        linked.areWell();
    }

    @Test
    void an_answer_in_time_one_that_is_late_and_one_that_waits_are_told_apart() {
        var inTime = asked("2026-03-02T08:00");
        counter.worker("gia-loc.ho-tich").givesOpinion(inTime);
        messenger.carriesEverything();
        var late = asked("2026-03-02T08:00");
        var due = lines(late).get(0).dueAt();

        assertThat(lines(inTime)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.IN_TIME);
            assertThat(line.lead()).isEqualTo(new AuthorityId("xa-thanh-quang"));
            assertThat(line.partnerId()).isEqualTo(new AuthorityId("xa-gia-loc"));
        });
        assertThat(lines(late)).extracting(Coordination.Line::state).containsExactly(State.WAITING);
        time.itIs(due.plusSeconds(60));
        assertThat(lines(late)).extracting(Coordination.Line::state).containsExactly(State.OVERDUE);
        counter.worker("gia-loc.ho-tich").givesOpinion(late);
        messenger.carriesEverything();
        assertThat(lines(late)).extracting(Coordination.Line::state).containsExactly(State.LATE);
        assertThat(lines(inTime))
                .as("another's delay changes nothing")
                .extracting(Coordination.Line::state)
                .containsExactly(State.IN_TIME);
    }

    @Test
    void a_part_that_an_outside_authority_refused_is_there_with_its_reason() {
        time.itIs("2026-03-09T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = desk.registers(aDossier()
                .asRequiredBy(catalogue
                        .inForce(new ProcedureKey("linked-birth"), LocalDate.of(2026, 3, 9))
                        .orElseThrow()));
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        messenger.carriesEverything();

        linked.refuses(dossier, "residence", "Chủ hộ chưa đồng ý cho nhập hộ");

        assertThat(lines(dossier))
                .filteredOn(line -> line.about().equals("Đăng ký thường trú"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.refused()).isTrue();
                    assertThat(line.state()).isEqualTo(State.IN_TIME);
                    assertThat(line.said()).isEqualTo("Chủ hộ chưa đồng ý cho nhập hộ");
                    assertThat(line.partnerId()).isNull();
                });
        assertThat(lines(dossier))
                .filteredOn(line -> !line.about().equals("Đăng ký thường trú"))
                .extracting(Coordination.Line::state)
                .containsExactly(State.WAITING);
    }

    @Test
    void the_lead_reads_it_as_page_and_file_and_the_partner_does_not() {
        var dossier = asked("2026-03-16T08:00");
        var code = then.on(dossier).row().code().value();

        var page = http.browser("thanh-quang.controller").get(PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Ủy ban nhân dân xã Gia Lộc", "Lấy ý kiến", code, "Giờ trả lời trung bình");
        assertThat(http.browser("thanh-quang.controller")
                        .get("/desk/coordination/export.csv?from=2026-03-01&to=2026-03-31")
                        .text())
                .contains("\"Cơ quan phối hợp\",\"Việc\",\"Đã hỏi\"", "\"" + code + "\"");
        assertThat(http.browser("gia-loc.chairman").get(PAGE).text()).doesNotContain(code);
        assertThat(http.browser("gia-loc.chairman")
                        .get(PAGE + "&authority=xa-thanh-quang")
                        .status())
                .isEqualTo(404);
        assertThat(http.browser("thanh-quang.ho-tich").get(PAGE).status()).isEqualTo(403);
    }

    @Test
    void a_month_in_which_nobody_was_asked_says_so() {
        assertThat(http.browser("tu-ky.chairman")
                        .get("/desk/coordination?from=2024-01-01&to=2024-01-31")
                        .text())
                .contains("Trong kỳ không hỏi cơ quan nào");
    }

    private DossierId asked(String receivedAt) {
        var dossier = certificates.accepted(receivedAt);
        certificates.specialist().claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
        return dossier;
    }

    private List<Coordination.Line> lines(DossierId dossier) {
        return coordination
                .lines(new Question(
                        Set.of(new AuthorityId("xa-thanh-quang")),
                        LocalDateTime.parse("2026-03-01T00:00")
                                .atZone(Vietnam.ZONE)
                                .toInstant(),
                        LocalDateTime.parse("2026-04-01T00:00")
                                .atZone(Vietnam.ZONE)
                                .toInstant(),
                        time.now()))
                .stream()
                .filter(line -> line.dossier().equals(dossier))
                .toList();
    }
}
