package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.authority.Role;

class StepTest {

    @Test
    void the_ids_of_its_elements_follow_from_its_name() {
        var check = new Step("SITE_CHECK");

        assertThat(check.taskId()).isEqualTo("UserTask_SiteCheck");
        assertThat(check.overdueTimerId()).isEqualTo("BoundaryEvent_SiteCheckOverdue");
        assertThat(check.openDelayTaskId()).isEqualTo("ServiceTask_OpenSiteCheckDelay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTAKE", "SITE_CHECK", "SECOND_SIGNATURE", "CHECK2", "A_B"})
    void a_task_leads_back_to_its_step(String name) {
        assertThat(Step.ofTask(new Step(name).taskId())).hasValue(new Step(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "review", "SITE__CHECK", "SITE_", "SITE_2", "2ND", "SITE-CHECK"})
    void other_words_are_no_steps(String name) {
        assertThat(Step.isName(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(name));
    }

    @Test
    void what_is_no_user_task_is_no_step() {
        assertThat(Step.ofTask("ServiceTask_DigitizeResult")).isEmpty();
    }

    @Test
    void a_case_may_have_hours_of_its_own_or_do_without_the_step() {
        var review = step(Set.of(), Map.of("with-verification", BigDecimal.TEN));
        var opinion = step(Set.of("with-verification"), Map.of());

        assertThat(review.hours("ordinary")).isEqualTo(BigDecimal.ONE);
        assertThat(review.hours("with-verification")).isEqualTo(BigDecimal.TEN);
        assertThat(opinion.hours("ordinary")).isEqualTo(BigDecimal.ZERO);
        assertThat(opinion.hours("with-verification")).isEqualTo(BigDecimal.ONE);
    }

    private static ProcedureStep step(Set<String> cases, Map<String, BigDecimal> caseHours) {
        return new ProcedureStep(
                new Step("OPINION"), "Lấy ý kiến", Role.SPECIALIST, BigDecimal.ONE, true, cases, caseHours, null, null);
    }
}
