package vn.motcua.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** A camera of Chromium's that films a sheet with one QR code; what lies before it can be changed while nobody films. */
final class FakeCamera {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIDE = 300;
    private static final int FRAMES = 10;

    private final Path film;

    /** @param film its file, to be written; Motion JPEG, one picture after another */
    FakeCamera(Path film) {
        this.film = film;
    }

    String[] arguments() {
        return new String[] {
            "--use-fake-device-for-media-stream", "--use-file-for-fake-video-capture=" + film.toAbsolutePath()
        };
    }

    void sees(String code) throws IOException {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = sheet.createGraphics();
        graphics.setColor(new Color(0xD8E4D0));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.rotate(0.1, WIDTH / 2.0, HEIGHT / 2.0);
        graphics.drawImage(picture(code), (WIDTH - SIDE) / 2, (HEIGHT - SIDE) / 2, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        for (int frame = 0; frame < FRAMES; frame++) {
            ImageIO.write(sheet, "jpeg", bytes);
        }
        Files.write(film, bytes.toByteArray());
    }

    private static BufferedImage picture(String code) {
        try {
            var dots = new QRCodeWriter()
                    .encode(
                            code,
                            BarcodeFormat.QR_CODE,
                            SIDE,
                            SIDE,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 4));
            var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    picture.setRGB(x, y, dots.get(x, y) ? 0x222222 : 0xFFFFFF);
                }
            }
            return picture;
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
