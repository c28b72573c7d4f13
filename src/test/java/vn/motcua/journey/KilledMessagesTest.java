package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.TrialDatabase;

/**
 * {@code kill -9} at every boundary that a message crosses, in and out: amid a commit, between two transactions, between
 * the partner's taking it and our noting so. One online dossier lives through all of them.
 */
@Tag("full")
class KilledMessagesTest {

    private static final String SYNCHRONISED = "outbox_message where type = 'DongBoHoSoMC' and state = 'DELIVERED'";
    private static final String NOTHING_TO_SEND =
            "dossier where not exists (select from outbox_message where state in ('READY', 'BEHIND', 'DEAD'))";

    private static final Map<String, String> SEEN_AT_THE_PORTAL = Map.of("noScanReason", "SHARED_DATA");

    @TempDir
    Path directory;

    private final int port = RunningApplication.freePort();
    private final RunningSimulators outside = RunningSimulators.telling(URI.create("http://127.0.0.1:" + port));
    private TrialDatabase database;

    @BeforeEach
    void find() {
        database = new TrialDatabase(directory);
    }

    @AfterEach
    void end() {
        outside.close();
    }

    @Test
    void a_dossier_that_meets_a_kill_at_every_boundary_is_taken_in_told_and_mailed_once() {
        killedWhileItIsStored();
        killedBetweenStoringAndHandling();
        killedWhileItIsHandled();
        killedBeforeTheAnswerOfThePortal();
        killedWhileTheAnswerIsNoted();
        killedWhileTheDeskAccepts();
        killedWhileTheMailIsNoted();

        try (var last = start("--motcua.messaging.lease=30s")) {
            database.await("outbox_message where partner = 'mail' and state = 'DELIVERED'");
            database.await(NOTHING_TO_SEND + " and status = 2");
            var portal = outside.state().path("nationalPortal");
            assertThat(portal.path("dossiers")).hasSize(1);
            assertThat(portal.at("/dossiers/0/code").asText()).isEqualTo(database.text("select code from dossier"));
            assertThat(portal.at("/dossiers/0/told").findValuesAsText("service"))
                    .as("at registration, and twice at acceptance")
                    .containsExactly("DongBoHoSoMC", "DongBoHoSoMC", "CapNhatTienDoHoSoMC");
            assertThat(new HashSet<>(outside.state().at("/mail/mails").findValuesAsText("id")))
                    .as("a mail may come twice, under the same Message-ID")
                    .hasSize((int) database.count("outbox_message where partner = 'mail'"));
            assertThat(database.count("dossier")).isOne();
            assertThat(database.count("inbox_message")).isOne();
            assertThat(database.count("act_ru_execution where id_ = proc_inst_id_ and business_key_ = "
                            + "(select id::text from dossier)"))
                    .isOne();
            assertThat(database.count("dossier_event where kind = 'ACCEPTED'")).isOne();
            last.kill();
        }
    }

    private void killedWhileItIsStored() {
        try (var application = start()) {
            database.holdCommitOf("insert", "inbox_message", "true");
            outside.post("/national-portal/dossiers", "{}");
            database.awaitHeldCommit();
            application.kill();
        }
        database.release();
        assertThat(database.count("inbox_message")).isZero();
    }

    private void killedBetweenStoringAndHandling() {
        try (var application = start("--motcua.messaging.background=false")) {
            database.await("inbox_message");
            application.kill();
        }
        assertThat(database.count("inbox_message where state = 'WAITING'")).isOne();
        assertThat(database.count("dossier")).isZero();
    }

    private void killedWhileItIsHandled() {
        database.holdCommitOf("update", "inbox_message", "new.state = 'HANDLED'");
        try (var application = start()) {
            database.awaitHeldCommit();
            assertThat(outside.state().at("/nationalPortal/dossiers/0/told")).isEmpty();
            application.kill();
        }
        database.release();
        assertThat(database.count("inbox_message where state = 'WAITING'")).isOne();
        assertThat(database.count("dossier")).isZero();
    }

    private void killedBeforeTheAnswerOfThePortal() {
        outside.ail("national-portal", "TIMEOUT_AFTER_ACCEPTING", 0, 1);
        try (var application = start("--motcua.messaging.lease=30s")) {
            outside.stateWhen(
                    state -> state.at("/nationalPortal/dossiers/0/told").size() == 1);
            application.kill();
        }
        assertThat(database.count("dossier where status = 1 and code is null")).isOne();
        assertThat(database.count(SYNCHRONISED)).isZero();
        outside.ail("national-portal", "NORMAL", 0, 1);
    }

    private void killedWhileTheAnswerIsNoted() {
        database.holdCommitOf(
                "update", "outbox_message", "new.state = 'DELIVERED' and new.partner = 'national-portal'");
        try (var application = start("--motcua.messaging.lease=30s")) {
            database.awaitHeldCommit();
            application.kill();
        }
        database.release();
        assertThat(database.count(SYNCHRONISED)).isZero();
        assertThat(outside.state().at("/nationalPortal/repeatedMessages").asInt())
                .as("told again under the same id")
                .isPositive();
    }

    private void killedWhileTheDeskAccepts() {
        try (var application = start("--motcua.messaging.lease=30s")) {
            database.await(SYNCHRONISED);
            database.await(NOTHING_TO_SEND);
            database.holdCommitOf("insert", "outbox_message", "true");
            var desk = Caller.of(application, "thanh-quang.desk-1");
            var dossier = database.text("select id from dossier");
            var acceptance = CompletableFuture.runAsync(
                    () -> desk.post("/api/dossiers/%s/accept".formatted(dossier), SEEN_AT_THE_PORTAL));
            database.awaitHeldCommit();
            application.kill();
            assertThat(acceptance.handle((answer, cutOff) -> cutOff).join())
                    .as("nobody was told a code")
                    .isNotNull();
        }
        database.release();
        assertThat(database.count("dossier where status = 1 and code is null")).isOne();
        assertThat(database.count("act_ru_task where task_def_key_ = 'UserTask_Intake'"))
                .isOne();
    }

    private void killedWhileTheMailIsNoted() {
        database.holdCommitOf("update", "outbox_message", "new.state = 'DELIVERED' and new.partner = 'mail'");
        try (var application = start("--motcua.messaging.lease=30s")) {
            var desk = Caller.of(application, "thanh-quang.desk-1");
            var accepted = desk.post(
                    "/api/dossiers/%s/accept".formatted(database.text("select id from dossier")), SEEN_AT_THE_PORTAL);
            assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
            database.awaitHeldCommit();
            application.kill();
        }
        database.release();
        assertThat(outside.state().at("/mail/mails")).hasSize(1);
        assertThat(database.count("outbox_message where partner = 'mail' and state = 'READY'"))
                .isOne();
    }

    private RunningApplication start(String... more) {
        var properties = new ArrayList<>(List.of(
                "--motcua.trial.simulators=false",
                "--motcua.partners.national-portal.url=" + outside.uri("/national-portal"),
                "--motcua.partners.national-portal.secret=" + RunningSimulators.PORTAL_SECRET,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + outside.mailPort()));
        properties.addAll(List.of(more));
        return RunningApplication.at(port, directory, properties.toArray(String[]::new));
    }
}
