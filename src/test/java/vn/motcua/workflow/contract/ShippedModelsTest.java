package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedModelsTest {

    @ParameterizedTest
    @MethodSource("vn.motcua.workflow.contract.Sample#shipped")
    void a_shipped_model_and_its_forms_keep_the_contract(Sample model) {
        assertThat(model.forms()).isNotEmpty();
        assertThat(model.findings()).isEmpty();
    }
}
