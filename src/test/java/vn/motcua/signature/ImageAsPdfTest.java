package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.VeraPdf;

/** A picture that is signed before anything was recognised on it still becomes a file for decades. */
class ImageAsPdfTest {

    @ParameterizedTest(name = "{0} of type {2}")
    @CsvSource({
        "jpg, image/jpeg, " + BufferedImage.TYPE_INT_RGB,
        "jpg, image/jpeg, " + BufferedImage.TYPE_BYTE_GRAY,
        "png, image/png, " + BufferedImage.TYPE_INT_RGB,
        "png, image/png, " + BufferedImage.TYPE_INT_ARGB,
        "png, image/png, " + BufferedImage.TYPE_BYTE_BINARY,
    })
    void it_is_a_pdf_a(String format, String mediaType, int type) throws Exception {
        var pdf = ImageAsPdf.of(picture(format, type), mediaType).orThrow();

        assertThat(VeraPdf.complaintsOfScan(pdf)).isEmpty();
    }

    private static byte[] picture(String format, int type) throws IOException {
        var picture = new BufferedImage(400, 560, type);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 560);
        pen.setColor(new Color(20, 20, 120, type == BufferedImage.TYPE_INT_ARGB ? 128 : 255));
        pen.fillOval(100, 100, 150, 150);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}
