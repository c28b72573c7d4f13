package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Worker;

/** Telling by the first way that reaches, counted where it arrives. The only class with telephones connected. */
@MotCuaTest
class PhoneNoticesTest {

    private static final RunningSimulators OUTSIDE = RunningSimulators.telling(URI.create("http://127.0.0.1:9"));
    private static final String NUMBER = "+84912345678";
    private static final int NOBODY_LISTENS = 9;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Http http;

    @Autowired
    Messenger messenger;

    @Autowired
    LateNoticePass pass;

    @Autowired
    Notices notices;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    Worker desk;
    DossierId dossier;

    @DynamicPropertySource
    static void telephones(DynamicPropertyRegistry properties) {
        properties.add("motcua.partners.sms-gateway.url", () -> OUTSIDE.uri("/sms-gateway"));
        properties.add("motcua.partners.sms-gateway.secret", () -> RunningSimulators.SMS_SECRET);
        properties.add("motcua.partners.zalo.url", () -> OUTSIDE.uri("/zalo"));
        properties.add("motcua.partners.zalo.secret", () -> RunningSimulators.ZALO_SECRET);
    }

    @AfterAll
    static void stop() {
        OUTSIDE.close();
    }

    @BeforeEach
    void a_dossier_of_somebody_with_a_telephone_and_no_mail() {
        OUTSIDE.clear();
        sender.setHost(null);
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        jdbc.sql("update dossier set filer_email = null where id = ?")
                .param(dossier.value())
                .update();
        outsideFollowsTheClock();
    }

    @AfterEach
    void nothing_is_left_lying() {
        sender.setHost(null);
        jdbc.sql("delete from outbox_message where partner in ('mail', 'zalo', 'sms-gateway') and state <> 'DELIVERED'")
                .update();
    }

    @Test
    void without_mail_the_notice_goes_by_zalo_as_a_template_with_its_facts() {
        desk.accepts(dossier);
        messenger.carriesEverything();

        assertThat(zalo()).hasSize(1);
        var body = zalo().get(0);
        assertThat(body.path("to").asText()).isEqualTo(NUMBER);
        assertThat(body.path("template").asText()).isEqualTo("mot-cua-accepted");
        assertThat(body.at("/parameters/dossier").asText()).isEqualTo(code());
        assertThat(body.at("/parameters/due").asText()).isEqualTo("17:00 ngày 20/11/2026");
        assertThat(body.toString()).doesNotContain("Nguyễn Văn An", "031090001234");
        assertThat(sms()).isEmpty();
        assertThat(ways()).containsExactly("ZALO SENT");
        assertThat(notices.of(dossier).get(0).authority().value()).isEqualTo("xa-thanh-quang");
        assertThat(sentLines()).containsExactly("Zalo");
    }

    @Test
    void whom_zalo_does_not_know_an_sms_reaches_and_the_next_notice_goes_there_at_once() {
        zaloRefuses(NUMBER);
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        messenger.carriesEverything();

        assertThat(zalo()).isEmpty();
        assertThat(sms())
                .extracting(text -> text.path("text").asText())
                .hasSize(2)
                .allSatisfy(text -> assertThat(text)
                        .hasSizeLessThanOrEqualTo(160)
                        .matches("\\p{ASCII}+")
                        .contains("Ho so " + code(), "0225 000 0410"));
        assertThat(ways()).containsExactlyInAnyOrder("ZALO FAILED", "SMS SENT", "ZALO FAILED", "SMS SENT");
        assertThat(messenger.givenUp(dossier.toString())).isEmpty();
        assertThat(calls()).isZero();

        office.letDueJobsRun(dossier);
        desk.returns(dossier);
        messenger.carriesEverything();
        assertThat(sms()).hasSize(3);
        assertThat(ways()).hasSize(5);
    }

    @Test
    void a_refused_mail_goes_on_by_zalo() {
        jdbc.sql("update dossier set filer_email = 'an@example.vn' where id = ?")
                .param(dossier.value())
                .update();
        sender.setHost("127.0.0.1");
        try (var refusing = new RefusingMailServer("550 no such user")) {
            sender.setPort(refusing.port());
            desk.accepts(dossier);
            messenger.carriesEverything();
        }
        assertThat(ways()).containsExactlyInAnyOrder("MAIL FAILED", "ZALO SENT");
        assertThat(zalo()).hasSize(1);
        assertThat(calls()).isZero();
    }

