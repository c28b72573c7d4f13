package vn.motcua.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** The plug is pulled: {@code kill -9} of the JVM, while its PostgreSQL stays behind as an orphan. */
@Tag("full")
@OwnProcess
class KillAndRestartTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void a_kill_amid_acceptances_loses_nothing_answered_and_does_nothing_twice() throws Exception {
        var answered = new CopyOnWriteArrayList<String>();
        OffsetDateTime lastRead;
        try (var first = RunningApplication.on(directory, "--motcua.trial.begin-at=2026-11-20T09:00:00+07:00")) {
            lastRead = time(first.post(DESK, "/api/trial/clock", "{\"by\":\"PT4H\"}"));
            assertThat(lastRead)
                    .isAfter(OffsetDateTime.parse("2026-11-20T13:00:00+07:00"))
                    .isBefore(OffsetDateTime.parse("2026-11-20T13:10:00+07:00"));
            var enough = new CountDownLatch(12);
            var work = CompletableFuture.runAsync(() -> acceptUntilKilled(first, answered, enough));
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
            first.kill();
            work.join();
        }
        var orphan = OrphanedPostmaster.find(directory.resolve("postgres")).orElseThrow();

        Map<String, Long> counts;
        List<String> codes;
        try (var second = RunningApplication.on(directory)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(time(second.get(DESK, "/api/trial/clock"))).isAfterOrEqualTo(lastRead);
            counts = counts();
            codes = codes();

            assertThat(codes).containsAll(answered).doesNotHaveDuplicates();
            assertThat(numberOf(codes.get(codes.size() - 1))).as("no gap").isEqualTo(codes.size());
            assertThat(counts.get("registered"))
                    .as("every dossier has its instance and the other way round")
                    .isEqualTo(counts.get("instances"));
            assertThat(counts.get("accepted"))
                    .isEqualTo(codes.size())
                    .isEqualTo(counts.get("reviews"))
                    .isEqualTo(counts.get("acceptedEvents"));
            second.kill();
        }

        try (var third = RunningApplication.on(directory)) {
            assertThat(counts()).isEqualTo(counts);
            assertThat(codes()).isEqualTo(codes);
            assertThat(third.output().split("Tài khoản dùng thử", -1))
                    .as("accounts are printed by the first start only")
                    .hasSize(2);
            assertThat(numberOf(accept(third))).isEqualTo(codes.size() + 1);
            third.close();
            assertThat(third.output())
                    .as("asked to stop, it ends its work before its database goes")
                    .contains("Process Engine default closed")
                    .doesNotContain("Failed to validate connection", "Invocation of destroy method failed");
            assertThat(OrphanedPostmaster.find(directory.resolve("postgres"))).isEmpty();
        }
    }

    private static void acceptUntilKilled(
            RunningApplication application, List<String> answered, CountDownLatch enough) {
        try {
            while (true) {
                answered.add(accept(application));
                enough.countDown();
            }
        } catch (RuntimeException killed) {
            assertThat(answered).isNotEmpty();
        }
    }

    /** @return the code that the desk was told */
    private static String accept(RunningApplication application) {
        var registered = application.post(
                DESK,
                "/api/dossiers",
                """
                {"procedure": "birth-registration", "channel": "DESK", "returnMode": "DESK",
                 "shownPapers": ["declaration", "identity-paper"], "filer": {"name": "Nguyễn Văn Thử"}}""");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        var accepted = application.post(DESK, "/api/dossiers/%s/accept".formatted(text(registered, "id")), "{}");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        return text(accepted, "code");
    }

    private Map<String, Long> counts() {
        var database = new TrialDatabase(directory);
        return Map.of(
                "registered", database.count("dossier"),
                "accepted", database.count("dossier where code is not null"),
                "acceptedEvents", database.count("dossier_event where kind = 'ACCEPTED'"),
                "instances", database.count("act_ru_execution where id_ = proc_inst_id_"),
                "reviews", database.count("act_ru_task where task_def_key_ = 'UserTask_Review'"));
    }

    private List<String> codes() {
        return new TrialDatabase(directory).texts("select code from dossier where code is not null order by code");
    }

    private static int numberOf(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private static OffsetDateTime time(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return OffsetDateTime.parse(text(response, "now"));
    }

    private static String text(HttpResponse<String> response, String field) {
        try {
            return JSON.readTree(response.body()).get(field).asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }
}
