package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** {@code kill -9} while a thousand dossiers move to another version: the restart goes on with the one it stopped at. */
@Tag("full")
class KilledMoveTest {

    private static final int DOSSIERS = 1_000;
    private static final int KILLED_AT = 400;
    private static final String PAGE = "/desk/version-moves";

    @TempDir
    Path directory;

    @Test
    void a_thousand_dossiers_move_once_each_and_keep_their_dates() {
        try (var first = start()) {
            var desk = Caller.of(first, "thanh-quang.desk-1");
            IntStream.range(0, DOSSIERS).forEach(one -> accept(desk));
            database()
                    .jdbc()
                    .sql("create table promised as select id, due_at from dossier")
                    .update();
            var victim =
                    database().text("select id::text from dossier order by id offset %d limit 1".formatted(KILLED_AT));
            var operator = Caller.of(first, "hai-phong.operator");
            var planned = operator.form(
                    PAGE,
                    Map.of("from", version("2025-07-01"), "to", version("2026-07-01"), "basis", "Khoản 2 Điều 60"));
            assertThat(planned.status()).as(planned.text()).isEqualTo(200);
            assertThat(database().count("version_move_line where state = 'FORESEEN'"))
                    .isEqualTo(DOSSIERS);
            database()
                    .holdCommitOf(
                            "update",
                            "version_move_line",
                            "new.state = 'DONE' and new.dossier_id = '%s'".formatted(victim));
            assertThat(operator.form(planned.header("HX-Redirect") + "/begin", Map.of())
                            .status())
                    .isEqualTo(200);
            database().awaitHeldCommit();
            assertThat(moved()).isEqualTo(KILLED_AT);
            first.kill();
        }
        database().release();
        assertThat(moved()).isEqualTo(KILLED_AT);

        try (var again = start()) {
            database().await("version_move where state = 'MOVED'");
            assertThat(moved()).isEqualTo(DOSSIERS);
            assertThat(database().count("version_move_line where state = 'DONE'"))
                    .isEqualTo(DOSSIERS);
            assertThat(database().count("dossier_event where kind = 'VERSION_CHANGED'"))
                    .isEqualTo(DOSSIERS);
            assertThat(database().count("dossier join promised using (id, due_at)"))
                    .isEqualTo(DOSSIERS);
            assertThat(
                            database()
                                    .count(
                                            """
                                    act_ru_task t join dossier d on true
                                    join act_ru_execution i on i.id_ = t.proc_inst_id_ and i.business_key_ = d.id::text
                                    join procedure_version v on v.id = d.procedure_version_id
                                      and v.process_definition_id = t.proc_def_id_"""))
                    .as("each works on in the model of its version")
                    .isEqualTo(DOSSIERS);
            var compared = Caller.of(again, "hai-phong.operator").form("/desk/differences/compare", Map.of());
            assertThat(compared.text()).contains("Đã so sánh, không có sai khác.");
        }
    }

    private RunningApplication start() {
        return RunningApplication.on(
                directory, "--motcua.trial.simulators=false", "--motcua.trial.begin-at=2026-06-24T09:00:00+07:00");
    }

    private static void accept(Caller desk) {
        var dossier = desk.post(
                        "/api/dossiers",
                        Map.of(
                                "procedure",
                                "house-building-permit",
                                "channel",
                                "DESK",
                                "returnMode",
                                "DESK",
                                "shownPapers",
                                new String[] {"application", "land-paper", "design-drawings"},
                                "filer",
                                Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                .at("id");
        var accepted = desk.post("/api/dossiers/%s/accept".formatted(dossier), Map.of("noScanReason", "SHARED_DATA"));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    }

    private long moved() {
        return database().count("dossier where procedure_valid_from = date '2026-07-01'");
    }

    private String version(String validFrom) {
        return database()
                .text(
                        """
                        select id::text from procedure_version where procedure_key = 'house-building-permit'
                          and valid_from = date '%s' order by sequence desc limit 1"""
                                .formatted(validFrom));
    }

    private TrialDatabase database() {
        return new TrialDatabase(directory);
    }
}
