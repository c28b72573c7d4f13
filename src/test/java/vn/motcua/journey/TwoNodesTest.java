package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Scans;
import vn.motcua.testing.TrialDatabase;

/** Two processes of the application on one PostgreSQL, started at the same moment, one register between them. */
@Tag("full")
class TwoNodesTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final int DOSSIERS = 30;

    @TempDir
    Path directory;

    @Test
    void two_nodes_deploy_once_and_do_everything_once() {
        var sample = directory.resolve("sample");
        RunningApplication.on(sample, "--motcua.trial.simulators=false").kill();
        var database = new TrialDatabase(sample);
        startTogetherOnNothing(database.besides("fresh"));

        var port = RunningApplication.freePort();
        try (var outside = RunningSimulators.telling(URI.create("http://127.0.0.1:" + port));
                var one = node("one", port, sample, database, outside);
                var other = node("other", RunningApplication.freePort(), sample, database, outside)) {
            one.awaitReady();
            other.awaitReady();
            work(new Office(database, one, other), database, outside);
            assertThat(jobsDoneBy(one)).isPositive();
            assertThat(jobsDoneBy(other)).isPositive();
        }
    }

    private void startTogetherOnNothing(TrialDatabase fresh) {
        try (var one = empty("first", fresh);
                var other = empty("second", fresh)) {
            one.awaitReady();
            other.awaitReady();
            assertThat(one.output() + other.output()).doesNotContain(" ERROR ");
        }
        assertThat(fresh.texts("select name_ from act_re_deployment order by 1"))
                .isEqualTo(models());
        assertThat(fresh.texts("select name from deployed_model order by 1")).isEqualTo(models());
        assertThat(fresh.count("act_re_procdef")).isEqualTo(models().size());
        assertThat(fresh.texts("select name_ from act_ru_filter group by name_ having count(*) > 1"))
                .isEmpty();
        assertThat(fresh.texts("select group_id_ from act_ru_authorization"
                        + " group by group_id_, user_id_, resource_type_, resource_id_ having count(*) > 1"))
                .isEmpty();
    }

    private void work(Office office, TrialDatabase database, RunningSimulators outside) {
        var dossiers = new ArrayList<String>();
        for (int i = 0; i < DOSSIERS; i++) {
            dossiers.add(office.accepted(i));
        }
        database.jdbc()
                .sql("update act_ru_job set duedate_ = duedate_ - interval '30 days'"
                        + " where handler_cfg_ like 'BoundaryEvent_ReviewOverdue%'")
                .update();
        database.await(all("act_hi_actinst where act_id_ = 'EndEvent_ReviewDelayOpened'"));
        for (int i = 0; i < DOSSIERS; i++) {
            office.signed(i, dossiers.get(i));
        }
        database.await(all("postal_order where tracking_number is not null"));
        outside.state()
                .at("/postalCarrier/parcels")
                .forEach(parcel -> outside.post(
                        "/postal-carrier/parcels/%s/delivered"
                                .formatted(parcel.path("trackingNumber").asText()),
                        "{\"detail\":\"\"}"));
        database.await(all("dossier where status = 10"));
        database.await("(select where not exists (select from outbox_message where state <> 'DELIVERED')) nothing");

        var numbers = "select right(code, 4)::int from dossier";
        assertThat(database.text(
                        "select count(distinct n) || ' ' || max(n) - min(n) from (%s) codes(n)".formatted(numbers)))
                .as("one register gives the codes")
                .isEqualTo("%d %d".formatted(DOSSIERS, DOSSIERS - 1));
        assertThat(database.count("act_hi_actinst where act_id_ = 'BoundaryEvent_ReviewOverdue'"))
                .as("each bell rings once")
                .isEqualTo(DOSSIERS);
        assertThat(database.count("delay_explanation")).isEqualTo(DOSSIERS);
        assertThat(database.count("act_hi_procinst where proc_def_key_ = 'explain-delay'"))
                .isEqualTo(DOSSIERS);
        assertThat(database.texts(
                        "select concat_ws(' ', partner, type, attempts) from outbox_message where attempts <> 1"))
                .isEmpty();
        assertThat(database.count("inbox_message where state <> 'HANDLED' or attempts > 1"))
                .isZero();
        var seen = outside.state();
        assertThat(seen.at("/postalCarrier/parcels")).hasSize(DOSSIERS);
        assertThat(seen.at("/nationalPortal/repeatedMessages").asInt()).isZero();
        assertThat(seen.at("/nationalPortal/dossiers")).hasSize(DOSSIERS);
        assertThat(database.count("act_ru_incident")).isZero();
        assertThat(database.count("act_ru_job where retries_ < 3")).isZero();
        assertThat(database.count("dossier_event where kind = 'RETURNED'")).isEqualTo(DOSSIERS);
    }

    /** Officials whose every next click goes to the other node. */
    private record Office(TrialDatabase database, Map<String, Caller[]> callers) {

        private Office(TrialDatabase database, RunningApplication one, RunningApplication other) {
            this(database, new LinkedHashMap<>());
            for (var official : List.of("thanh-quang.desk-1", "thanh-quang.ho-tich", "thanh-quang.chairman")) {
                callers.put(official, new Caller[] {Caller.of(one, official), Caller.of(other, official)});
            }
        }

        private Caller official(String name, int click) {
            return callers.get(name)[click % 2];
        }

        private String accepted(int turn) {
            var dossier = official("thanh-quang.desk-1", turn)
                    .post(
                            "/api/dossiers",
                            Map.of(
                                    "procedure", "birth-registration",
                                    "channel", "DESK",
                                    "returnMode", "POST",
                                    "shownPapers", new String[] {"declaration", "identity-paper"},
                                    "filer", Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                    .at("id");
            var accepted = official("thanh-quang.desk-1", turn + 1)
                    .post("/api/dossiers/%s/accept".formatted(dossier), Map.of());
            assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
            return dossier;
        }

        private void signed(int turn, String dossier) {
            var review = task(dossier, "UserTask_Review");
            answered(official("thanh-quang.ho-tich", turn)
                    .post(ENGINE + review + "/claim", Map.of("userId", "thanh-quang.ho-tich")));
            submit(
                    official("thanh-quang.ho-tich", turn + 1),
                    review,
                    Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký."));
            var uploaded = official("thanh-quang.chairman", turn)
                    .upload(
                            "/api/dossiers/%s/documents?documentKey=result&purpose=RESULT".formatted(dossier),
                            "ket-qua.pdf",
                            Scans.pdf());
            assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
            submit(
                    official("thanh-quang.chairman", turn + 1),
                    task(dossier, "UserTask_Signing"),
                    Map.of("signingOutcome", "SIGNED", "resultNumber", turn + 1 + "/2026", "resultDate", today()));
        }

        private static void submit(Caller caller, String task, Map<String, Object> fields) {
            var variables = new LinkedHashMap<String, Object>();
            fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
            answered(caller.post(ENGINE + task + "/submit-form", Map.of("variables", variables)));
        }

        private static void answered(Caller.Answer answer) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        }

        private String task(String dossier, String key) {
            return "/task/"
                    + database.text(
                            """
                            select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                            where e.business_key_ = '%s' and t.task_def_key_ = '%s'"""
                                    .formatted(dossier, key));
        }

        private String today() {
            return database.text(
                    "select to_char(max(accepted_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') from dossier");
        }
    }

    private RunningApplication empty(String name, TrialDatabase database) {
        return launched(name, RunningApplication.freePort(), database.asOutside());
    }

    private RunningApplication node(
            String name, int port, Path sample, TrialDatabase database, RunningSimulators outside) {
        try {
            Files.copy(
                    sample.resolve("demo-accounts.txt"),
                    Files.createDirectories(directory.resolve(name)).resolve("demo-accounts.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var properties = new ArrayList<>(database.asOutside());
        properties.addAll(List.of(
                "--motcua.partners.national-portal.url=" + outside.uri("/national-portal"),
                "--motcua.partners.national-portal.secret=" + RunningSimulators.PORTAL_SECRET,
                "--motcua.partners.postal-carrier.url=" + outside.uri("/postal-carrier"),
                "--motcua.partners.postal-carrier.secret=" + RunningSimulators.CARRIER_SECRET));
        return launched(name, port, properties);
    }

    private RunningApplication launched(String name, int port, List<String> properties) {
        var all = new ArrayList<>(properties);
        all.add("--motcua.digitization.store-location=" + directory.resolve("documents"));
        return RunningApplication.launch(port, directory.resolve(name), all.toArray(String[]::new));
    }

    /** By the node's own count. */
    private static double jobsDoneBy(RunningApplication node) {
        return node.get("hai-phong.operator", "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("executor_completed_tasks_total{name=\"camundaTaskExecutor\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String all(String rows) {
        return "(select from %s having count(*) = %d) everything".formatted(rows, DOSSIERS);
    }

    private static List<String> models() {
        try (var shared = Files.list(Path.of("processes/shared"));
                var procedures = Files.list(Path.of("processes"))) {
            return Stream.concat(shared, procedures)
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".bpmn"))
                    .map(file -> file.substring(0, file.length() - ".bpmn".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