    @Test
    void all_down_for_an_hour_each_thing_is_told_once_afterwards_and_by_one_way() {
        jdbc.sql("update dossier set filer_email = 'an@example.vn' where id = ?")
                .param(dossier.value())
                .update();
        sender.setHost("127.0.0.1");
        sender.setPort(NOBODY_LISTENS);
        OUTSIDE.ail("zalo", "OFFLINE", 0, 1);
        OUTSIDE.ail("sms-gateway", "OFFLINE", 0, 1);
        var other = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        jdbc.sql("update dossier set filer_email = null where id = ?")
                .param(other.value())
                .update();
        desk.accepts(dossier);
        desk.accepts(other);
        for (var quarter = 0; quarter < 4; quarter++) {
            messenger.carriesEverything();
            office.itIs(office.now().plus(Duration.ofMinutes(15)));
        }
        assertThat(ways()).containsExactly("MAIL PUT");

        OUTSIDE.ail("zalo", "NORMAL", 0, 1);
        OUTSIDE.ail("sms-gateway", "NORMAL", 0, 1);
        sender.setPort(OUTSIDE.mailPort());
        outsideFollowsTheClock();
        messenger.carriesEverything();
        messenger.carriesEverything();

        assertThat(ways()).containsExactly("MAIL SENT");
        assertThat(OUTSIDE.state().at("/mail/mails").findValuesAsText("subject"))
                .filteredOn(subject -> subject.contains(code()))
                .hasSize(1);
        assertThat(zalo()).isEmpty();
        dossier = other;
        assertThat(ways()).containsExactly("ZALO SENT");
        assertThat(zalo()).hasSize(1);
        assertThat(sms()).isEmpty();
    }

    @Test
    void an_answer_that_got_lost_brings_the_same_message_again_and_the_telephone_rings_once() {
        OUTSIDE.ail("zalo", "RANDOM", 0, 4);
        desk.accepts(dossier);
        for (var attempt = 0; attempt < 12; attempt++) {
            messenger.carriesEverything();
            office.itIs(office.now().plus(Duration.ofMinutes(10)));
            outsideFollowsTheClock();
        }
        var taken = OUTSIDE.state().at("/zalo/notifications");
        assertThat(ways()).containsExactly("ZALO SENT");
        assertThat(taken.findValuesAsText("messageId"))
                .contains(notices.of(dossier).get(0).id().toString());
        assertThat(zalo()).hasSize(1);
    }

    @Test
    void a_number_that_is_none_ends_at_the_desk_whose_call_counts() {
        jdbc.sql("update dossier set filer_phone = '0225 000 0999' where id = ?")
                .param(dossier.value())
                .update();
        desk.turnsAway(dossier, "Bản chụp mờ, đề nghị chụp lại cho rõ.");
        messenger.carriesEverything();
        assertThat(ways()).containsExactlyInAnyOrder("ZALO FAILED", "SMS FAILED");
        assertThat(calls()).isEqualTo(1);
        assertThat(messenger.givenUp(dossier.toString())).containsExactly("Số điện thoại không phải là số di động.");

        var answer = http.script("thanh-quang.desk-1")
                .post(
                        "/api/dossiers/" + dossier + "/calls",
                        Map.of(
                                "notice",
                                notices.of(dossier).get(0).id(),
                                "at",
                                office.now().toString(),
                                "reached",
                                "Người nộp hồ sơ",
                                "said",
                                "Đã báo không tiếp nhận, mời chụp lại."));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(ways()).contains("CALL SENT");
        assertThat(sentLines()).containsExactly("Điện thoại");

        jdbc.sql("update dossier set filer_phone = '0912345678' where id = ?")
                .param(dossier.value())
                .update();
        resendsTheDead();
        messenger.carriesEverything();
        assertThat(sms()).isEmpty();
        assertThat(ways()).contains("SMS REPLACED");
        assertThat(sentLines()).hasSize(1);
    }

