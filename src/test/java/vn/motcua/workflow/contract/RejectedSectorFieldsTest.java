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
    void the_form_of_a_routed_dossier_does_not_do_for_a_mirrored_one() {
        var mirrored = Sample.model(CERTIFICATE).changed("\"sector-processing\"", "\"sector-hand-over\"");

        assertThat(mirrored.findings()).anyMatch(finding -> !finding.rule().isBlank());
    }

    @Test
    void what_the_shipped_procedures_take_back_their_forms_ask_for() {
        assertThat(Sample.shipped().flatMap(model -> model.findings().stream()))
                .noneMatch(finding -> finding.rule().equals(RULE));
    }
}
