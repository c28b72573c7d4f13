package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void a_sum_reads_the_same_whatever_language_the_machine_speaks() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("de-CH"));
            assertThat(Amount.inWords(1_250_000)).isEqualTo("1.250.000 đồng");
        } finally {
            Locale.setDefault(before);
        }
    }
}
