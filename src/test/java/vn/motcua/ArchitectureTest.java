package vn.motcua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.stereotype.Controller;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua");
    private static final JavaClasses SAMPLES =
            new ClassFileImporter().importPackages("vn.motcua.rejected.architecture");

    private static final String RETURNED_BY_THE_PUBLIC_API = "org.camunda.bpm.engine.impl.identity.Authentication";

    enum Rule {
        THE_ENGINE_IS_SPOKEN_TO_ONLY_IN_WORKFLOW_AND_ACCESS(noClasses()
                .that()
                .resideOutsideOfPackages("vn.motcua.workflow..", "vn.motcua.access..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")),
        THE_ENGINES_INSIDE_IS_KNOWN_ONLY_IN_WORKFLOW_ENGINE(noClasses()
                .that()
                .resideOutsideOfPackage("vn.motcua.workflow.engine..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda.bpm.engine.impl..")
                        .and(not(HasName.Predicates.name(RETURNED_BY_THE_PUBLIC_API))))),
        TIME_COMES_FROM_THE_CLOCK(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(java.util.Date.class)),
        CONTROLLERS_ARE_PACKAGE_PRIVATE(
                classes().that().areMetaAnnotatedWith(Controller.class).should().notHaveModifier(JavaModifier.PUBLIC));

        private final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_code_keeps_every_rule(Rule rule) {
        rule.rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_rejects_its_sample(Rule rule) {
        assertThat(rule.rule.evaluate(SAMPLES).hasViolation()).isTrue();
    }
}
