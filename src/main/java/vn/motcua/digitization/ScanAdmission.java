package vn.motcua.digitization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Lets in scans only: not empty, not too large, by their first bytes PDF, JPEG, PNG or TIFF, and such as can be opened.
 * Names prove nothing.
 */
@Component
class ScanAdmission implements Admission {

    private static final String EXECUTABLE = "tệp chương trình";
    private static final String WEB_PAGE = "trang web";
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("application/x-msdownload", EXECUTABLE),
            Map.entry("application/x-dosexec", EXECUTABLE),
            Map.entry("application/x-executable", EXECUTABLE),
            Map.entry("application/x-elf", EXECUTABLE),
            Map.entry("application/x-sh", EXECUTABLE),
            Map.entry("application/zip", "tệp nén"),
            Map.entry("application/gzip", "tệp nén"),
            Map.entry("application/x-rar-compressed", "tệp nén"),
            Map.entry("application/x-7z-compressed", "tệp nén"),
            Map.entry("application/x-tika-msoffice", "tệp văn phòng"),
            Map.entry("application/x-tika-ooxml", "tệp văn phòng"),
            Map.entry("text/html", WEB_PAGE),
            Map.entry("application/xhtml+xml", WEB_PAGE),
            Map.entry("image/svg+xml", "ảnh vẽ véc-tơ"),
            Map.entry("image/heic", "ảnh HEIC của điện thoại"),
            Map.entry("text/plain", "tệp văn bản thuần"));

    private final Detector detector = MimeTypes.getDefaultMimeTypes();
    private final DigitizationSettings settings;

    ScanAdmission(DigitizationSettings settings) {
        this.settings = settings;
    }

    @Override
    public long maxBytes() {
        return settings.maxFileSize().toBytes();
    }

    @Override
    public Outcome<String> mediaType(long size, byte[] head, Path content) {
        if (size == 0) {
            return Outcome.refused(Refusal.invalid("Tệp rỗng. Hãy quét lại giấy tờ rồi tải lên."));
        }
        if (size > maxBytes()) {
            return Outcome.refused(new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "Tệp lớn quá %s. Hãy quét lại với độ phân giải thấp hơn hoặc tách thành nhiều tệp."
                            .formatted(settings.maxFileSizeInWords())));
        }
        return ScanFormat.beginning(head)
                .map(format -> ScanOpening.open(format, content))
                .orElseGet(() -> sniffed(head, content));
    }

    /** Compares with every format known to the world, which takes milliseconds. */
    private Outcome<String> sniffed(byte[] head, Path content) {
        var found = sniff(head);
        return ScanFormat.of(found)
                .map(format -> ScanOpening.open(format, content))
                .orElseGet(() -> Outcome.refused(new Refusal(
                        Refusal.Kind.UNSUPPORTED,
                        "Chỉ nhận tệp PDF, JPEG, PNG hoặc TIFF. Nội dung tệp này thực ra là %s."
                                .formatted(describe(found)))));
    }

    private String sniff(byte[] head) {
        try (var content = new ByteArrayInputStream(head)) {
            return detector.detect(content, new Metadata()).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String describe(String mediaType) {
        if ("application/octet-stream".equals(mediaType)) {
            return "dữ liệu không rõ loại";
        }
        var known = KNOWN.get(mediaType);
        return known == null ? mediaType : known + " (" + mediaType + ")";
    }
}
