package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.EventKind;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A desk that receives while its office is closed hears what that means, and the history keeps it. */
@MotCuaTest
class OutsideHoursTest {

    private static final String OUTSIDE = "Nhận ngoài giờ làm việc";

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Office time;

    @Autowired
    Http http;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2026-01-16T20:15, 07:30 ngày 19/01/2026", // Friday evening
        "2026-01-17T09:00, 07:30 ngày 19/01/2026", // Saturday
        "2026-01-19T06:45, 07:30 ngày 19/01/2026" // before it opens
    })
    void the_history_says_from_when_the_office_counts(String received, String opening) {
        var dossier = counter.given(aDossier().receivedAt(received), counter.worker("thanh-quang.desk-1"));

        assertThat(then.on(dossier).detail(EventKind.REGISTERED)).hasEntrySatisfying(OUTSIDE, words -> assertThat(words)
                .contains("Ngày nhận giữ nguyên và không tính vào thời hạn", "tính từ " + opening));
    }

    @Test
    void within_office_hours_nothing_is_said() {
        var dossier = counter.given(aDossier().receivedAt("2026-01-19T09:00"), counter.worker("thanh-quang.desk-1"));

        assertThat(then.on(dossier).detail(EventKind.REGISTERED)).doesNotContainKey(OUTSIDE);
    }

    @Test
    void the_page_says_it_before_anything_is_saved() {
        time.itIs("2026-01-20T09:00");
        var desk = http.browser("thanh-quang.desk-1");
        var question = "/desk/intake/due?procedure=marital-status-certificate&caseKey=ordinary"
                + "&competentAuthority=xa-thanh-quang&receivedAt=";

        assertThat(desk.get(question + "2026-01-16T20:15").text())
                .contains("Nhận ngoài giờ làm việc.", "07:30 ngày 19/01/2026", "Kiểm tra lại thời điểm nhận");
        assertThat(desk.get(question + "2026-01-19T09:00").text()).doesNotContain("Nhận ngoài giờ");
    }
}
