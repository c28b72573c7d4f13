package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class CatalogueVersionsTest {

    private static final ProcedureKey SAMPLE = new ProcedureKey("sample");

    private final ProcedureCatalogue catalogue =
            new YamlProcedureCatalogue(CatalogueFolder.read("classpath:catalogue/versions/"));

    @Test
    void each_day_has_the_version_of_its_day() {
        assertThat(catalogue.inForce(SAMPLE, LocalDate.of(2025, 6, 30)))
                .map(Procedure::validFrom)
                .hasValue(LocalDate.of(2023, 1, 1));
        assertThat(catalogue.inForce(SAMPLE, LocalDate.of(2025, 7, 1)))
                .map(Procedure::validFrom)
                .hasValue(LocalDate.of(2025, 7, 1));
    }

    @Test
    void a_pinned_version_is_found_after_a_newer_one_holds() {
        assertThat(catalogue.version(SAMPLE, LocalDate.of(2023, 1, 1)).validTo())
                .isEqualTo("2025-06-30");
        assertThatThrownBy(() -> catalogue.version(SAMPLE, LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_broken_file_is_left_out_and_the_others_work() {
        assertThat(catalogue.findings())
                .extracting(CatalogueFinding::text)
                .containsExactly("broken.yaml, dòng 1: thiếu trường bắt buộc «result»");
        assertThat(catalogue.inForce(LocalDate.of(2026, 1, 1)))
                .extracting(Procedure::key)
                .containsExactly(SAMPLE);
    }

    @Test
    void a_parameter_is_read_with_its_date() {
        var old = catalogue.version(SAMPLE, LocalDate.of(2023, 1, 1));

        assertThat(old.parameter("supplement.maxCount", LocalDate.of(2022, 12, 31)))
                .isEmpty();
        assertThat(old.parameter("supplement.maxCount", LocalDate.of(2023, 1, 1)))
                .map(Parameter::integer)
                .hasValue(2);
        assertThat(old.parameter("no.suchThing", LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void a_time_of_day_is_read_as_one() {
        var birth = CatalogueFolder.read("classpath:processes/").procedures().get(0);

        assertThat(birth.parameter("transfer.cutoffTime", LocalDate.of(2026, 1, 1)))
                .map(Parameter::time)
                .hasValue(LocalTime.of(15, 0));
    }

    @Test
    void a_whole_number_with_a_point_is_that_number() throws IOException {
        var text = new ClassPathResource("catalogue/versions/sample.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("value: 1", "value: 1.0");

        var checked = CatalogueFile.procedure("sample.yaml", text);

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.value().procedure().parameters().get(0).integer()).isEqualTo(1);
    }
}
