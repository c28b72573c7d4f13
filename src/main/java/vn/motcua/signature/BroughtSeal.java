package vn.motcua.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.motcua.shared.Refusal;

/** Whether a file is the picture of a seal: PNG, so that what it covers is seen through it, and of a sensible size. */
final class BroughtSeal {

    private static final int BYTES = 1024 * 1024;
    private static final int PIXELS = 2000;

    private static final Optional<Refusal> NO_PICTURE = Optional.of(
            Refusal.refused("Hình con dấu phải là tệp PNG nền trong, không quá 1 MB và không quá 2000 × 2000 điểm ảnh.")
                    .about("picture"));

    private BroughtSeal() {}

    /** @param picture null where none was brought */
    static Optional<Refusal> objection(byte[] picture) {
        return picture == null || picture.length <= BYTES && fits(picture) ? Optional.empty() : NO_PICTURE;
    }

    private static boolean fits(byte[] picture) {
        var readers = ImageIO.getImageReadersByFormatName("png");
        var reader = readers.next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input);
            return reader.getWidth(0) <= PIXELS && reader.getHeight(0) <= PIXELS && reader.read(0) != null;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        } finally {
            reader.dispose();
        }
    }
}
