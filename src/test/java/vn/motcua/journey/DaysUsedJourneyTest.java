package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.DaysUsed;
import vn.motcua.delay.Holder;
import vn.motcua.delay.Holder.Kind;
import vn.motcua.delay.WhoUsedTheDays;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Who used the days: an office day of the sample is 7:30 to 11:30 and 13:30 to 17:00. */
@MotCuaTest
class DaysUsedJourneyTest {

    private static final Duration NEARLY = Duration.ofSeconds(20);

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Messenger messenger;

    @Autowired
    WhoUsedTheDays whoUsedTheDays;

    @Autowired
    DossierRegister register;

    @Autowired
    Authorities authorities;

    @Autowired
    TaskService tasks;

    @Autowired
    Http http;

    @Test
    void what_nobody_has_taken_is_the_units_then_it_is_whoevers_claimed_it() {
        var dossier = certificates.accepted("2026-10-05T09:00");
        time.itIs("2026-10-05T10:00");
        certificates.specialist().claims(dossier, Step.REVIEW);
        time.itIs("2026-10-06T10:00");
        certificates.specialist().reviews(dossier);
        time.itIs("2026-10-06T11:00");

        assertThat(holder(dossier, Kind.UNCLAIMED, "UserTask_Review")).isCloseTo(hours(1), NEARLY);
        assertThat(holder(dossier, Kind.OFFICIAL, "UserTask_Review")).isCloseTo(minutes(450), NEARLY);
        assertThat(holder(dossier, Kind.UNCLAIMED, "UserTask_Signing")).isCloseTo(hours(1), NEARLY);
        addsUp(dossier, minutes(570));
    }

    @Test
    void what_was_put_back_is_nobodys_again_and_another_ones_after_that() {
        var dossier = certificates.accepted("2026-10-05T09:00");
        certificates.specialist().reviews(dossier);
        certificates.chairman().claims(dossier, Step.SIGNING);
        time.itIs("2026-10-05T10:00");
        var signing = certificates.chairman().task(dossier, "UserTask_Signing").getId();
        time.doAs("thanh-quang.chairman", () -> tasks.claim(signing, null));
        time.itIs("2026-10-05T10:30");
        certificates.deputy().claims(dossier, Step.SIGNING);
        time.itIs("2026-10-05T11:30");

        assertThat(of(dossier, Holder.Kind.OFFICIAL, "thanh-quang.chairman")).isCloseTo(hours(1), NEARLY);
        assertThat(holder(dossier, Kind.UNCLAIMED, "UserTask_Signing")).isCloseTo(minutes(30), NEARLY);
        assertThat(of(dossier, Holder.Kind.OFFICIAL, "thanh-quang.deputy")).isCloseTo(hours(1), NEARLY);
        addsUp(dossier, minutes(150));
    }

    @Test
    void the_applicant_has_the_time_of_a_pause() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-05T11:00");
        certificates.specialist().asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-07T08:30");
        certificates.desk().takesSupplement(dossier);
        time.itIs("2026-10-07T09:30");

        assertThat(used(dossier).of(Kind.APPLICANT)).isCloseTo(minutes(30 + 210 + 450 + 60), NEARLY);
        addsUp(dossier, minutes(150 + 210 + 450 + 120));
    }

    @Test
    void another_commune_has_it_only_while_it_alone_is_waited_for() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-05T10:00");
        certificates.specialist().asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
        time.itIs("2026-10-06T09:00");
        counter.worker("gia-loc.ho-tich").givesOpinion(dossier);
        messenger.carriesEverything();
        time.itIs("2026-10-06T10:00");

        assertThat(used(dossier).of(Kind.PARTNER)).isCloseTo(minutes(90 + 210 + 90), NEARLY);
        addsUp(dossier, minutes(60 + 390 + 60));
    }

    @Test
    void what_a_partner_used_is_a_sum_of_its_own_and_no_offices() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-05T10:00");
        certificates.specialist().asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
        time.itIs("2026-10-06T09:00");
        counter.worker("gia-loc.ho-tich").givesOpinion(dossier);
        messenger.carriesEverything();

        var sums = http.script("thanh-quang.ho-tich")
                .get("/api/dossiers/" + dossier + "/days-used")
                .json()
                .path("authorities");

        assertThat(sums)
                .extracting(sum -> sum.path("name").asText())
                .contains("Cơ quan phối hợp")
                .noneMatch(name -> name.contains("Gia Lộc"));
    }

    @Test
    void it_ends_with_the_result_and_not_when_that_is_fetched() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-05T10:00");
        certificates.specialist().submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        certificates.chairman().uploadsResult(dossier).signs(dossier);
        time.itIs("2026-10-09T10:00");

        assertThat(used(dossier).running()).isFalse();
        addsUp(dossier, hours(1));
    }

    @Test
    void the_interface_tells_whoever_may_read_the_dossier_in_minutes_that_add_up() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-06T10:00");

        var answer = http.script("thanh-quang.ho-tich").get("/api/dossiers/" + dossier + "/days-used");

        assertThat(answer.status()).isEqualTo(200);
        var minutes = StreamSupport.stream(answer.json().path("lines").spliterator(), false)
                .mapToInt(line -> line.path("minutes").asInt())
                .sum();
        assertThat(minutes)
                .isEqualTo(answer.json().path("wholeMinutes").asInt())
                .isEqualTo(510);
        assertThat(answer.json().path("lines"))
                .extracting(line -> line.path("who").asText())
                .contains(whoIs("thanh-quang.ho-tich"));
        assertThat(http.script("gia-loc.ho-tich")
                        .get("/api/dossiers/" + dossier + "/days-used")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_not_accepted_has_used_nothing_yet() {
        var dossier = certificates.registered("2026-10-05T09:00");

        var answer = http.script("thanh-quang.desk-1").get("/api/dossiers/" + dossier + "/days-used");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("detail")).contains("chưa được tiếp nhận");
    }

    @Test
    void the_dossiers_page_shows_who_answers_for_what_nobody_took() {
        var dossier = certificates.accepted("2026-10-05T09:00");
        time.itIs("2026-10-05T10:00");

        var page = http.browser("thanh-quang.ho-tich").get("/desk/dossiers/" + dossier);

        assertThat(page.text())
                .contains(
                        "Ai đã dùng thời gian",
                        "Chưa ai nhận việc",
                        "Chịu trách nhiệm: " + whoIs("thanh-quang.chairman"));
    }

    private String whoIs(String official) {
        return authorities.official(new OfficialId(official)).orElseThrow().fullName();
    }

    private void addsUp(DossierId dossier, Duration whole) {
        var used = used(dossier);
        assertThat(used.shares().stream().map(DaysUsed.Share::time).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(used.whole());
        assertThat(used.whole()).isCloseTo(whole, NEARLY);
    }

    private Duration holder(DossierId dossier, Kind kind, String element) {
        return used(dossier).shares().stream()
                .filter(share -> share.holder().kind() == kind
                        && element.equals(share.holder().element()))
                .map(DaysUsed.Share::time)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration of(DossierId dossier, Kind kind, String official) {
        return used(dossier).shares().stream()
                .filter(share -> share.holder().kind() == kind
                        && share.holder().official().value().equals(official))
                .map(DaysUsed.Share::time)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private DaysUsed used(DossierId dossier) {
        return whoUsedTheDays.of(register.get(dossier)).orElseThrow();
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
