package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.PersonalData;
import vn.motcua.testing.ProductionLog;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Scans;

/**
 * Everything that happens to a citizen's dossier, and everything that goes wrong with it on the way: the log that
 * production would write knows none of it, and no page leads to an address that does.
 */
@MotCuaTest
class NoNamesInLogsTest {

    private static final String FILER = "Quàng Văn Ếch";
    private static final String OWNER = "Lò Thị Ỉn";
    private static final String RECEIVER = "Tòng Thị Ọi";
    private static final String NUMBER = "031077004219";
    private static final String HOME = "Bản Nà Sáy";
    private static final PersonalData PEOPLE = PersonalData.of(
            FILER, "Văn Ếch", OWNER, RECEIVER, NUMBER, "031299004220", HOME, "0987004219", "quang.ech@thu.example");
    private static final String ENGINE = "/camunda/api/engine/engine/default/task/";
    private static final Pattern LINK =
            Pattern.compile("(?:href|src|action|formaction|hx-get|hx-post|data-href)=\"([^\"]+)\"");
    private static final int NOBODY_LISTENS = 9;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    Inbox inbox;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ManagementService management;

    private final Set<String> addresses = new TreeSet<>();

    @AfterEach
    void everybody_is_well_again() {
        heals();
        carrier.isWell();
        sender.setHost(null);
        sender.setPort(JavaMailSenderImpl.DEFAULT_PORT);
        jdbc.sql("delete from outbox_message where partner = 'mail' and state <> 'DELIVERED'")
                .update();
        messenger.carriesEverything();
    }

