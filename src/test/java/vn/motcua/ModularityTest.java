package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTest {

    @Test
    void every_module_uses_only_what_it_may() {
        ApplicationModules.of(MotCuaApplication.class).verify();
    }

    @Test
    void a_module_that_reaches_where_it_may_not_is_rejected() {
        var modules = ApplicationModules.of("vn.motcua.rejected.modules", location -> true);
        assertThat(modules.stream()).hasSize(2);
        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("alpha")
                .hasMessageContaining("beta");
    }
}
