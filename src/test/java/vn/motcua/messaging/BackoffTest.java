package vn.motcua.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @ParameterizedTest
    @CsvSource({"0, PT5S", "1, PT5S", "2, PT10S", "3, PT20S", "7, PT5M20S", "8, PT10M", "9, PT10M", "2147483647, PT10M"
    })
    void each_pause_is_twice_the_one_before_up_to_the_ceiling(int failures, Duration pause) {
        assertThat(new Backoff(FIRST, LONGEST, () -> 0).after(failures)).isEqualTo(pause);
    }

    @Property
    void chance_shortens_a_pause_by_a_quarter_at_most(
            @ForAll @IntRange(min = 1, max = 1000) int failures,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double chance) {
        var whole = new Backoff(FIRST, LONGEST, () -> 0).after(failures);

        assertThat(new Backoff(FIRST, LONGEST, () -> chance).after(failures))
                .isBetween(whole.multipliedBy(3).dividedBy(4), whole);
    }
}
