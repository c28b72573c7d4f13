package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.workflow.contract.Box.Point;

class StretchTest {

    private static final Stretch LEVEL = new Stretch(new Point(10, 10), new Point(50, 10));

    @ParameterizedTest
    @CsvSource({
        "30,  0, 30, 20, 1",
        "20,  0, 40, 20, 1",
        "30, 10, 30, 20, 1",
        "50, 10, 50, 40, 1",
        "50, 10, 90, 10, 1",
        "30, 11, 30, 20, 0",
        "60,  0, 60, 20, 0",
        "51, 10, 90, 10, 0",
        "20, 20, 40, 20, 0",
        "20, 15, 40, 15, 0",
        "20, 14, 40, 14, 2",
        "40, 10, 20, 10, 2",
        " 0, 10, 90, 10, 2",
        "40, 10, 90, 10, 2"
    })
    void two_stretches_meet_in_a_point_or_run_on_one_line(double x1, double y1, double x2, double y2, int points) {
        var other = new Stretch(new Point(x1, y1), new Point(x2, y2));

        assertThat(LEVEL.meets(other)).hasSize(points);
        assertThat(other.meets(LEVEL)).hasSize(points);
    }

    @Test
    void where_they_meet_is_said() {
        assertThat(LEVEL.meets(new Stretch(new Point(30, 0), new Point(30, 20))))
                .containsExactly(new Point(30, 10));
        assertThat(LEVEL.meets(new Stretch(new Point(70, 10), new Point(40, 10))))
                .containsExactly(new Point(40, 10), new Point(50, 10));
    }

    @Test
    void a_line_is_cut_at_its_bends_and_what_has_no_length_is_left_out() {
        var line = List.of(new Point(0, 0), new Point(0, 0), new Point(10, 0), new Point(10, 10));

        assertThat(Stretch.of(line))
                .containsExactly(
                        new Stretch(new Point(0, 0), new Point(10, 0)),
                        new Stretch(new Point(10, 0), new Point(10, 10)));
        assertThat(Stretch.of(List.of())).isEmpty();
    }
}
