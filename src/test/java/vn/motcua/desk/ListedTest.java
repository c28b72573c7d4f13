package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedTest {

    @Test
    void exactly_as_many_as_a_page_shows_are_counted_and_one_more_is_said_to_be_more() {
        assertThat(listedOf(0).count()).isEqualTo("0");
        assertThat(listedOf(99).count()).isEqualTo("99");
        assertThat(listedOf(100).count()).isEqualTo("100");
        assertThat(listedOf(100).more()).isFalse();
        assertThat(listedOf(101).count()).isEqualTo("100+");
        assertThat(listedOf(101).lines()).hasSize(100);
        assertThat(listedOf(101).map(each -> "số " + each).count()).isEqualTo("100+");
    }

    private static Listed<Integer> listedOf(int there) {
        return Listed.atMost(100, most -> found(there, most));
    }

    private static List<Integer> found(int there, int most) {
        return IntStream.range(0, Math.min(there, most)).boxed().toList();
    }
}
