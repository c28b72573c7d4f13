package vn.motcua.digitization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats a scanner or a phone delivers and that we keep; nothing else is a scan. */
enum ScanFormat {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff");

    private final String mediaType;
    private final List<String> extensions;

    ScanFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Usual one first, lower case, without the dot. */
    List<String> extensions() {
        return extensions;
    }

    static Optional<ScanFormat> of(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }
}
