package vn.motcua.digitization;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import vn.motcua.shared.Refusal;

/** A picture whose head can be read, that is neither a stamp nor a bomb, and that is there to its end. */
final class ImageOpening {

    /** Pixels along the shorter side: an identity card at 100 dots per inch still has them. */
    static final int LEAST_SIDE = 200;

    /** Pixels: a sheet of A0 at 300 dots per inch has 140 million. */
    static final long MOST_PIXELS = 150_000_000;

    private ImageOpening() {}

    static Optional<Refusal> objection(ScanFormat format, Path content) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        try (var stream = new FileImageInputStream(content.toFile())) {
            reader.setInput(stream);
            var size = size(reader.getWidth(0), reader.getHeight(0));
            return size.isPresent() || whole(format, content, reader) ? size : Optional.of(damaged(format));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(damaged(format));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Refusal> size(int width, int height) {
        if (Math.min(width, height) < LEAST_SIDE) {
            return Optional.of(Refusal.refused(
                    "Ảnh chỉ có %d × %d điểm nên không đọc được chữ. Hãy quét lại giấy tờ ở 200 dpi trở lên."
                            .formatted(width, height)));
        }
        if ((long) width * height > MOST_PIXELS) {
            return Optional.of(new Refusal(
                    Refusal.Kind.TOO_LARGE,
                    "Ảnh có %d × %d điểm, quá %d triệu điểm cho phép. Hãy quét lại với độ phân giải thấp hơn."
                            .formatted(width, height, MOST_PIXELS / 1_000_000)));
        }
        return Optional.empty();
    }

    private static boolean whole(ScanFormat format, Path content, ImageReader reader) throws IOException {
        return switch (format) {
            case JPEG -> JpegEnd.isReached(content);
            case PNG -> PngEnd.isReached(content);
            case TIFF -> TiffEnd.isReached(content, reader);
            case PDF -> throw new IllegalArgumentException("no picture");
        };
    }

    private static Refusal damaged(ScanFormat format) {
        return Refusal.refused("Tệp ảnh %s bị hỏng hoặc bị cắt dở nên không mở được. Hãy quét lại giấy tờ rồi tải lên."
                .formatted(format));
    }
}
