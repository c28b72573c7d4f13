package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model of the product keeps the contract that it asks of others. */
class ShippedModelsTest {

    static Stream<Sample> models() {
        return Sample.shipped();
    }

    @ParameterizedTest
    @MethodSource("models")
    void keeps_the_contract(Sample model) {
        assertThat(model.findings()).isEmpty();
    }
}
