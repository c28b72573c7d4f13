package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import vn.motcua.authority.Level;
import vn.motcua.authority.Role;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.RequiredDocument.Form;

class ShippedCatalogueTest {

    private static final ProcedureKey BIRTH = new ProcedureKey("birth-registration");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 28);

    private final ProcedureCatalogue catalogue = TestCatalogue.shipped();
    private final Procedure birth = catalogue.inForce(BIRTH, DAY).orElseThrow();

    @Test
    void every_shipped_file_is_sound() {
        assertThat(catalogue.findings()).isEmpty();
        assertThat(catalogue.inForce(DAY)).isNotEmpty();
    }

    @Test
    void birth_registration_is_owed_on_the_day_by_a_commune() {
        assertThat(birth.nationalCode()).isEqualTo("1.001193");
        assertThat(birth.competentLevel()).isEqualTo(Level.COMMUNE);
        assertThat(birth.limit("ordinary")).isEqualTo(new Limit(0, LimitUnit.WORKING_DAY));
        assertThat(birth.sameDayCutoff()).isEqualTo(LocalTime.of(15, 0));
        assertThat(birth.fees()).extracting(Procedure.Fee::amount).containsExactly(0L, 8000L);
    }

    @Test
    void what_comes_after_the_signature_is_shown_and_not_counted() {
        assertThat(birth.steps())
                .extracting(ProcedureStep::step, ProcedureStep::role, ProcedureStep::counted)
                .containsExactly(
                        tuple(Step.INTAKE, Role.ONE_STOP_DESK, true),
                        tuple(Step.REVIEW, Role.SPECIALIST, true),
                        tuple(Step.SIGNING, Role.LEADER, true),
                        tuple(Step.RETURN, Role.ONE_STOP_DESK, false));
        assertThat(birth.uncountedWork()).extracting(Procedure.Work::hours).containsExactly(BigDecimal.ONE);
    }

    @Test
    void what_is_only_shown_at_the_desk_is_never_digitised() {
        assertThat(birth.documents())
                .filteredOn(document -> document.form() == Form.PRESENT_ONLY)
                .isNotEmpty()
                .noneMatch(RequiredDocument::digitise);
    }

    @Test
    void nothing_in_force_before_its_first_day() {
        assertThat(catalogue.inForce(BIRTH, LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(catalogue.inForce(BIRTH, LocalDate.of(2025, 7, 1))).isPresent();
    }

    @Test
    void sample_decisions_say_that_they_are_samples() {
        assertThat(birth.approvingDecisions()).isNotEmpty().allMatch(decision -> decision.contains("(mẫu)"));
    }

    @Test
    void what_was_read_cannot_be_changed() {
        assertThat(Stream.of(birth.documents(), birth.fees(), birth.limits(), birth.parameters()))
                .allSatisfy(list -> assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class));
        assertThatThrownBy(() -> birth.channels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> birth.steps().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_beans_stand_in_a_context_and_an_empty_folder_is_a_fault() {
        var runner = new ApplicationContextRunner().withUserConfiguration(Beans.class);
        runner.run(context -> assertThat(context.getBean(ProcedureSearch.class).find("khai sinh", DAY))
                .extracting(found -> found.key().value())
                .containsExactly("birth-registration", "linked-birth", "civil-status-extract"));
        runner.withPropertyValues("motcua.procedures.location=classpath:schema/")
                .run(context -> assertThat(context).hasFailed());
    }

    @EnableConfigurationProperties(ProcedureSettings.class)
    @Import({YamlProcedureCatalogue.class, ProcedureSearch.class, Parameters.class})
    static class Beans {}
}
