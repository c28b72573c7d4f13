package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

class DownloadNameTest {

    @Test
    void a_plain_name_is_sent_plainly() {
        assertThat(DownloadName.attachment("scan 01 (2).pdf")).isEqualTo("attachment; filename=\"scan 01 (2).pdf\"");
    }

    @Test
    void a_vietnamese_name_is_sent_twice() {
        assertThat(DownloadName.attachment("Giấy chứng sinh Đỗ.pdf"))
                .isEqualTo("attachment; filename=\"Giay chung sinh Do.pdf\"; "
                        + "filename*=UTF-8''Gi%E1%BA%A5y%20ch%E1%BB%A9ng%20sinh%20%C4%90%E1%BB%97.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giấy chứng sinh.pdf", "100% «thật».pdf", "a\"b\\c.pdf", "tờ;khai=1,2'.pdf", "出生.pdf"})
    void the_name_is_read_back_as_it_was(String name) {
        var header = DownloadName.attachment(name);

        assertThat(header).matches("[ -~]+");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(header)).isTrue();
    }
}
