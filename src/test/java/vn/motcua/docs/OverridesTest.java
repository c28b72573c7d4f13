package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A version set against Spring Boot's has its reason, and goes when Boot has caught up. */
class OverridesTest {

    @Test
    void every_overridden_version_has_a_reason_and_is_listed() {
        assertThat(Overrides.ofOurs().faults()).isEmpty();
        new GeneratedPart("src/docs/third-party.md", "overrides")
                .keep(Overrides.ofOurs().table());
    }

    @Test
    void one_without_a_reason_or_without_need_is_rejected() {
        var pom =
                """
                <tomcat.version>10.1.59</tomcat.version>
                <logback.version>1.5.38</logback.version> <!-- a hole -->
                """;
        var overrides = new Overrides(pom, Map.of("tomcat.version", "10.1.50", "logback.version", "1.5.38"));
        assertThat(overrides.faults())
                .containsExactly(
                        "tomcat.version: no reason beside it", "logback.version: Boot has it, the line may go");
    }
}
