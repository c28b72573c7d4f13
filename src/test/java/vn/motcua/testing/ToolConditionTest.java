package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ToolConditionTest {

    @Test
    void a_tool_that_is_there_lets_the_test_run() {
        assertThat(ToolCondition.evaluate("sh", true).isDisabled()).isFalse();
    }

    @Test
    void a_missing_tool_skips_with_the_line_that_installs_it() {
        var skipped = ToolCondition.evaluate("no-such-tool", false);

        assertThat(skipped.isDisabled()).isTrue();
        assertThat(skipped.getReason())
                .hasValueSatisfying(why -> assertThat(why).contains("apt-get install no-such-tool"));
    }

    @Test
    void a_missing_tool_fails_where_tools_are_required() {
        assertThatThrownBy(() -> ToolCondition.evaluate("no-such-tool", true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("apt-get install no-such-tool");
    }
}
