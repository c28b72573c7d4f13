package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockStatement;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ExplainClock;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** How a due date was reached, told to officials by JSON and on paper. */
@MotCuaTest
class ClockStatementJourneyTest {

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ExplainClock explainClock;

    @Test
    void a_supplement_and_a_promise_are_told_day_by_day_with_who_and_why() {
        var dossier = supplementedAndPromised();

        var clock = http.script("thanh-quang.controller")
                .get("/api/dossiers/%s/clock".formatted(dossier))
                .json();

        assertThat(days(clock))
                .containsExactly(
                        "2026-11-18 VOIDED 0",
                        "2026-11-19 VOIDED 0",
                        "2026-11-20 PAUSED 0",
                        "2026-11-21 PAUSED 0",
                        "2026-11-22 PAUSED 0",
                        "2026-11-23 PAUSED 0",
                        "2026-11-24 SKIPPED 0",
                        "2026-11-25 COUNTED 1",
                        "2026-11-26 COUNTED 1",
                        "2026-11-27 COUNTED 1",
                        "2026-11-28 PROMISED 0",
                        "2026-11-29 PROMISED 0",
                        "2026-11-30 PROMISED 0",
                        "2026-12-01 PROMISED 0");
        assertThat(clock.at("/days/6/reason").asText()).isEqualTo("Nghỉ Ngày Văn hóa Việt Nam 24/11");
        assertThat(clock.at("/days/6/source").asText()).startsWith("Nghị quyết 28/2026/QH16");
        assertThat(clock.at("/intervals"))
                .extracting(line -> line.path("state").asText())
                .containsExactly("RUNNING", "PAUSED", "RUNNING", "RUNNING");
        assertThat(clock.at("/intervals/1/official").asText()).isNotBlank();
        assertThat(clock.at("/intervals/1/evidence").toString())
                .contains("Yêu cầu bổ sung lần 1: ", "hạn bổ sung ", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ số ");
        assertThat(clock.at("/intervals/3/evidence").toString()).contains("Văn bản xin lỗi");
        assertThat(clock.at("/readings"))
                .extracting(reading -> reading.path("policy").asText()
                        + " " + reading.path("applies").asBoolean() + " "
                        + reading.path("due").asText())
                .containsExactly("RESTART true 2026-12-01T17:00:00+07:00", "PAUSE false 2026-12-01T17:00:00+07:00");
        assertThat(clock.path("lawfulDueAt").asText()).isEqualTo("2026-11-27T17:00:00+07:00");
        assertThat(clock.path("originalDueAt").asText()).isEqualTo("2026-11-23T17:00:00+07:00");
        assertThat(clock.path("dueAt").asText())
                .isEqualTo("2026-12-01T17:00:00+07:00")
                .isEqualTo(clock.path("promisedAt").asText());
    }

    @Test
    void what_is_told_is_what_the_register_keeps_and_every_day_is_there_once() {
        var dossier = supplementedAndPromised();

        var clock = explainClock.of(then.on(dossier).row()).orThrow();

        assertThat(clock.dueAt().toInstant()).isEqualTo(then.on(dossier).row().dueAt());
        var first = clock.receivedAt().toLocalDate();
        assertThat(clock.days())
                .extracting(ClockStatement.CountedDay::day)
                .containsExactlyElementsOf(
                        first.datesUntil(clock.dueAt().toLocalDate().plusDays(1))
                                .toList());
    }

    @Test
    void while_the_applicant_is_waited_for_the_days_end_with_the_request() {
        var dossier = certificates.takenUp("2026-11-18T09:00");
        time.itIs("2026-11-19T10:00");
        certificates.specialist().asksSupplement(dossier, Step.REVIEW, "declaration");

        var clock = explainClock.of(then.on(dossier).row()).orThrow();

        assertThat(clock.waiting()).isTrue();
        assertThat(clock.days())
                .extracting(ClockStatement.CountedDay::day)
                .containsExactly(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19));
        assertThat(clock.readings()).isEmpty();
    }

    @Test
    void who_may_not_read_the_dossier_gets_no_statement_and_before_acceptance_there_is_none() {
        var accepted = certificates.accepted("2026-11-18T09:00");
        var registered = certificates.registered("2026-11-18T10:00");

        var stranger = http.script("gia-loc.desk-1");
        assertThat(stranger.get("/api/dossiers/%s/clock".formatted(accepted)).status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/dossiers/%s/clock.pdf".formatted(accepted))
                        .status())
                .isEqualTo(404);
        var early = http.script("thanh-quang.desk-1").get("/api/dossiers/%s/clock".formatted(registered));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("Hồ sơ chưa được tiếp nhận");
    }

    @Test
    void the_printout_is_offered_beside_the_papers() {
        var dossier = certificates.accepted("2026-11-18T09:00");
        var desk = http.browser("thanh-quang.desk-1");
        var href = "/api/dossiers/%s/clock.pdf".formatted(dossier);

        assertThat(desk.get("/desk/dossiers/" + dossier).text()).contains("Bảng tính thời hạn", href);
        assertThat(desk.get("/api/dossiers/%s/papers".formatted(dossier)).text())
                .contains(href);
        var pdf = desk.get(href);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.text().getBytes(StandardCharsets.UTF_8)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void silence_buys_no_new_limit_and_the_statement_says_so() {
        var dossier = certificates.takenUp("2026-03-02T09:00");
        time.itIs("2026-03-03T10:00");
        certificates.specialist().asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-03-17T17:01");
        time.letDueJobsRun(dossier);

        var clock = http.script("thanh-quang.controller")
                .get("/api/dossiers/%s/clock".formatted(dossier))
                .json();

        assertThat(clock.path("dueAt").asText())
                .as("one of three days was used before the wait")
                .isEqualTo("2026-03-19T17:00:00+07:00");
        assertThat(clock.at("/intervals/2/cause").asText())
                .isEqualTo("Hết hạn bổ sung: chưa nhận đủ nên không tính lại từ đầu, phần thời hạn còn lại chạy tiếp");
        assertThat(clock.at("/intervals/2/legalBasis").asText()).contains("Điều 19");
        assertThat(days(clock)).noneMatch(day -> day.contains("VOIDED"));
    }

    private DossierId supplementedAndPromised() {
        var specialist = certificates.specialist();
        var dossier = certificates.takenUp("2026-11-18T09:00");
        time.itIs("2026-11-19T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-11-23T10:00");
        certificates.desk().takesSupplement(dossier);
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-11-25T07:31");
        time.letDueJobsRun(dossier);
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        specialist.writesApology(dossier, "2026-12-01");
        time.itIs("2026-11-25T10:00");
        certificates.deputy().signsApology(dossier);
        return dossier;
    }

    private static List<String> days(JsonNode clock) {
        return StreamSupport.stream(clock.path("days").spliterator(), false)
                .map(day -> "%s %s %s"
                        .formatted(
                                day.path("day").asText(),
                                day.path("part").asText(),
                                day.path("counted").asText()))
                .toList();
    }
}
