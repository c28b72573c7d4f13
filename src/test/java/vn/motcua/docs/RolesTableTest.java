package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.authority.For;
import vn.motcua.authority.ForOfficials;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.shared.Open;

/** Every address states whom it answers, and the table in the docs says the same. */
class RolesTableTest {

    private static final String FILE = "src/docs/roles.md";

    /** Not reached by anything. */
    static class Sample {

        @GetMapping("/desk/sample")
        void forgotten() {}

        @Open
        @For(Role.LEADER)
        void twice() {}

        @ForOfficials
        void everybody() {}
    }

    @Test
    void every_address_says_whom_it_is_for_and_what_it_does() {
        assertThat(ApiCalls.everything()).hasSizeGreaterThan(100);
        assertThat(new RolesTable().faults(ApiCalls.everything())).isEmpty();
    }

    @Test
    void the_table_of_roles_is_what_the_addresses_state() {
        new GeneratedPart(FILE, "roles").keep(new RolesTable().roles(ApiCalls.everything()));
    }

    @Test
    void the_table_of_other_callers_is_what_the_addresses_state() {
        new GeneratedPart(FILE, "others").keep(new RolesTable().others(ApiCalls.everything()));
    }

    @Test
    void an_address_without_a_rule_is_found_and_told_what_to_add() throws Exception {
        assertThat(new RolesTable().faults(Map.of("GET /desk/sample", method("forgotten"))))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("Sample.forgotten") && fault.contains("@For({Role.…})"))
                .anyMatch(fault -> fault.contains("@Does"));
    }

    @Test
    void two_rules_at_one_place_are_an_error() throws Exception {
        var twice = method("twice");
        assertThatIllegalStateException().isThrownBy(() -> Rule.of(twice)).withMessageContaining("twice");
    }

    @Test
    void officials_are_people_of_every_role() throws Exception {
        assertThat(Rule.of(method("everybody")).orElseThrow().roles()).containsExactlyInAnyOrder(Role.values());
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Sample.class.getDeclaredMethod(name);
    }
}
