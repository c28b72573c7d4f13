package vn.motcua.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.Outcome;

/** The carrier's monthly file in whatever encoding and with whatever marks: read for sure, or refused in words. */
class CarrierFileTest {

    private static final String FILE =
            """
            Số hiệu;Trạng thái;Cước;Thu hộ
            EA000000001VN;Đã phát;30.500;150.000
            EA000000002VN;RETURNED;41500;
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void every_encoding_of_an_office_is_recognised(String encoding) {
        var file = CarrierFile.read(written(FILE, encoding)).orThrow();

        assertThat(file.encoding()).isEqualTo(encoding.equals("UTF-16") ? "UTF-16BE" : encoding);
        assertThat(file.lines())
                .containsExactly(
                        new CarrierFile.Line(1, "EA000000001VN", ParcelStatus.DELIVERED, 30_500, 150_000),
                        new CarrierFile.Line(2, "EA000000002VN", ParcelStatus.RETURNED, 41_500, 0));
    }

    @Test
    void a_byte_order_mark_other_partings_and_quotes_do_not_matter() {
        var text =
                "\uFEFF\"Mã bưu gửi\",\"Tình trạng\",\"Tiền cước\",COD\r\n\"EA1VN\",\"đã PHÁT\",\"30,500 đ\",\"0\"\r\n\r\n";
        assertThat(CarrierFile.read(text.getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .lines())
                .containsExactly(new CarrierFile.Line(1, "EA1VN", ParcelStatus.DELIVERED, 30_500, 0));
        assertThat(CarrierFile.read(FILE.replace(';', '\t').getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .lines())
                .hasSize(2);
    }

    @Test
    void an_older_national_encoding_is_refused_with_what_to_do() {
        // «Sè hiÖu;Tr¹ng th¸i» is how TCVN3 looks to everybody else
        assertThat(refusal("Sè hiÖu;Tr¹ng th¸i;C­íc;Thu hé\nEA1VN;§· ph¸t;1;0".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("TCVN3", "CSV UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";Đã phát;1;0|thiếu số hiệu",
                "EA1VN;Bay mất;1;0|không rõ trạng thái «Bay mất»",
                "EA1VN;Đã phát;rẻ;0|không phải số đồng",
                "EA1VN;Đã phát;-5;0|không phải số đồng"
            })
    void a_line_that_cannot_be_read_is_named_and_nothing_is_taken(String line, String named) {
        assertThat(refusal(("Số hiệu;Trạng thái;Cước;Thu hộ\n" + line).getBytes(StandardCharsets.UTF_8)))
                .contains("Dòng 1", named, "Chưa ghi gì");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThat(refusal(new byte[0])).contains("rỗng");
        assertThat(refusal(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2})).contains("dòng tiêu đề");
        assertThat(refusal(new byte[CarrierFile.MOST_BYTES + 1])).contains("5 MB");
    }

    private static byte[] written(String text, String encoding) {
        return encoding.equals("windows-1258")
                ? combining(text).getBytes(Charset.forName(encoding))
                : text.getBytes(Charset.forName(encoding));
    }

    /** As Windows writes it: the letter with its roof or breve or horn in one, the tone behind it. */
    private static String combining(String text) {
        var written = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            var tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            written.append(Normalizer.normalize(
                            apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        });
        return written.toString();
    }

    private static String refusal(byte[] bytes) {
        return CarrierFile.read(bytes) instanceof Outcome.Refused<CarrierFile> refused
                ? refused.refusal().message()
                : "read";
    }
}