    @Test
    void a_dossiers_whole_way_and_all_that_fails_on_it_leave_no_personal_data_in_a_line_of_the_log_or_in_an_address() {
        sender.setHost("127.0.0.1");
        sender.setPort(NOBODY_LISTENS);

        var lines = ProductionLog.during(() -> {
            var dossier = filedAtTheDesk();
            wrongInput(dossier);
            supplementedAndApologisedFor(dossier);
            turnedAway();
            toldByThePortal();
            signedWhileTheDatabaseFails(dossier);
            broughtHome(dossier);
            lookedAt(dossier);
        });

        assertThat(lines)
                .as("what failed is in the log")
                .anyMatch(line -> line.contains("\"log.level\":\"ERROR\"") || line.contains("\"level\":\"ERROR\""));
        assertThat(lines)
                .as("faults with their traces")
                .anyMatch(line -> line.contains("stack_trace") && line.contains("vn.motcua"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(PEOPLE.in(line)).as(line).isEmpty());
        assertThat(addresses).hasSizeGreaterThan(40);
        assertThat(addresses)
                .allSatisfy(
                        address -> assertThat(PEOPLE.in(address)).as(address).isEmpty());
    }

    @Test
    void lines_and_addresses_that_give_somebody_away_are_found_however_they_are_written() {
        for (var sample : List.of(
                "{\"message\":\"no dossier of Quàng Văn Ếch\"}",
                "QUANG VAN ECH",
                "/desk/dossiers?text=L%C3%B2+Th%E1%BB%8B+%E1%BB%88n",
                "violates check, row (" + NUMBER + ")",
                "number 001199123456 of somebody else",
                "could not tell 0912345678",
                "no mail to an@example.vn: refused",
                "Xã Thanh Quang, bản nà sáy 47")) {
            assertThat(PEOPLE.in(sample)).as(sample).isNotEmpty();
        }
        for (var harmless : List.of(
                "/desk/dossiers/0b7d6c1e-55a8-4f0b-9c7e-031077004219",
                "{\"@timestamp\":\"2026-11-22T14:38:03.012345678Z\",\"process\":{\"pid\":1234}}",
                "account thanh-quang.desk-1 is locked",
                "vn.motcua.desk.Foo@6d06d69c at java.base@17.0.12/java.lang.Thread")) {
            assertThat(PEOPLE.in(harmless)).as(harmless).isEmpty();
        }
    }

    private DossierId filedAtTheDesk() {
        time.itIs("2026-10-05T09:00");
        var desk = http.browser("thanh-quang.desk-1");
        var saved = desk.post("/api/dossiers", request());
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        var dossier = DossierId.of(saved.at("id"));
        assertThat(desk.upload(papers(dossier), FILER + " " + NUMBER + ".pdf", Scans.pdf())
                        .status())
                .isEqualTo(201);
        assertThat(desk.upload(papers(dossier), FILER + ".exe", FILER.getBytes())
                        .status())
                .isEqualTo(415);
        assertThat(desk.form(
                                "/desk/intake/known",
                                Map.of(
                                        "procedure",
                                        "marital-status-certificate",
                                        "ownerIsFiler",
                                        "false",
                                        "owner.identityNumber",
                                        "031299004220"))
                        .status())
                .isEqualTo(200);
        assertThat(desk.post("/api/dossiers/" + dossier + "/accept", Map.of()).status())
                .isEqualTo(200);
        assertThat(desk.form("/desk/dossiers", Map.of("text", FILER, "identityNumber", NUMBER))
                        .text())
                .contains(dossier.toString());
        assertThat(desk.post("/api/dossiers/search", Map.of("text", OWNER, "identityNumber", NUMBER, "page", 0))
                        .text())
                .contains(dossier.toString());
        messenger.carriesEverything();
        return dossier;
    }

    private void wrongInput(DossierId dossier) {
        var desk = http.browser("thanh-quang.desk-1");
        var wrong = new LinkedHashMap<>(request());
        wrong.put("filer", Map.of("name", FILER, "identityNumber", "khong phai " + NUMBER, "phone", "gọi " + FILER));
        assertThat(desk.post("/api/dossiers", wrong).status()).isEqualTo(400);
        wrong.put("channel", FILER);
        assertThat(desk.post("/api/dossiers", wrong).status()).isEqualTo(400);
        wrong.put(FILER, NUMBER);
        assertThat(desk.post("/api/dossiers", wrong).status()).isEqualTo(400);
        assertThat(desk.postText("/api/dossiers", "{\"filer\":\"" + FILER + "\"")
                        .status())
                .isEqualTo(400);
        assertThat(desk.form("/desk/dossiers", Map.of("status", FILER, "text", NUMBER))
                        .status())
                .isEqualTo(400);
        var sent = desk.form("/desk/intake?action=accept", Map.of("filer.name", FILER, "filer.identityNumber", "?"));
        assertThat(sent.status()).as(sent.text()).isGreaterThanOrEqualTo(400);
        assertThat(http.nobody()
                        .form("/login", Map.of("username", FILER, "password", NUMBER))
                        .status())
                .isEqualTo(302);
        assertThat(desk.get("/desk/khong-co/" + NUMBER).status()).isEqualTo(404);
        submits("thanh-quang.desk-1", dossier, Step.REVIEW, Map.of("opinion", OWNER, "reviewOutcome", FILER), 400, 499);
    }

    private void supplementedAndApologisedFor(DossierId dossier) {
        var specialist = certificates.specialist();
        specialist.claims(dossier, Step.REVIEW);
        submits(specialist.id(), dossier, Step.REVIEW, Map.of("opinion", OWNER, "reviewOutcome", FILER), 400, 499);
        time.itIs("2026-10-06T07:31");
        time.letDueJobsRun(dossier);
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME").writesApology(dossier, "2026-10-12");
        certificates.deputy().signsApology(dossier);
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        certificates.desk().uploads(dossier, "declaration").takesSupplement(dossier);
        time.letDueJobsRun(dossier);
        messenger.carriesEverything();
    }

    private void turnedAway() {
        var saved = http.browser("thanh-quang.desk-1").post("/api/dossiers", request());
        var dossier = DossierId.of(saved.at("id"));
        certificates.desk().turnsAway(dossier, FILER + " chưa có giấy tờ tùy thân số " + NUMBER);
        then.on(dossier).hasStatus(DossierStatus.NOT_ACCEPTED);
    }

    /** One that is taken, one that nobody understands, and one whose handler finds the database failing. */
    private void toldByThePortal() {
        receive("1.001193");
        receive("9.999999");
        messenger.carriesEverything();
        fails();
        receive("1.001193");
        messenger.carriesEverything();
        heals();
        time.itIs(time.now().plusSeconds(3600));
        messenger.carriesEverything();
    }

    private void signedWhileTheDatabaseFails(DossierId dossier) {
        fails();
        assertThat(http.browser("thanh-quang.desk-1")
                        .post("/api/dossiers", request())
                        .status())
                .isEqualTo(500);
        submits(
                "thanh-quang.ho-tich",
                dossier,
                Step.REVIEW,
                Map.of("reviewOutcome", "ELIGIBLE", "opinion", OWNER),
                500,
                500);
        heals();
        certificates.specialist().submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE", "opinion", OWNER));
        certificates.chairman().uploadsResult(dossier).signs(dossier);
        fails();
        var job = digitizing(dossier);
        new ExecuteJobsRunnable(List.of(job.getId()), (ProcessEngineImpl) engine).run();
        management.setJobRetries(job.getId(), 0);
        assertThat(time.unchecked(() -> engine.getRuntimeService()
                        .createIncidentQuery()
                        .configuration(job.getId())
                        .count()))
                .isOne();
        heals();
        management.setJobRetries(job.getId(), 1);
        time.letDueJobsRun(dossier);
    }

    private void broughtHome(DossierId dossier) {
        carrier.answers(503, "Không nhận bưu gửi của " + RECEIVER + ", " + HOME);
        messenger.carriesEverything();
        carrier.isWell();
        time.itIs(time.now().plusSeconds(3600));
        messenger.carriesEverything();
        carrier.tells(dossier, 1, ParcelStatus.IN_TRANSIT);
        var delivered = carrier.event(dossier, 2, ParcelStatus.DELIVERED);
        delivered.put("receiverName", RECEIVER);
        carrier.tells(delivered, UUID.randomUUID());
        var nonsense = carrier.event(dossier, 3, ParcelStatus.DELIVERED);
        nonsense.put("sequence", RECEIVER);
        carrier.tells(nonsense, UUID.randomUUID());
        messenger.carriesEverything();
        then.on(dossier).hasStatus(DossierStatus.RETURNED);
    }

    /** Every page with the dossier on it, by everybody who has one, and where these pages lead. */
    private void lookedAt(DossierId dossier) {
        var page = "/desk/dossiers/" + dossier;
        visited("thanh-quang.desk-1", page, "/desk/intake", "/desk/dossier-book", "/desk/hand-over-sheets");
        visited("thanh-quang.ho-tich", page, "/desk/dossiers");
        visited("thanh-quang.chairman", page, "/desk/leave", "/desk/delegations", "/desk/apologies");
        visited("thanh-quang.controller", page, "/desk/control", "/desk/corrections");
        visited("hai-phong.operator", "/desk/messages?direction=IN&shown=ALL", "/desk/messages", "/desk/differences");
    }

    private void visited(String official, String... pages) {
        var browser = http.browser(official);
        for (var page : pages) {
            linksOf(browser.get(page)).forEach(link -> {
                if (addresses.add(link) && link.startsWith("/desk/") && !link.contains("sign-out")) {
                    addresses.addAll(linksOf(browser.get(link)));
                }
            });
        }
        addresses.addAll(linksOf(browser.form("/desk/dossiers", Map.of("text", FILER, "identityNumber", NUMBER))));
    }

    private static Set<String> linksOf(Caller.Answer answer) {
        var links = new HashSet<String>();
        if (answer.header("Location") != null) {
            links.add(answer.header("Location"));
        }
        LINK.matcher(answer.text())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .forEach(links::add);
        return links;
    }

    private void submits(String official, DossierId dossier, Step step, Map<String, String> form, int least, int most) {
        var task = certificates.specialist().task(dossier, step.taskId()).getId();
        var variables = new LinkedHashMap<String, Object>();
        form.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        var answer = http.browser(official).post(ENGINE + task + "/submit-form", Map.of("variables", variables));
        assertThat(answer.status()).as(answer.text()).isBetween(least, most);
    }

    private void receive(String procedure) {
        var code = "G22.99.08-" + UUID.randomUUID();
        var message = RunningSimulators.json(
                """
                {"MaHoSoQuocGia": "%s", "MaTTHC": "%s", "MaCoQuan": "000.00.41.H24", "NgayNop": "%s",
                 "NguoiNop": {"HoTen": "%s", "SoDienThoai": "0987004219", "SoDinhDanh": "%s"},
                 "ChuHoSo": "%s", "LoaiDoiTuong": "1", "HinhThuc": "0", "DuLieuKeKhai": {}, "TaiLieuNop": []}"""
                        .formatted(code, procedure, Applicant.compact(time.now()), FILER, NUMBER, OWNER));
        inbox.receive(new IncomingMessage(
                        "national-portal", UUID.randomUUID().toString(), "portal.dossier-filed", code, message))
                .orThrow();
    }

    private Job digitizing(DossierId dossier) {
        return time.unchecked(
                () -> engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.toString())
                        .list()
                        .stream()
                        .flatMap(instance ->
                                management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                        .filter(job -> job.getDuedate() == null
                                || !job.getDuedate().toInstant().isAfter(time.now()))
                        .findFirst()
                        .orElseThrow());
    }

    /** From now on nothing can be written of any dossier, and the database says in its words whose row it is. */
    private void fails() {
        for (var table : List.of("dossier", "dossier_event")) {
            jdbc.sql("alter table " + table + " add constraint fails check (false) not valid")
                    .update();
        }
    }

    private void heals() {
        for (var table : List.of("dossier", "dossier_event")) {
            jdbc.sql("alter table " + table + " drop constraint if exists fails")
                    .update();
        }
    }

    private static String papers(DossierId dossier) {
        return "/api/dossiers/" + dossier + "/documents?documentKey=declaration&purpose=COMPONENT";
    }

    private static Map<String, Object> request() {
        return Map.of(
                "procedure",
                "marital-status-certificate",
                "channel",
                "DESK",
                "returnMode",
                "POST",
                "filer",
                person(FILER, NUMBER),
                "owner",
                person(OWNER, "031299004220"),
                "receiver",
                person(RECEIVER, "031199004221"),
                "authorityPaper",
                "Giấy ủy quyền của " + OWNER,
                "summary",
                "Xin cho " + OWNER + " ở " + HOME,
                "shownPapers",
                List.of("declaration", "identity-paper"));
    }

    private static Map<String, String> person(String name, String number) {
        return Map.of(
                "name",
                name,
                "identityNumber",
                number,
                "address",
                HOME + " 47, Xã Thanh Quang",
                "phone",
                "0987004219",
                "email",
                "quang.ech@thu.example");
    }
}
