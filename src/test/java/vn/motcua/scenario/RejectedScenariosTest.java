package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.MotCuaTest;

/** A wrong scenario is told where, why and what to do, in Vietnamese. */
@MotCuaTest
class RejectedScenariosTest {

    static final Path SAMPLES = Path.of("src/test/resources/rejected/scenarios");

    @Autowired
    Stage stage;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unknown-sentence  | 6 | không hiểu câu này                                    | cán bộ một cửa tiếp nhận hồ sơ
                    other-keyword     | 6 | dùng với «Thì», không dùng với «Khi»                  | Đổi từ đầu câu
                    unknown-procedure | 5 | ngày 02/03/2026 không có thủ tục «Đăng ký nuôi rồng» | Đăng ký khai sinh
                    not-gherkin       | 6 | «cán bộ một cửa tiếp nhận hồ sơ» không mở đầu bằng    | # language: vi
                    mistyped-keyword  | 5 | từ đầu câu gõ sai                                     | # language: vi
                    uneven-table      | 8 | không cùng số cột                                     | # language: vi
                    empty             | 1 | không có tình huống nào                               | src/docs/scenarios.md
                    other-due-date    | 7 | hạn trả là 17:00 ngày 02/03/2026                      | Tính lại hạn bằng tay
                    other-step        | 7 | đang mở: «Thẩm định hồ sơ»                            | sửa tên bước
                    two-steps         | 7 | hồ sơ không ở bước «Ký duyệt»                         | sửa tên bước
                    other-role        | 7 | là việc của công chức thẩm định                       | Sửa lại người làm
                    unspoken-refusal  | 6 | phần mềm không cho:                                   | phần mềm không cho, vì
                    backwards         | 7 | không quay lại được                                   | theo thứ tự thời gian
                    unknown-field     | 6 | không có ô «Màu tờ khai»                              | Quyết định
                    """)
    void a_wrong_scenario_is_found_with_file_line_reason_and_remedy(
            String sample, int line, String reason, String remedy) {
        var findings = findings(sample);

        assertThat(findings).isNotEmpty();
        assertThat(findings.get(0)).satisfies(finding -> {
            assertThat(finding.file()).endsWith("birth-registration.feature");
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.reason()).contains(reason);
            assertThat(finding.remedy()).contains(remedy);
            assertThat(finding.toString()).contains("birth-registration.feature, dòng " + line);
        });
    }

    @Test
    void what_no_scenario_walks_is_listed_by_name_and_id() {
        var file = read("straight-only");
        var played =
                file.scenarios().stream().map(new ScenarioRunner(stage)::play).toList();
        assertThat(played).allSatisfy(one -> assertThat(one.finding()).isEmpty());

        var missing = ScenarioFiles.coverage(file).missing(file.file(), Walked.together(played));

        assertThat(missing)
                .extracting(ScenarioFinding::reason)
                .contains(
                        "không tình huống nào đi qua «Hoàn thiện hồ sơ tại một cửa» (UserTask_CorrectIntake)",
                        "không tình huống nào rẽ «Bưu chính» từ «Trả bằng cách nào?» sang «Trả qua bưu chính»"
                                + " (Flow_ReturnByPost)")
                .noneMatch(reason -> reason.contains("UserTask_Signing") || reason.contains("Flow_Signed"));
    }

    private List<ScenarioFinding> findings(String sample) {
        var file = read(sample);
        var runner = new ScenarioRunner(stage);
        return Stream.concat(
                        file.findings().stream(),
                        file.scenarios().stream().flatMap(scenario -> runner.play(scenario).finding().stream()))
                .toList();
    }

    /** As if it were the file of the procedure. */
    private static ScenarioFile read(String sample) {
        return new ScenarioReader()
                .read(
                        "processes/scenarios/birth-registration.feature",
                        ScenarioFiles.read(SAMPLES.resolve(sample + ".feature")));
    }
}
