package vn.motcua.digitization;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats a scanner or a phone delivers and that we keep; nothing else is a scan. */
enum ScanFormat {
    PDF("application/pdf", "255044462d", "pdf"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    /** Begins as a dozen raw formats of cameras do: its first bytes do not tell. */
    TIFF("image/tiff", "", "tif", "tiff");

    private final String mediaType;
    private final byte[] signature;
    private final List<String> extensions;

    ScanFormat(String mediaType, String signature, String... extensions) {
        this.mediaType = mediaType;
        this.signature = HexFormat.of().parseHex(signature);
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Usual one first, lower case, without the dot. */
    List<String> extensions() {
        return extensions;
    }

    /** The format whose own signature the content begins with; empty says nothing yet. */
    static Optional<ScanFormat> beginning(byte[] content) {
        return Stream.of(values())
                .filter(format -> format.signature.length > 0 && format.signs(content))
                .findFirst();
    }

    private boolean signs(byte[] content) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    static Optional<ScanFormat> of(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
