package vn.motcua.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierStatus;

/** The tables between us and the portal: complete, and in words. */
class PortalRejectionsTest {

    private static final Pattern CODES = Pattern.compile("enum: \\[\"0\", ([A-Z_, ]+)]");

    @Test
    void every_code_of_the_contract_has_its_own_reason_and_remedy() throws IOException {
        var contract = Files.readString(Path.of("src/docs/api/national-portal.openapi.yaml"));
        var listed = CODES.matcher(contract);
        assertThat(listed.find()).isTrue();
        var meanings = Arrays.stream(listed.group(1).split(", "))
                .map(code -> PortalRejections.of(code, ""))
                .toList();
        assertThat(meanings).hasSize(5).doesNotHaveDuplicates().allSatisfy(meaning -> {
            assertThat(meaning.reason()).doesNotContain("chưa có trong tài liệu");
            assertThat(meaning.remedy()).isNotBlank();
        });
    }

    @Test
    void an_unknown_code_is_named_and_the_portals_words_are_kept() {
        var rejected = PortalRejections.of("LOI_LA", "Bảo trì bảng mã.");
        assertThat(rejected.reason()).contains("LOI_LA", "Bảo trì bảng mã.");
        assertThat(rejected.remedy()).contains("Hỏi đơn vị vận hành Cổng");
    }

    @Test
    void every_status_has_its_national_code() {
        assertThat(DossierStatus.values())
                .allSatisfy(status -> assertThat(NationalStatus.of(status)).isEqualTo(String.valueOf(status.code())));
    }
}
