package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Models that are sound alone, and not together. */
class RejectedCallsTest {

    private static final String PAYMENT = "processes/shared/payment.bpmn";
    private static final String SUPPLEMENT = "processes/shared/supplement.bpmn";

    @Test
    void the_models_of_the_product_call_each_other_soundly() {
        assertThat(ProcedureContract.callCycles(shipped())).isEmpty();
        assertThat(ProcedureContract.unknownCalls(shipped())).isEmpty();
    }

    @Test
    void a_process_that_calls_itself_is_refused() {
        var models = calling(PAYMENT, "CallActivity_Again", "payment");

        assertThat(ProcedureContract.callCycles(models)).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(PAYMENT);
            assertThat(finding.element()).isEqualTo("CallActivity_Again");
            assertThat(finding.rule()).isEqualTo("call-cycle");
        });
    }

    @Test
    void a_circle_of_calls_is_refused_at_each_call_of_it_and_at_no_other() {
        var models = calling(PAYMENT, "CallActivity_Papers", "supplement");
        models.putAll(Map.of(
                SUPPLEMENT, calling(SUPPLEMENT, "CallActivity_Fee", "payment").get(SUPPLEMENT)));

        assertThat(ProcedureContract.callCycles(models))
                .extracting(Finding::element)
                .containsExactly("CallActivity_Papers", "CallActivity_Fee");
    }

    @Test
    void a_called_process_that_is_nowhere_is_refused() {
        assertThat(ProcedureContract.unknownCalls(calling(PAYMENT, "CallActivity_Tax", "tax")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("called-exists");
                    assertThat(finding.element()).isEqualTo("CallActivity_Tax");
                    assertThat(finding.remedy()).contains("processes/shared/tax.bpmn");
                });
    }

    private static Map<String, String> calling(String path, String id, String called) {
        var models = shipped();
        models.computeIfPresent(
                path,
                (file, bpmn) -> bpmn.replaceFirst(
                        "</bpmn:process>",
                        "<bpmn:callActivity id=\"%s\" calledElement=\"%s\" /></bpmn:process>".formatted(id, called)));
        return models;
    }

    private static Map<String, String> shipped() {
        return Sample.shipped()
                .collect(Collectors.toMap(Sample::path, Sample::bpmn, (one, other) -> one, TreeMap::new));
    }
}
