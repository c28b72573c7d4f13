package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {

    private static final Box BOX = new Box(10, 10, 20, 20);

    @ParameterizedTest
    @CsvSource({
        " 0, 15, 30, 15, true",
        "15,  0, 15, 30, true",
        " 0,  0, 30, 30, true",
        "12, 12, 14, 14, true",
        " 0, 15, 12, 15, true",
        " 0, 15, 10, 15, false",
        " 0, 10, 30, 10, false",
        "20,  0, 20, 30, false",
        " 0,  0, 10, 10, false",
        " 0, 25, 30, 25, false",
        " 0, 20, 25, 45, false",
        "15, 15, 15, 15, true",
        " 5,  5,  5,  5, false"
    })
    void a_line_crosses_a_box_where_it_runs_inside(double x1, double y1, double x2, double y2, boolean crosses) {
        assertThat(BOX.isCrossedBy(List.of(new Box.Point(x1, y1), new Box.Point(x2, y2))))
                .isEqualTo(crosses);
    }

    @ParameterizedTest
    @CsvSource({"15, 15, 25, 25, true", "20, 10, 30, 20, false", "0, 0, 30, 30, true", "12, 21, 14, 25, false"})
    void boxes_that_only_touch_do_not_overlap(double left, double top, double right, double bottom, boolean overlaps) {
        assertThat(BOX.overlaps(new Box(left, top, right, bottom))).isEqualTo(overlaps);
    }
}
