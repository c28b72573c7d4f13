package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class ContractCommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path processes;

    @BeforeEach
    void the_product_as_a_designer_has_it() throws IOException {
        processes = folder.resolve("processes");
        FileSystemUtils.copyRecursively(Path.of("processes"), processes);
        FileSystemUtils.copyRecursively(Path.of("forms"), folder.resolve("forms"));
    }

    @Test
    void what_is_shipped_may_be_deployed() {
        assertThat(run(Path.of("processes"))).isZero();
        assertThat(said()).isEqualTo("Đạt: «processes» không còn gì phải sửa.");
    }

    @Test
    void one_model_is_checked_and_no_other() throws IOException {
        change("birth-registration.bpmn", "name=\"Ký duyệt kết quả\"", "name=\"Sign\"");
        change("shared/payment.bpmn", "camunda:versionTag=\"", "camunda:versionTag=\"\" x=\"");

        assertThat(run(processes.resolve("birth-registration.bpmn"))).isEqualTo(1);
        assertThat(said())
                .contains("processes/birth-registration.bpmn")
                .contains("UserTask_Signing: chưa có tên tiếng Việt có dấu.")
                .contains("→ Đặt tên ngắn bằng tiếng Việt. (vietnamese-words)")
                .endsWith("Còn 1 chỗ phải sửa.");
    }

    @Test
    void a_shared_process_is_checked_among_those_that_call_it() throws IOException {
        change(
                "shared/payment.bpmn",
                "</bpmn:process>",
                "<bpmn:callActivity id=\"CallActivity_Again\" calledElement=\"payment\" /></bpmn:process>");

        assertThat(run(processes.resolve("shared/payment.bpmn"))).isEqualTo(1);
        assertThat(said()).contains("hồ sơ sẽ chạy vòng mãi", "(call-cycle)");
    }

    @Test
    void a_correction_is_held_against_what_was_released_last() throws IOException {
        change("birth-registration.bpmn", "BoundaryEvent_ReviewRecalled", "BoundaryEvent_ReviewWithdrawn");

        assertThat(run(processes)).isEqualTo(1);
        assertThat(said()).contains("BoundaryEvent_ReviewRecalled", "(stable-id)");
    }

    @Test
    void a_broken_catalogue_file_is_said_with_its_line() throws IOException {
        change("birth-registration.yaml", "role: leader", "role: king");

        assertThat(run(processes.resolve("birth-registration.bpmn"))).isEqualTo(1);
        assertThat(said()).contains("processes/birth-registration.yaml", "dòng ", "(catalogue-file)");
    }

    @Test
    void while_the_catalogue_cannot_be_read_the_model_is_not_blamed_for_what_it_misses_there() throws IOException {
        change("household-business-registration.yaml", "channels:", "chanels:");

        assertThat(run(processes.resolve("household-business-registration.bpmn")))
                .isEqualTo(1);
        assertThat(said()).contains("thiếu trường bắt buộc «channels»").doesNotContain("(step)", "(catalogue)");
        Files.delete(processes.resolve("household-business-registration.yaml"));
        said.reset();
        assertThat(run(processes.resolve("household-business-registration.bpmn")))
                .isEqualTo(1);
        assertThat(said()).contains("(catalogue)");
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(run(folder.resolve("none.bpmn"))).isEqualTo(2);
        assertThat(said()).startsWith("Không có tệp hay thư mục");
    }

    @Test
    void a_model_without_any_catalogue_beside_it_is_not_checked_by_half() throws IOException {
        var alone = Files.createDirectory(folder.resolve("alone")).resolve("birth-registration.bpmn");
        Files.copy(processes.resolve("birth-registration.bpmn"), alone);

        assertThat(run(alone)).isEqualTo(2);
        assertThat(said()).contains("alone» không có tệp danh mục (.yaml) nào", "mvn -q -Pscaffold");
    }

    private int run(Path model) {
        return new ContractCommand(new PrintStream(said, true, StandardCharsets.UTF_8)).run(model);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private void change(String file, String from, String to) throws IOException {
        var text = Files.readString(processes.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(processes.resolve(file), text.replace(from, to));
    }
}
