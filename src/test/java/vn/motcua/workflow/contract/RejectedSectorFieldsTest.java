package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a sector's system returns has its place in the form of the step. */
class RejectedSectorFieldsTest {

    private static final String CERTIFICATE = "processes/criminal-record-certificate.bpmn";
    private static final String RULE = "sector-fields";

    @Test
    void a_return_that_the_form_does_not_ask_for_is_refused_by_name() {
        var unasked = Sample.model(CERTIFICATE).under("key: sectorSigner", "key: sectorSeal");

        assertThat(unasked.findings())
                .filteredOn(finding -> finding.rule().equals(RULE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo(CERTIFICATE);
                    assertThat(finding.element()).isEqualTo("UserTask_SectorProcessing");
                    assertThat(finding.reason()).contains("sector-processing", "«sectorSeal»");
                });
    }

    @Test
    void another_form_at_the_step_is_refused_for_every_return_it_has_no_place_for() {
        var mirrored = Sample.model(CERTIFICATE).changed("\"sector-processing\"", "\"sector-hand-over\"");

        assertThat(mirrored.findings())
                .filteredOn(finding -> finding.rule().equals(RULE))
                .allSatisfy(finding -> {
                    assertThat(finding.element()).isEqualTo("UserTask_SectorProcessing");
                    assertThat(finding.remedy()).contains("Thêm ô ấy vào biểu mẫu");
                })
                .extracting(Finding::reason)
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason).endsWith("biểu mẫu sector-hand-over không có ô «sectorDecision»"),
                        reason -> assertThat(reason).endsWith("không có ô «sectorResultNumber»"),
                        reason -> assertThat(reason).endsWith("không có ô «sectorResultDate»"),
                        reason -> assertThat(reason).endsWith("không có ô «sectorSigner»"));
    }

    @Test
    void what_the_shipped_procedures_take_back_their_forms_ask_for() {
        assertThat(Sample.shipped().flatMap(model -> model.findings().stream()))
                .noneMatch(finding -> finding.rule().equals(RULE));
    }
}
