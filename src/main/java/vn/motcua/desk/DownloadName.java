package vn.motcua.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.web.util.UriUtils;
import vn.motcua.shared.Vietnam;

/** How a download is named to the browser: RFC 6266, with RFC 5987 beside it where the name is more than ASCII. */
final class DownloadName {

    private DownloadName() {}

    /** The value of {@code Content-Disposition}; who reads only ASCII gets the name without accents. */
    static String attachment(String fileName) {
        var plain = Vietnam.unaccented(fileName).replaceAll("[^ -~]|[\"%\\\\]", "_");
        var header = ContentDisposition.attachment().filename(plain).build().toString();
        return plain.equals(fileName)
                ? header
                : header + "; filename*=UTF-8''" + UriUtils.encode(fileName, StandardCharsets.UTF_8);
    }
}