    @Test
    void a_way_that_is_down_for_hours_is_left_for_the_next_and_nothing_is_told_twice_when_it_is_back() {
        OUTSIDE.ail("zalo", "OFFLINE", 0, 1);
        desk.accepts(dossier);
        messenger.carriesEverything();
        hoursPass(3);
        assertThat(ways()).as("not yet").containsExactly("ZALO PUT");

        hoursPass(1);
        messenger.carriesEverything();
        assertThat(ways()).containsExactlyInAnyOrder("ZALO TIMED_OUT", "SMS SENT");
        assertThat(sms()).hasSize(1);
        assertThat(calls()).isZero();

        OUTSIDE.ail("zalo", "NORMAL", 0, 1);
        hoursPass(30);
        messenger.carriesEverything();
        assertThat(zalo()).as("what went by SMS is not told again").isEmpty();
        assertThat(sms()).hasSize(1);
        assertThat(sentLines()).containsExactly("Tin nhắn SMS");

        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        outsideFollowsTheClock();
        messenger.carriesEverything();
        assertThat(zalo()).as("an outage spoils no way for what comes later").hasSize(1);
    }

    @Test
    void with_every_way_down_for_days_the_desk_is_asked_once_to_call_and_its_call_ends_it() {
        OUTSIDE.ail("zalo", "OFFLINE", 0, 1);
        OUTSIDE.ail("sms-gateway", "OFFLINE", 0, 1);
        desk.accepts(dossier);
        for (var quarter = 0; quarter < 12; quarter++) {
            messenger.carriesEverything();
            hoursPass(4);
        }
        assertThat(ways()).containsExactlyInAnyOrder("ZALO TIMED_OUT", "SMS PUT");
        assertThat(calls()).isEqualTo(1);
        var page = http.browser("thanh-quang.desk-1")
                .get("/desk/dossiers/" + dossier)
                .text();
        assertThat(page).contains("Tin nhắn SMS: quá 4 giờ chưa gửi được");

        http.script("thanh-quang.desk-1")
                .post(
                        "/api/dossiers/" + dossier + "/calls",
                        Map.of(
                                "notice",
                                notices.of(dossier).get(0).id(),
                                "at",
                                office.now().toString(),
                                "reached",
                                "Người nộp hồ sơ",
                                "said",
                                "Đã báo hồ sơ được tiếp nhận và ngày hẹn trả."));
        OUTSIDE.ail("zalo", "NORMAL", 0, 1);
        OUTSIDE.ail("sms-gateway", "NORMAL", 0, 1);
        hoursPass(4);
        messenger.carriesEverything();
        assertThat(sms()).isEmpty();
        assertThat(zalo()).isEmpty();
        assertThat(calls()).isEqualTo(1);
        assertThat(sentLines()).containsExactly("Điện thoại");
    }

    private void hoursPass(int hours) {
        office.itIs(office.now().plus(Duration.ofHours(hours)));
        outsideFollowsTheClock();
        pass.run();
    }

    private void resendsTheDead() {
        jdbc.sql("update outbox_message set state = 'READY', due_at = ? where order_key = ? and state = 'DEAD'")
                .params(Timestamp.from(office.now()), dossier.toString())
                .update();
    }

    private void outsideFollowsTheClock() {
        OUTSIDE.post("/clock", "{\"offset\":\"%s\"}".formatted(Duration.between(Instant.now(), office.now())));
    }

    private static void zaloRefuses(String number) {
        OUTSIDE.post("/zalo/refused", "{\"numbers\":\"%s\"}".formatted(number));
    }

    private List<JsonNode> zalo() {
        return taken("/zalo/notifications").stream()
                .filter(body -> body.at("/parameters/dossier").asText().equals(code()))
                .toList();
    }

    private List<JsonNode> sms() {
        return taken("/smsGateway/texts").stream()
                .filter(body -> body.path("text").asText().contains(code()))
                .toList();
    }

    private static List<JsonNode> taken(String where) {
        return StreamSupport.stream(OUTSIDE.state().at(where).spliterator(), false)
                .map(taken -> taken.path("body"))
                .toList();
    }

    private String code() {
        var accepted = register.get(dossier).code();
        return accepted == null ? "nop ngay" : accepted.value();
    }

    private List<String> ways() {
        return notices.of(dossier).stream()
                .map(notice -> notice.channel() + " " + notice.state())
                .toList();
    }

    private List<String> sentLines() {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.NOTICE_SENT)
                .map(line -> line.detail().get("Cách báo"))
                .toList();
    }

    private int calls() {
        return jdbc.sql("select count(*) from official_notice where dossier_id = ? and kind = 'APPLICANT_UNTOLD'")
                .param(dossier.value())
                .query(Integer.class)
                .single();
    }
}
