package vn.motcua.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * A page of A4 as a scanner delivers it, at 200 dots per inch: printed Vietnamese, askew, with specks. The same seed
 * makes the same page.
 */
public final class ScannedPage {

    /** What a hospital's paper says; every accent of Vietnamese is in it somewhere. */
    public static final List<String> BIRTH_PAPER = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "GIẤY CHỨNG SINH",
            "Họ và tên mẹ: Nguyễn Thị Thùy Dương",
            "Số định danh cá nhân: 030185001234",
            "Nơi thường trú: thôn Đồng Bửa, xã Thanh Quang, thành phố Hải Phòng",
            "Đã sinh con vào lúc 7 giờ 15 phút, ngày 12 tháng 11 năm 2026",
            "Giới tính của con: Nữ; cân nặng 3200 gam",
            "Dự định đặt tên con: Trần Ngọc Ánh Tuyết");

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final float POINTS_PER_DOT = 72f / 200;

    private final List<String> lines;
    private double askewDegrees;
    private int turned;
    private int specks;
    private Color paper = new Color(250, 249, 245);
    private Color ink = new Color(30, 30, 40);

    private ScannedPage(List<String> lines) {
        this.lines = lines;
    }

    public static ScannedPage of(List<String> lines) {
        return new ScannedPage(lines);
    }

    public ScannedPage askew(double degrees) {
        askewDegrees = degrees;
        return this;
    }

    /** @param degrees 90, 180 or 270 */
    public ScannedPage turned(int degrees) {
        turned = degrees;
        return this;
    }

    public ScannedPage withSpecks(int number) {
        specks = number;
        return this;
    }

    public ScannedPage tooDark() {
        paper = new Color(60, 60, 60);
        ink = new Color(20, 20, 20);
        return this;
    }

    public byte[] png() {
        return written(image());
    }

    /** One page after the other, each a picture without any text. */
    public static byte[] pdf(ScannedPage... pages) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var page : pages) {
                var picture = LosslessFactory.createFromImage(document, page.image());
                var sheet = new PDPage(
                        new PDRectangle(picture.getWidth() * POINTS_PER_DOT, picture.getHeight() * POINTS_PER_DOT));
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(
                            picture,
                            0,
                            0,
                            sheet.getMediaBox().getWidth(),
                            sheet.getMediaBox().getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BufferedImage image() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var page = image.createGraphics();
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setColor(paper);
        page.fillRect(0, 0, WIDTH, HEIGHT);
        page.rotate(Math.toRadians(askewDegrees), WIDTH / 2.0, HEIGHT / 2.0);
        page.setColor(ink);
        page.setFont(font());
        for (int line = 0; line < lines.size(); line++) {
            page.drawString(lines.get(line), 180, 260 + 80 * line);
        }
        page.dispose();
        var random = new Random(specks);
        for (int speck = 0; speck < specks; speck++) {
            var grey = random.nextInt(160);
            image.setRGB(random.nextInt(WIDTH), random.nextInt(HEIGHT), new Color(grey, grey, grey).getRGB());
        }
        return turned == 0 ? image : turn(image);
    }

    private BufferedImage turn(BufferedImage image) {
        var upright = turned % 180 == 0;
        var result = new BufferedImage(upright ? WIDTH : HEIGHT, upright ? HEIGHT : WIDTH, BufferedImage.TYPE_INT_RGB);
        var page = result.createGraphics();
        page.translate(result.getWidth() / 2.0, result.getHeight() / 2.0);
        page.rotate(Math.toRadians(turned));
        page.drawImage(image, -WIDTH / 2, -HEIGHT / 2, null);
        page.dispose();
        return result;
    }

    private static Font font() {
        try (var file = ScannedPage.class.getResourceAsStream("/paper/fonts/LiberationSerif-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(34f);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] written(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
