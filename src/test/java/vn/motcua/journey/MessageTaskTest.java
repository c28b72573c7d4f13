package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.messaging.MessageState;
import vn.motcua.messaging.Messages;
import vn.motcua.messaging.SkipMessage;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningSimulators;

/** What came from outside and could not be handled is the task of a desk, which tries again or sets it aside. */
@MotCuaTest
class MessageTaskTest {

    private static final String DESK = "xa-thanh-quang.one-stop-desk";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    Inbox inbox;

    @Autowired
    Messages messages;

    @Autowired
    SkipMessage skipMessage;

    @Autowired
    DossierRegister register;

    @Autowired
    Http http;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nothing_is_on_its_way() {
        messenger.carriesEverything();
    }

    @Test
    void a_tale_that_contradicts_the_register_waits_at_the_desk_that_keeps_the_dossier() {
        var dossier = counter.signed(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-11-20T09:00"));
        messenger.carriesEverything();
        time.itIs("2026-11-23T09:00");
        var event = carrier.event(dossier, 1, ParcelStatus.DELIVERED);
        event.put("trackingNumber", "E999VN");
        carrier.tells(event, UUID.randomUUID());
        messenger.carriesEverything();

        var task = task(dossier.toString());
        assertThat(task.getDueDate().toInstant())
                .as("24/11 is a holiday")
                .isBetween(at("2026-11-25T09:00"), at("2026-11-25T09:05"));
        assertThat(groupsOf(task)).containsExactly(DESK);
        assertThat(story("thanh-quang.desk-1", task))
                .contains("Bưu chính công ích gửi «Tin về bưu gửi», nhận lúc 09:00 23/11/2026.")
                .contains("Tình trạng: Đã phát", "Chưa xử lý được vì: Số hiệu bưu gửi trong tin không phải");
        assertThat(http.script("thanh-quang.desk-1")
                        .get("/api/tasks/%s/dossier".formatted(task.getId()))
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> story("thanh-quang.ho-tich", task)).hasMessageContaining("không thuộc nhóm");

        submit("thanh-quang.desk-1", task, "SET_ASIDE", "Bưu chính nhận đã gửi nhầm, đã báo lại.");
        assertThat(state(dossier.toString())).isEqualTo(MessageState.SET_ASIDE);
        assertThat(open(dossier.toString())).isEmpty();
    }

    @Test
    void an_early_one_that_grew_old_is_tried_again_by_the_desk_until_it_fits() {
        var code = files();
        var dossier = register.findByPortalCode(code).orElseThrow().id();
        receive("portal.supplement-filed", code, supplement(code));
        messenger.carriesEverything();
        assertThat(open(dossier.toString())).as("it may be early for a day").isEmpty();

        time.itIs(time.now().plus(Duration.ofHours(25)));
        messenger.carriesEverything();
        var task = task(dossier.toString());
        assertThat(story("thanh-quang.desk-1", task)).contains("Tôi gửi thêm giấy tờ.", "chưa được yêu cầu bổ sung");
        assertThatThrownBy(() -> submit("thanh-quang.desk-1", task, "SET_ASIDE", "ngắn"))
                .hasMessageContaining("Lý do xếp lại");

        submit("thanh-quang.desk-1", task, "TRY_AGAIN", null);
        messenger.carriesEverything();
        var again = task(dossier.toString());
        assertThat(again.getId()).as("once more, and only once").isNotEqualTo(task.getId());

        counter.worker("thanh-quang.desk-1").asksSupplement(dossier, Step.INTAKE, "birth-notice");
        submit("thanh-quang.desk-1", again, "TRY_AGAIN", null);
        messenger.carriesEverything();
        assertThat(state(code)).isEqualTo(MessageState.HANDLED);
        assertThat(open(dossier.toString())).isEmpty();
    }

    @Test
    void what_has_no_dossier_yet_goes_to_the_desk_of_the_authority_addressed_and_ends_when_an_operator_was_faster() {
        var code = "G22.99.08-" + UUID.randomUUID();
        receive("portal.dossier-filed", code, filed(code, "9.999999"));
        messenger.carriesEverything();

        var message = id(code);
        var task = task(message.toString());
        assertThat(groupsOf(task)).containsExactly(DESK);
        assertThat(story("thanh-quang.desk-1", task))
                .contains(code, "9.999999", "Trần Thị Ngộ", "0912345678", "Danh mục không có thủ tục");
        assertThat(remembered(task)).as("ids only").containsExactly("messageId");
        assertThat(http.script("thanh-quang.desk-1")
                        .get("/api/tasks/%s/dossier".formatted(task.getId()))
                        .at("detail"))
                .contains("chưa thuộc hồ sơ nào");
        http.browser("hai-phong.operator")
                .send(
                        "POST",
                        "/desk/differences/compare",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.noBody());
        assertThat(jdbc.sql("select count(*) from register_difference where business_key = ?")
                        .param(message.toString())
                        .query(Integer.class)
                        .single())
                .isZero();

        var seen = messages.find(message).orElseThrow();
        skipMessage
                .skip(message, seen.version(), "Cổng đã gỡ thủ tục này.", "hai-phong.operator")
                .orThrow();
        assertThat(open(message.toString())).isEmpty();
        assertThat(jdbc.sql("select closed_at from message_task where message_id = ?")
                        .param(message)
                        .query()
                        .singleRow()
                        .get("closed_at"))
                .isNotNull();
    }

    @Test
    void what_is_addressed_to_nobody_known_stays_with_the_operators() {
        var code = "G22.99.08-" + UUID.randomUUID();
        var message = filed(code, "1.001193");
        ((ObjectNode) message).put("MaCoQuan", "000.00.00.H99");
        receive("portal.dossier-filed", code, message);
        messenger.carriesEverything();

        assertThat(state(code)).isEqualTo(MessageState.NEEDS_PERSON);
        assertThat(open(id(code).toString())).isEmpty();
    }

    private String files() {
        var code = "G22.99.08-" + UUID.randomUUID();
        time.itIs("2026-11-20T09:00");
        receive("portal.dossier-filed", code, filed(code, "1.001193"));
        messenger.carriesEverything();
        return code;
    }

    private JsonNode filed(String code, String procedure) {
        return RunningSimulators.json(
                """
                {"MaHoSoQuocGia": "%s", "MaTTHC": "%s", "MaCoQuan": "000.00.41.H24", "NgayNop": "%s",
                 "NguoiNop": {"HoTen": "Trần Thị Ngộ", "SoDienThoai": "0912345678"},
                 "ChuHoSo": "Trần Thị Ngộ", "LoaiDoiTuong": "1", "HinhThuc": "0",
                 "DuLieuKeKhai": {}, "TaiLieuNop": []}"""
                        .formatted(code, procedure, Applicant.compact(time.now())));
    }

    private JsonNode supplement(String code) {
        return RunningSimulators.json(
                "{\"MaHoSoQuocGia\": \"%s\", \"NgayBoSung\": \"%s\", \"NoiDung\": \"Tôi gửi thêm giấy tờ.\"}"
                        .formatted(code, Applicant.compact(time.now())));
    }

    private void receive(String type, String correlation, JsonNode payload) {
        inbox.receive(new IncomingMessage("national-portal", UUID.randomUUID().toString(), type, correlation, payload))
                .orThrow();
    }

    private Task task(String businessKey) {
        assertThat(open(businessKey)).hasSize(1);
        return open(businessKey).get(0);
    }

    private List<Task> open(String businessKey) {
        return time.unchecked(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey("UserTask_SettleMessage")
                .list());
    }

    private List<String> groupsOf(Task task) {
        return time.unchecked(() -> tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .toList());
    }

    private String story(String official, Task task) {
        return time.as(official, () -> forms.getTaskFormVariables(task.getId())).getValue("messageStory", String.class);
    }

    private void submit(String official, Task task, String settlement, String reason) {
        var form = reason == null
                ? Map.<String, Object>of("settlement", settlement)
                : Map.<String, Object>of("settlement", settlement, "reason", reason);
        time.doAs(official, () -> forms.submitTaskForm(task.getId(), form));
    }

    private Set<String> remembered(Task task) {
        return time.unchecked(
                () -> runtime.getVariables(task.getProcessInstanceId()).keySet());
    }

    /** Of the last message about it. */
    private UUID id(String correlation) {
        return jdbc.sql("select id from inbox_message where correlation = ? order by seq desc limit 1")
                .param(correlation)
                .query(UUID.class)
                .single();
    }

    private MessageState state(String correlation) {
        return messages.find(id(correlation)).orElseThrow().head().state();
    }

    private static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(Vietnam.ZONE).toInstant();
    }
}
