package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The page «Tính ngày trả». */
@MotCuaTest
class DueCalculatorTest {

    @Autowired
    Http http;

    @Autowired
    Office time;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procedure=birth-registration&receivedAt=2026-11-23T15:00 | 17:00 Thứ Hai, 23/11/2026",
                "procedure=birth-registration&receivedAt=2026-11-23T15:01 | 17:00 Thứ Tư, 25/11/2026",
                "procedure=marital-status-certificate&receivedAt=2026-11-20T09:00 | 17:00 Thứ Năm, 26/11/2026",
                "procedure=marital-status-certificate&caseKey=with-verification&receivedAt=2026-11-02T09:00 | 17:00 Thứ Sáu, 04/12/2026",
                "procedure=house-building-permit&receivedAt=2026-06-15T09:00 | 17:00 Thứ Ba, 30/06/2026",
                "procedure=house-building-permit&receivedAt=2026-07-01T09:00 | 17:00 Thứ Sáu, 10/07/2026",
            })
    void whoever_hands_in_then_gets_it_back_then_by_the_law_of_that_day(String asked, String due) {
        var page = http.browser("thanh-quang.desk-1").get("/desk/due?" + asked);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("<p class=\"due-time\">" + due + "</p>", "Cách tính từng ngày", "Nếu nộp vào những ngày sau")
                .contains("Ủy ban nhân dân xã Thanh Quang");
    }

    @Test
    void without_a_time_it_is_now_and_the_days_after_it_follow() {
        time.itIs("2026-11-18T09:00");

        var page = http.browser("thanh-quang.desk-1")
                .get("/desk/due?procedure=marital-status-certificate")
                .text();

        assertThat(page)
                .contains("value=\"2026-11-18T09:00\"", "<p class=\"due-time\">17:00 Thứ Hai, 23/11/2026</p>")
                .contains("<td>09:00 Thứ Năm, 19/11/2026</td><td>17:00 Thứ Tư, 25/11/2026</td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "procedure=birth-registration&receivedAt=hom-nay | Thời điểm nhận phải là ngày giờ có thật",
                "procedure=birth-registration&receivedAt=2026-02-30T09:00 | Thời điểm nhận phải là ngày giờ có thật",
                "procedure=birth-registration&receivedAt=%2B123456-01-01T09:00 | Thời điểm nhận phải là ngày giờ có thật",
                "procedure=birth-registration&receivedAt=2031-01-02T09:00 | 2031",
                "procedure=khong-co | Thủ tục này không có hiệu lực",
                "procedure=%3Cscript%3E | Thủ tục này không có hiệu lực",
                "procedure=birth-registration&caseKey=khong-co | không có trường hợp đã chọn",
                "procedure=birth-registration&competentAuthority=xa-gia-loc | Chọn cơ quan giải quyết trong danh sách",
                "procedure=birth-registration&receivedAt=1999-01-02T09:00 | không có hiệu lực vào ngày nhận",
            })
    void what_cannot_be_counted_is_said_in_vietnamese(String asked, String words) {
        var page = http.browser("thanh-quang.desk-1").get("/desk/due?" + asked);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(words).doesNotContain("due-time", "<script>");
    }

    @Test
    void it_is_in_the_menu_of_the_desk_and_open_to_nobody_else() {
        assertThat(http.browser("thanh-quang.desk-1").get("/desk/intake").text())
                .contains("href=\"/desk/due\"");
        var leader = http.browser("thanh-quang.chairman");
        assertThat(leader.get("/desk/dossiers").text()).doesNotContain("href=\"/desk/due\"");
        assertThat(leader.get("/desk/due").status()).isEqualTo(403);
    }
}
