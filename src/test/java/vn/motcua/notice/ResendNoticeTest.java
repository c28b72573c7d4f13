package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.dossier.CorrectData;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningSimulators;

/** An address that was wrong and has been put right: it is used again, and what it has lost the desk sends once more. */
@MotCuaTest
class ResendNoticeTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String RIGHT = "van-an@example.vn";

    private static RunningSimulators outside;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Messenger messenger;

    @Autowired
    Http http;

    @Autowired
    CorrectData correctData;

    @Autowired
    Notices notices;

    @Autowired
    DossierRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    DossierId dossier;

    @BeforeAll
    static void start() {
        outside = RunningSimulators.telling(URI.create("http://127.0.0.1:9"));
    }

    @AfterAll
    static void stop() {
        outside.close();
    }

    @BeforeEach
    void the_acceptance_was_refused_at_a_wrong_address() {
        outside.clear();
        sender.setHost("127.0.0.1");
        var desk = counter.worker(DESK);
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        try (var refusing = new RefusingMailServer("550 no such user")) {
            sender.setPort(refusing.port());
            desk.accepts(dossier);
            messenger.carriesEverything();
        }
        sender.setPort(outside.mailPort());
        assertThat(ways()).containsExactly("ACCEPTED MAIL FAILED");
    }

    @AfterEach
    void nobody_writes_any_more() {
        sender.setHost(null);
        jdbc.sql("delete from outbox_message where partner = 'mail' and state <> 'DELIVERED'")
                .update();
    }

    @Test
    void after_the_correction_the_next_notice_uses_the_address_and_the_desk_sends_the_lost_one_again_once() {
        corrects();
        messenger.carriesEverything();
        assertThat(subjects()).containsExactly("đã đính chính dữ liệu");
        assertThat(page(DESK)).contains("Gửi lại: Thư điện tử", "/resend");

        var sent = resends(DESK);
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.at("way")).isEqualTo("Thư điện tử");
        assertThat(refused(resends(DESK))).contains("đang được gửi");
        messenger.carriesEverything();

        assertThat(subjects()).containsExactlyInAnyOrder("đã đính chính dữ liệu", "đã tiếp nhận, hẹn trả kết quả");
        assertThat(mails()).extracting(mail -> mail.at("/to/0").asText()).containsOnly(RIGHT);
        assertThat(ways()).contains("ACCEPTED MAIL FAILED", "ACCEPTED MAIL SENT", "DATA_CORRECTED MAIL SENT");
        assertThat(refused(resends(DESK))).contains("đã được báo việc này");
        assertThat(page(DESK)).doesNotContain("Gửi lại: ");
        assertThat(messenger.givenUp(dossier.toString())).isEmpty();
    }

    @Test
    void while_the_only_way_is_known_to_fail_none_is_offered_and_the_refusal_says_what_to_do() {
        assertThat(page(DESK)).contains("Chưa báo được").doesNotContain("Gửi lại: ");
        assertThat(refused(resends(DESK))).contains("Hãy đính chính thư điện tử, điện thoại");
        assertThat(ways()).hasSize(1);
    }

    @Test
    void what_was_told_by_a_call_meanwhile_is_not_sent_again() {
        corrects();
        var call = Map.of(
                "notice",
                accepted().toString(),
                "at",
                office.now().toString(),
                "reached",
                "Người nộp",
                "said",
                "Đã báo hẹn trả.");
        assertThat(http.script(DESK)
                        .post("/api/dossiers/" + dossier + "/calls", call)
                        .status())
                .isEqualTo(201);

        assertThat(refused(resends(DESK))).contains("đã được báo việc này");
    }

    @Test
    void pressed_twice_at_once_it_goes_once() {
        corrects();
        AtOnce.run(() -> resends(DESK), () -> resends(DESK));
        messenger.carriesEverything();

        assertThat(subjects())
                .filteredOn("đã tiếp nhận, hẹn trả kết quả"::equals)
                .hasSize(1);
        assertThat(ways()).filteredOn("ACCEPTED MAIL SENT"::equals).hasSize(1);
    }

    @Test
    void a_wrong_address_again_is_tried_no_more_until_it_is_corrected_once_more() {
        try (var refusing = new RefusingMailServer("550 no such user")) {
            sender.setPort(refusing.port());
            corrects();
            messenger.carriesEverything();
        }
        assertThat(ways()).contains("DATA_CORRECTED MAIL FAILED");
        assertThat(refused(resends(DESK))).contains("Chưa có cách nào gửi được");
    }

    @Test
    void only_the_desk_of_the_dossier_sends_again_and_only_what_the_dossier_tells() {
        corrects();
        assertThat(resends("gia-loc.desk-1").status()).isEqualTo(404);
        assertThat(resends("thanh-quang.ho-tich").status()).isEqualTo(403);
        assertThat(page("thanh-quang.ho-tich")).contains("Đã báo người nộp").doesNotContain("Gửi lại: ");
        assertThat(resends(DESK, UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(ways()).filteredOn(way -> way.startsWith("ACCEPTED")).hasSize(1);
    }

    private void corrects() {
        office.itIs(office.now().plus(Duration.ofMinutes(10)));
        office.doAs(DESK, () -> correctData
                .correct(
                        dossier,
                        Map.of("filer.email", RIGHT),
                        new CorrectionGrounds("Gõ nhầm thư điện tử khi tiếp nhận.", "Tờ khai người nộp đã ký"))
                .orThrow());
    }

    private Answer resends(String official) {
        return resends(official, accepted());
    }

    private Answer resends(String official, UUID notice) {
        return http.script(official).post("/api/dossiers/%s/notices/%s/resend".formatted(dossier, notice), Map.of());
    }

    private static String refused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.text();
    }

    private UUID accepted() {
        return notices.of(dossier).get(0).id();
    }

    private String page(String official) {
        return http.browser(official).get("/desk/dossiers/" + dossier).text();
    }

    private List<String> ways() {
        return notices.of(dossier).stream()
                .map(notice -> notice.kind() + " " + notice.channel() + " " + notice.state())
                .toList();
    }

    private List<String> subjects() {
        return mails().stream()
                .map(mail -> mail.path("subject").asText().replaceFirst(".*: ", ""))
                .toList();
    }

    private List<JsonNode> mails() {
        var code = register.get(dossier).code().value();
        return StreamSupport.stream(outside.state().at("/mail/mails").spliterator(), false)
                .filter(mail -> mail.path("subject").asText().contains(code))
                .toList();
    }
}
