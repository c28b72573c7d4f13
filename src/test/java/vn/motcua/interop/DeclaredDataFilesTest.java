package vn.motcua.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.procedure.CatalogueFinding;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.procedure.SideFile;
import vn.motcua.testing.PortalTest;

/** What the portal's e-forms mean, as the shipped files say it, and what is wrong with others. */
@PortalTest
class DeclaredDataFilesTest {

    @Autowired
    DeclaredDataFiles shipped;

    @Autowired
    ProcedureCatalogue catalogue;

    @Test
    void the_shipped_files_are_sound() {
        assertThat(shipped.findings()).isEmpty();
        var data = shipped.of(new ProcedureKey("birth-registration"));
        var sent = Map.of(
                "childName", "Nguyễn Minh An", "childBirthDate", "2026-11-02", "motherIdentityNumber", "2026-02-30");
        assertThat(data.valueOf("owner.name", sent)).contains("Nguyễn Minh An");
        assertThat(data.inWords(sent))
                .containsEntry("Họ tên trẻ", "Nguyễn Minh An")
                .containsEntry("Ngày sinh", "02/11/2026")
                .as("no day of any calendar")
                .containsEntry("Số định danh của mẹ", "2026-02-30");
    }

    @Test
    void every_key_of_the_simulated_portals_forms_has_a_label() throws IOException {
        for (var key : List.of(
                "birth-registration",
                "civil-status-correction",
                "civil-status-extract",
                "criminal-record-certificate",
                "death-registration",
                "driving-licence-exchange",
                "house-building-permit",
                "household-business-registration",
                "land-transfer",
                "marital-status-certificate",
                "marriage-registration",
                "permanent-residence")) {
            var sample = Files.readString(Path.of("src/simulators/resources/declared", key + ".json"));
            var declared = shipped.of(new ProcedureKey(key)).declared().keySet();
            assertThat(declared)
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(new ObjectMapper().readTree(sample)::fieldNames);
        }
    }

    @Test
    void whatever_is_copied_into_a_sectors_system_is_declared_under_that_name() {
        assertThat(catalogue.all().stream().filter(law -> law.sectorSystem() != null))
                .isNotEmpty()
                .allSatisfy(law -> {
                    var labels = shipped.of(law.key()).declared().values().stream()
                            .map(DeclaredData.Field::label)
                            .toList();
                    assertThat(labels)
                            .as(law.key().value())
                            .containsAll(law.sectorSystem().copies().stream()
                                    .map(SectorSystem.Copy::declared)
                                    .filter(Objects::nonNull)
                                    .toList());
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            birth-registration | declared: {a: {label: A, to: owner.shoe}} | phải là một trong
            birth-registration | declared: {a: {to: summary}} | thiếu trường bắt buộc
            birth-registration | declared: {a: {label: A, cases: {'1': khong-co}}} | không có trường hợp «khong-co»
            birth-registration | {declared: {a: {label: A}}, documents: {x: khong-co}} | không có giấy tờ «khong-co»
            birth-registration | declared: {a: {label: A, to: summary}, b: {label: B, to: summary}} | đã có mục khác
            birth-registration | {declared: {a: {label: A}}, khac: 1} | không có trường nào tên
            khong-co | declared: {a: {label: A}} | không có thủ tục nào mang khóa «khong-co»
            birth-registration | declared: [ | sai cú pháp YAML
            """)
    void a_broken_file_is_said_in_words_with_its_line(String name, String text, String words) {
        var file = SideFile.read(name + ".yaml", text, DeclaredDataFiles.SCHEMA);
        assertThat(DeclaredDataFiles.findings(file, catalogue.all()))
                .extracting(CatalogueFinding::text)
                .anySatisfy(finding ->
                        assertThat(finding).startsWith(name + ".yaml, dòng").contains(words));
    }

    @Test
    void a_declared_value_chooses_the_case() {
        var data = new DeclaredData(
                null,
                Map.of("abroad", new DeclaredData.Field("Ở nước ngoài", null, Map.of("1", "with-verification"))),
                null);
        assertThat(data.caseOf(Map.of("abroad", "1"))).contains("with-verification");
        assertThat(data.caseOf(Map.of("abroad", "0"))).isEmpty();
        assertThat(data.caseOf(Map.of())).isEmpty();
    }
}
