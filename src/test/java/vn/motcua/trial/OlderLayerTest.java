package vn.motcua.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** A trial that begins when there were districts, and is jumped over their end. */
@Tag("full")
@OwnProcess
class OlderLayerTest {

    @TempDir
    Path directory;

    @Test
    void officials_of_the_district_work_until_its_last_day_and_those_of_the_commune_from_the_next() throws Exception {
        try (var trial = RunningApplication.on(directory, "--motcua.trial.begin-at=2025-06-30T16:00:00+07:00")) {
            assertThat(Files.readAllLines(directory.resolve("demo-accounts.txt")))
                    .anyMatch(line -> line.matches("huyen-gia-loc\\.chairman\t\\S+\tleader\thuyen-gia-loc\t\t\\d{6}"))
                    .anyMatch(line -> line.matches("gia-loc\\.chairman\t\\S+\tleader\txa-gia-loc\t2025-07-01\t\\d{6}"));
            assertThat(trial.output()).contains("(xa-gia-loc, từ 01/07/2025)");
            assertThat(status(trial, "huyen-gia-loc.chairman")).isEqualTo(200);
            assertThat(status(trial, "gia-loc.chairman")).isEqualTo(401);
            assertThat(groupsOf("gia-loc.dia-chinh"))
                    .containsExactly("huyen-gia-loc.specialist.dia-chinh-xay-dung", "officials");

            trial.post("hai-phong.operator", "/api/trial/clock", "{\"by\":\"PT16H\"}");

            assertThat(status(trial, "huyen-gia-loc.chairman")).isEqualTo(401);
            assertThat(status(trial, "gia-loc.chairman")).isEqualTo(200);
            assertThat(status(trial, "gia-loc.dia-chinh")).isEqualTo(200);
            assertThat(groupsOf("gia-loc.dia-chinh"))
                    .containsExactly(
                            "huyen-gia-loc.specialist.dia-chinh-xay-dung",
                            "officials",
                            "thi-tran-gia-loc.specialist.dia-chinh-xay-dung",
                            "xa-gia-loc.specialist.dia-chinh-xay-dung");
        }
    }

    private static int status(RunningApplication trial, String official) {
        return trial.get(official, "/api/trial/clock").statusCode();
    }

    /** As the engine has them. */
    private List<String> groupsOf(String official) {
        return new TrialDatabase(directory)
                .jdbc()
                .sql("select group_id_ from act_id_membership where user_id_ = ? order by 1")
                .param(official)
                .query(String.class)
                .list();
    }
}
