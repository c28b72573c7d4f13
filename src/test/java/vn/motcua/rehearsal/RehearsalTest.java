package vn.motcua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioFile;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.Stage;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A rehearsal tells what the running application did with each dossier, and what is not ready. */
@MotCuaTest
class RehearsalTest {

    private static final ScenarioFile DEATH = ScenarioFiles.of("death-registration");

    @Autowired
    Stage stage;

    @Autowired
    Carrier carrier;

    @Autowired
    Office time;

    @BeforeEach
    void everything_outside_works() {
        carrier.isWell();
    }

    @Test
    void a_scenario_is_told_with_its_dates_its_path_and_its_papers() {
        var report = new Rehearsal(stage).of(only(DEATH.scenarios().get(0)));

        var dossier = report.dossiers().get(0);
        assertThat(dossier.cameTrue()).as(String.valueOf(dossier.finding())).isTrue();
        assertThat(dossier.status()).isEqualTo("Đã trả kết quả");
        assertThat(dossier.late()).isFalse();
        assertThat(dossier.path())
                .isSortedAccordingTo(Comparator.comparing(RehearsedDossier.Station::at))
                .extracting(RehearsedDossier.Station::label)
                .containsSubsequence("Tiếp nhận hồ sơ", "Thẩm định hồ sơ", "Ký duyệt kết quả", "Trả kết quả");
        assertThat(dossier.path())
                .filteredOn(station -> station.label().equals("Thẩm định hồ sơ"))
                .allSatisfy(station -> {
                    assertThat(station.by()).isNotBlank();
                    assertThat(station.leftAt()).isAfterOrEqualTo(station.at());
                });
        assertThat(report.ready()).as("one scenario does not walk all of it").isFalse();
        assertThat(report.walked()).isBetween(1L, report.parts() - 1);
    }

    @Test
    void what_does_not_come_true_is_said_with_its_line_and_nothing_is_ready() throws Exception {
        var wrong = new ScenarioReader()
                .read(
                        DEATH.file(),
                        """
                        # language: vi
                        Tính năng: Đăng ký khai tử

                          Tình huống: Hẹn sai ngày
                            Biết hồ sơ Đăng ký khai tử nộp tại quầy lúc 08:00 ngày 02/03/2026
                            Khi cán bộ một cửa tiếp nhận hồ sơ
                            Thì hạn trả là 17:00 ngày 09/03/2026
                        """);
        assertThat(wrong.findings()).isEmpty();

        var report = new Rehearsal(stage).of(wrong);

        assertThat(report.dossiers().get(0).finding())
                .hasValueSatisfying(finding -> assertThat(finding.line()).isEqualTo(7));
        assertThat(report.cameTrue()).isZero();
        var said = new ByteArrayOutputStream();
        Rehearse.say(report, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        "✗ Hẹn sai ngày",
                        "dòng 7",
                        "0 trên 1 tình huống diễn ra đúng",
                        "target/rehearsal/death-registration.html");
        assertThat(new RehearsalPage().of(report)).contains("Chưa đạt.", "Không đúng", "Chưa đi qua");
    }

    @Test
    void a_text_in_a_scenario_cannot_become_part_of_the_page() {
        var scenario = new Scenario(
                "processes/scenarios/death-registration.feature", 3, "<script>alert(1)</script>", "", List.of());
        var report = new RehearsalReport(
                only(scenario),
                "Đăng ký khai tử",
                List.of(new RehearsedDossier(
                        scenario, Optional.empty(), "", null, null, null, List.of(), List.of(), List.of())),
                List.of(),
                1,
                java.time.Duration.ZERO,
                Optional.empty());

        assertThat(new RehearsalPage().of(report)).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private static ScenarioFile only(Scenario scenario) {
        return new ScenarioFile(DEATH.file(), List.of(scenario), List.of());
    }
}
