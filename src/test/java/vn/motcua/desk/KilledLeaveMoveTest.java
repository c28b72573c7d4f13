package vn.motcua.desk;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** {@code kill -9} while the work of somebody on leave is being moved: the restart goes on with the task it stopped at. */
@OwnProcess
@Tag("full")
class KilledLeaveMoveTest {

    private static final int TASKS = 4;
    private static final String PAGE = "/desk/leave/xa-thanh-quang";
    private static final String ENGINE = "/camunda/api/engine/engine/default/task/";
    private static final String DESK = "thanh-quang.desk-1";
    private static final String ABSENT = "thanh-quang.ho-tich";
    private static final String COLLEAGUE = "thanh-quang.dia-chinh";
    private static final String LEADER = "thanh-quang.chairman";

    @TempDir
    Path directory;

    @Test
    void tasks_moved_before_in_and_after_the_kill_are_each_moved_once_and_none_is_lost() {
        var tasks = new ArrayList<String>();
        try (var first = start("--motcua.leave.background=false")) {
            var desk = Caller.of(first, DESK);
            var specialist = Caller.of(first, ABSENT);
            for (int i = 0; i < TASKS; i++) {
                tasks.add(claimed(desk, specialist));
            }
            var leader = Caller.of(first, LEADER);
            var entered = leader.form(
                    PAGE, Map.of("officialId", ABSENT, "standIn", "", "from", "2026-11-19", "until", "2026-11-30"));
            assertThat(entered.text()).contains("Đã ghi lịch nghỉ");
            var leave = PAGE + "/" + database().text("select id::text from official_leave");
            database()
                    .holdCommitOf(
                            "update",
                            "leave_move",
                            "new.state = 'MOVED' and new.task_id = '%s'".formatted(tasks.get(1)));
            var asked = CompletableFuture.runAsync(() -> leader.send(
                    "POST", leave + "/moves", "application/x-www-form-urlencoded", ofString(assigned(tasks))));
            database().awaitHeldCommit();
            assertThat(moved()).isOne();
            first.kill();
            assertThat(asked).failsWithin(Duration.ofSeconds(30));
        }
        database().release();
        assertThat(moved()).isOne();
        assertThat(heldBy(COLLEAGUE)).isOne();
        assertThat(heldBy(ABSENT)).as("the one in hand went back").isEqualTo(TASKS - 1L);

        try (var again = start()) {
            database().await("(select where not exists (select from leave_move where state = 'WAITING')) finished");
            assertThat(moved()).isEqualTo(TASKS);
            assertThat(heldBy(COLLEAGUE)).isEqualTo(TASKS);
            assertThat(heldBy(ABSENT)).isZero();
            assertThat(database().count("dossier_event where kind = 'WORK_MOVED'"))
                    .isEqualTo(TASKS);
            assertThat(database()
                            .count("(select dossier_id from dossier_event where kind = 'WORK_MOVED' group by 1) d"))
                    .isEqualTo(TASKS);
            var colleague = Caller.of(again, COLLEAGUE);
            assertThat(tasks)
                    .allSatisfy(task -> assertThat(colleague.get(ENGINE + task).at("assignee"))
                            .isEqualTo(COLLEAGUE));
        }
    }

    private RunningApplication start(String... properties) {
        var all = new ArrayList<>(List.of(properties));
        all.add("--motcua.trial.simulators=false");
        all.add("--motcua.trial.begin-at=2026-11-19T08:30:00+07:00");
        return RunningApplication.on(directory, all.toArray(String[]::new));
    }

    /** A certificate asked for at the desk, whose review the specialist has claimed. */
    private String claimed(Caller desk, Caller specialist) {
        var dossier = desk.post(
                        "/api/dossiers",
                        Map.of(
                                "procedure", "marital-status-certificate",
                                "channel", "DESK",
                                "returnMode", "DESK",
                                "shownPapers", List.of("declaration", "identity-paper"),
                                "filer", Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                .at("id");
        assertThat(desk.post("/api/dossiers/" + dossier + "/accept", Map.of()).status())
                .isEqualTo(200);
        var task = database()
                .text(
                        "select t.id_ from act_ru_task t join act_hi_procinst i on i.id_ = t.proc_inst_id_ where i.business_key_ = '"
                                + dossier + "' and t.task_def_key_ = 'UserTask_Review'");
        assertThat(specialist
                        .post(ENGINE + task + "/claim", Map.of("userId", ABSENT))
                        .status())
                .isEqualTo(204);
        return task;
    }

    private static String assigned(List<String> tasks) {
        return String.join(
                "&",
                tasks.stream().map(task -> "assign=" + task + ":" + COLLEAGUE).toList());
    }

    private long moved() {
        return database().count("leave_move where state = 'MOVED'");
    }

    private long heldBy(String official) {
        return database().count("act_ru_task where assignee_ = '" + official + "'");
    }

    private TrialDatabase database() {
        return new TrialDatabase(directory);
    }
}
