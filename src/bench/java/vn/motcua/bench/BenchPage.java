package vn.motcua.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A sheet of A4 at 200 dots per inch full of Vietnamese, askew and with specks; another number is another page. */
final class BenchPage {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int LINES = 24;
    private static final String LINE =
            "Số %d%d: Nguyễn Thị Thùy Dương, thôn Đồng Bửa, xã Thanh Quang, thành phố Hải Phòng, đã nộp đủ giấy tờ";

    private BenchPage() {}

    static byte[] png(int number) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var page = image.createGraphics();
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, WIDTH, HEIGHT);
        page.rotate(Math.toRadians(number % 5 - 2), WIDTH / 2.0, HEIGHT / 2.0);
        page.setColor(Color.BLACK);
        page.setFont(font());
        for (int line = 0; line < LINES; line++) {
            page.drawString(LINE.formatted(number, line), 150, 240 + 78 * line);
        }
        page.dispose();
        var random = new Random(number);
        for (int speck = 0; speck < 2000; speck++) {
            image.setRGB(random.nextInt(WIDTH), random.nextInt(HEIGHT), Color.GRAY.getRGB());
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font() {
        try (var file = BenchPage.class.getResourceAsStream("/paper/fonts/LiberationSerif-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(28f);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
