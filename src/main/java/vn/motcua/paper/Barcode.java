package vn.motcua.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.oned.Code128Writer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A Code 128 barcode (ISO/IEC 15417) as a picture that a template can hold; every module a whole number of pixels wide. */
final class Barcode {

    private static final int PIXELS_A_MODULE = 4;
    private static final int HEIGHT = 120;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, 20, EncodeHintType.CODE128_COMPACT, true);

    private Barcode() {}

    /** @throws IllegalArgumentException for what is no ASCII */
    static String dataUri(String content) {
        var matrix = new Code128Writer().encode(content, BarcodeFormat.CODE_128, 1, 1, HINTS);
        var picture = new BufferedImage(matrix.getWidth() * PIXELS_A_MODULE, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < picture.getWidth(); x++) {
            var colour = matrix.get(x / PIXELS_A_MODULE, 0) ? 0x000000 : 0xFFFFFF;
            for (int y = 0; y < HEIGHT; y++) {
                picture.setRGB(x, y, colour);
            }
        }
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
