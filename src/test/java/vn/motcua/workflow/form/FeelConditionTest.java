package vn.motcua.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelConditionTest {

    private static final Map<String, Object> VALUES = Map.of("kind", "POST", "count", 2, "ticked", true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    =kind = "POST"                                | true
                    =kind != "POST"                               | false
                    =other != "POST"                              | true
                    =other = null                                 | true
                    =kind = null                                  | false
                    =count = 2                                    | true
                    =count = 2.5                                  | false
                    =ticked = true                                | true
                    =kind = 2                                     | false
                    =kind != 2                                    | true
                    =kind = "POST" and count = 3                  | false
                    =kind = "POST" or count = 3                   | true
                    =count = 3 and kind = "X" or ticked = true    | true
                    =count = 3 and (kind = "X" or ticked = true)  | false
                    =kind = 2 or ticked = true                    | true
                    =kind = 2 and ticked = true                   | false
                    """)
    void a_condition_reads_as_in_feel(String text, boolean holds) {
        assertThat(FeelCondition.parse(text).holds(VALUES)).isEqualTo(holds);
    }

    @Test
    void a_condition_says_which_fields_it_asks_for() {
        assertThat(FeelCondition.parse("=a = 1 and (b != \"x\" or c = null)").names())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = \"POST\"",
                "=",
                "=kind",
                "=kind =",
                "=kind > 1",
                "=kind = other",
                "=not(kind = 1)",
                "=count(list) = 1",
                "=a.b = 1",
                "=(kind = 1",
                "=kind = 1)",
                "=kind = 1 kind = 2",
                "=\"POST\" = kind",
                "=if kind = 1 then true else false",
                "=true = true"
            })
    void more_of_feel_than_the_server_reads_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FeelCondition.parse(text));
    }
}
