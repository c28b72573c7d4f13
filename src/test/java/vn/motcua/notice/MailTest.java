package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.MendMessage;
import vn.motcua.messaging.Messages;
import vn.motcua.messaging.ResendMessage;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Worker;

/** Mail over SMTP, read back where it arrives. */
@MotCuaTest
class MailTest {

    private static final int NOBODY_LISTENS = 9;
    private static final String OPERATOR = "hai-phong.operator";

    private static RunningSimulators outside;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Messenger messenger;

    @Autowired
    Notices notices;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierEvents events;

    @Autowired
    Messages messages;

    @Autowired
    MendMessage mendMessage;

    @Autowired
    ResendMessage resendMessage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    Worker desk;
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
    void a_dossier_waits_at_the_desk() {
        outside.clear();
        sender.setHost("127.0.0.1");
        sender.setPort(outside.mailPort());
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
    }

    @AfterEach
    void nobody_writes_any_more() {
        sender.setHost(null);
        jdbc.sql("delete from outbox_message where partner = 'mail' and state <> 'DELIVERED'")
                .update();
    }

    @Test
    void the_acceptance_arrives_with_code_and_due_date_and_without_names() {
        desk.accepts(dossier);
        messenger.carriesEverything();

        var code = register.get(dossier).code().value();
        assertThat(mails()).hasSize(1);
        var mail = mails().get(0);
        assertThat(mail.at("/to/0").asText()).isEqualTo("an@example.vn");
        assertThat(mail.path("subject").asText()).isEqualTo("Hồ sơ " + code + ": đã tiếp nhận, hẹn trả kết quả");
        assertThat(mail.path("text").asText())
                .contains(
                        "Kính gửi Ông/Bà,",
                        "Mã hồ sơ: " + code,
                        "Thủ tục: Đăng ký khai sinh",
                        "Hẹn trả kết quả: 17:00 ngày 20/11/2026",
                        "Ủy ban nhân dân xã Thanh Quang",
                        "<p>")
                .doesNotContain("Nguyễn Văn An", "Nguyễn Gia Hưng", "031090001234", "0912345678");
        assertThat(outside.get("/mail/1").body())
                .contains(notices.of(dossier).get(0).id() + "@localhost");
        assertThat(notices.of(dossier))
                .extracting(Notice::state, Notice::sentAt)
                .doesNotContainNull()
                .hasSize(1);
        assertThat(notices.of(dossier).get(0).state()).isEqualTo(NoticeState.SENT);
        assertThat(sentLines()).containsExactly("Đã tiếp nhận hồ sơ, hẹn ngày trả");
    }

    @Test
    void a_server_down_for_an_hour_is_caught_up_with_in_order_and_once() {
        sender.setPort(NOBODY_LISTENS);
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        messenger.carriesEverything();
        assertThat(notices.of(dossier)).extracting(Notice::state).containsOnly(NoticeState.PUT);
        assertThat(sentLines()).isEmpty();

        office.itIs(office.now().plus(Duration.ofHours(1)));
        sender.setPort(outside.mailPort());
        messenger.carriesEverything();
        messenger.carriesEverything();

        assertThat(mails())
                .extracting(mail -> mail.path("subject").asText().replaceFirst(".*: ", ""))
                .containsExactly("đã tiếp nhận, hẹn trả kết quả", "đã có kết quả, mời đến nhận");
        assertThat(sentLines()).hasSize(2);
    }

    @Test
    void a_server_that_asks_to_try_later_is_tried_later() {
        try (var later = new RefusingMailServer("450 greylisted")) {
            sender.setPort(later.port());
            desk.accepts(dossier);
            messenger.carriesEverything();
        }
        assertThat(message().head().state().name()).isEqualTo("READY");
        assertThat(message().head().reason()).isEqualTo("Máy chủ thư tạm chưa nhận (450).");
    }

    @Test
    void a_refused_address_is_left_to_people_and_goes_out_again_to_the_mended_one() {
        try (var refusing = new RefusingMailServer("550 no such user")) {
            sender.setPort(refusing.port());
            desk.accepts(dossier);
            messenger.carriesEverything();
        }
        assertThat(notices.of(dossier)).extracting(Notice::state).containsOnly(NoticeState.FAILED);
        assertThat(message().head().reason()).isEqualTo("Máy chủ thư từ chối địa chỉ người nhận (550).");
        assertThat(message().remedy()).contains("Sửa địa chỉ thư");
        assertThat(toldGroups()).containsExactlyInAnyOrder("xa-thanh-quang.one-stop-desk", "operators");

        sender.setPort(outside.mailPort());
        var id = message().head().id();
        office.doAs(OPERATOR, () -> {
            mendMessage
                    .mend(
                            id,
                            message().version(),
                            "{\"notice\":\"%s\",\"to\":\"van-an@example.vn\"}".formatted(id),
                            OPERATOR)
                    .orThrow();
            if (message().head().state().name().equals("DEAD")) {
                resendMessage.resend(id, message().version(), OPERATOR).orThrow();
            }
        });
        messenger.carriesEverything();
        assertThat(mails()).extracting(mail -> mail.at("/to/0").asText()).containsExactly("van-an@example.vn");
        assertThat(notices.of(dossier)).extracting(Notice::state).containsOnly(NoticeState.SENT);
    }

    @Test
    void an_address_that_is_none_is_left_to_people_at_once() {
        jdbc.sql("update dossier set filer_email = 'an tại nhà' where id = ?")
                .param(dossier.value())
                .update();
        desk.accepts(dossier);
        messenger.carriesEverything();
        assertThat(message().head().state().name()).isEqualTo("DEAD");
        assertThat(mails()).isEmpty();
    }

    @Test
    void neither_sending_nor_failing_writes_a_person_into_the_log() {
        var lines = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var ours = (Logger) LoggerFactory.getLogger("vn.motcua");
        var springs = (Logger) LoggerFactory.getLogger("org.springframework.mail");
        lines.start();
        root.addAppender(lines);
        ours.setLevel(Level.TRACE);
        springs.setLevel(Level.TRACE);
        try (var refusing = new RefusingMailServer("550 <an@example.vn> no such user")) {
            sender.setPort(refusing.port());
            desk.accepts(dossier);
            messenger.carriesEverything();
        } finally {
            root.detachAppender(lines);
            ours.setLevel(null);
            springs.setLevel(null);
        }
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).anyMatch(line -> line.contains("mail"));
        assertThat(lines.list)
                .extracting(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()))
                .noneMatch(line -> line.contains("example.vn") || line.contains("Nguyễn"));
        assertThat(message().head().reason()).doesNotContain("example.vn");
    }

    /** About the dossier: what other tests have left lying may be carried along. */
    private List<JsonNode> mails() {
        var code = register.get(dossier).code().value();
        return StreamSupport.stream(outside.state().at("/mail/mails").spliterator(), false)
                .filter(mail -> mail.path("subject").asText().contains(code))
                .toList();
    }

    private vn.motcua.messaging.MessageView message() {
        return messages.find(notices.of(dossier).get(0).id()).orElseThrow();
    }

    private List<String> sentLines() {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.NOTICE_SENT)
                .map(line -> line.detail().get("Việc"))
                .toList();
    }

    private List<String> toldGroups() {
        return jdbc.sql("select group_id from official_notice where dossier_id = ? or message_id = ?")
                .params(dossier.value(), message().head().id())
                .query(String.class)
                .list();
    }
}
