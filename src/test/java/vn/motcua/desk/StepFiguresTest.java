package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepFiguresTest {

    @Test
    void the_median_is_the_middle_or_the_mean_of_the_middle_two() {
        assertThat(StepFigures.median()).isNull();
        assertThat(StepFigures.median(7)).isEqualTo(7);
        assertThat(StepFigures.median(1, 30, 600)).isEqualTo(30);
        assertThat(StepFigures.median(10, 20, 31, 9000)).isEqualTo(25);
    }
}
