package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.contract.RejectedModelsTest.places;

import org.junit.jupiter.api.Test;

/** A parameter that says when the clock stops for money, and the place its model needs to wait in. */
class RejectedPaymentPauseTest {

    private static final String MARITAL = "processes/marital-status-certificate.bpmn";
    private static final String PERMIT = "processes/house-building-permit.bpmn";
    private static final String PLACE = "payment-pause@UserTask_Review";
    private static final String FROM_REFERRAL =
            "key: finance.pauseFrom\n    value: REFERRAL\n    validFrom: \"2026-07-01\"\n    validTo: null";

    @Test
    void a_clock_that_runs_on_until_the_notice_is_refused_where_the_model_cannot_wait_for_it() {
        var notice = Sample.model(PERMIT).under(FROM_REFERRAL, FROM_REFERRAL.replace("REFERRAL", "NOTICE"));

        assertThat(places(notice)).contains(PLACE);
        assertThat(notice.findings())
                .filteredOn(finding -> finding.rule().equals("payment-pause"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo(PERMIT);
                    assertThat(finding.reason()).contains("finance.pauseFrom là NOTICE");
                    assertThat(finding.remedy()).contains("UserTask_AwaitPaymentNotice", "REFERRAL");
                });
    }

    @Test
    void so_is_one_whose_parameter_ends_before_the_procedure_does() {
        assertThat(places(Sample.model(PERMIT)
                        .under(FROM_REFERRAL, FROM_REFERRAL.replace("validTo: null", "validTo: \"2026-12-31\""))))
                .contains(PLACE);
    }

    @Test
    void so_is_one_that_says_nothing_and_gets_the_general_value() {
        assertThat(places(Sample.model(PERMIT)
                        .under(
                                FROM_REFERRAL,
                                FROM_REFERRAL
                                        .replace("pauseFrom", "payWithinDays")
                                        .replace("REFERRAL", "30"))))
                .contains(PLACE);
    }

    @Test
    void a_wait_outside_the_scope_or_that_no_way_leads_to_is_none() {
        assertThat(places(Sample.model(MARITAL).changed("UserTask_AwaitPaymentNotice", "UserTask_AwaitSomething")))
                .contains(PLACE);
        assertThat(places(Sample.model(MARITAL)
                        .changed("reviewOutcome == 'PAYMENT_REFERRED'", "reviewOutcome == 'VERIFY'")))
                .contains(PLACE);
        assertThat(places(Sample.model(MARITAL).changed("reviewOutcome == 'PAYMENT'}", "reviewOutcome == 'VERIFY'}")))
                .contains(PLACE);
    }

    @Test
    void what_the_shipped_procedures_say_their_models_can_keep() {
        assertThat(Sample.shipped().flatMap(model -> model.findings().stream()))
                .noneMatch(finding -> finding.rule().equals("payment-pause"));
        assertThat(Sample.shipped().filter(model -> model.forms().values().stream()
                        .anyMatch(form -> form.contains("PAYMENT_REFERRED"))))
                .isNotEmpty();
    }
}
