package vn.motcua.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final Instant TWENTY_PAST_MIDNIGHT = Instant.parse("2026-06-30T17:20:00Z");
    private static final LocalDate RECEIPT = LocalDate.of(2026, 7, 1);

    @Test
    void the_day_is_that_of_the_filing_and_the_two_days_are_said() {
        var filing = filed(Instant.parse("2026-06-30T16:50:00Z"));
        assertThat(filing.lawDay()).isEqualTo("2026-06-30");
        assertThat(filing.words())
                .isEqualTo("Nộp tại Cổng lúc 23:50:00 ngày 30/06/2026, nhận lúc 00:20:00 ngày 01/07/2026. "
                        + "Áp dụng pháp luật của ngày nộp.");
    }

    @Test
    void filed_and_received_on_one_day_is_not_worth_a_word() {
        var filing = filed(TWENTY_PAST_MIDNIGHT.minusSeconds(1200));
        assertThat(filing.lawDay()).isEqualTo(RECEIPT);
        assertThat(filing.words()).isNull();
        assertThat(filed(TWENTY_PAST_MIDNIGHT).words()).isNull();
    }

    @Test
    void a_filing_in_the_future_gives_way_to_the_receipt() {
        var filing = filed(TWENTY_PAST_MIDNIGHT.plusSeconds(1));
        assertThat(filing.at()).isEqualTo(TWENTY_PAST_MIDNIGHT);
        assertThat(filing.words())
                .contains("00:20:01 ngày 01/07/2026, sau thời điểm nhận", "pháp luật của ngày nhận 01/07/2026");
    }

    @Test
    void a_filing_of_three_days_ago_is_believed_and_a_second_earlier_is_not() {
        var threeDays = TWENTY_PAST_MIDNIGHT.minus(Duration.ofDays(3));
        assertThat(filed(threeDays).lawDay()).isEqualTo("2026-06-28");

        var filing = filed(threeDays.minusSeconds(1));
        assertThat(filing.lawDay()).isEqualTo(RECEIPT);
        assertThat(filing.words()).contains("quá 3 ngày trước thời điểm nhận", "pháp luật của ngày nhận 01/07/2026");
    }

    @Test
    void where_the_portal_says_nothing_the_receipt_counts() {
        var filing = filed(null);
        assertThat(filing.lawDay()).isEqualTo(RECEIPT);
        assertThat(filing.words()).startsWith("Cổng không gửi thời điểm nộp.");
    }

    private static Filing filed(Instant declared) {
        return Filing.of(declared, TWENTY_PAST_MIDNIGHT, 3);
    }
}
