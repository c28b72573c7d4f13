package vn.motcua.signature;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.motcua.shared.Vietnam;

/** A round red seal that says it is for trying only. Letters are drawn as shapes: a server may have no fonts of its own. */
final class SealPicture {

    private static final int SIZE = 420;
    private static final Color RED = new Color(0xC0, 0, 0);
    private static final String BOLD = "/paper/fonts/LiberationSerif-Bold.ttf";

    private SealPicture() {}

    /** PNG with a background that can be seen through. */
    static byte[] of(String authority) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try (var stream = SealPicture.class.getResourceAsStream(BOLD);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                var bytes = new ByteArrayOutputStream()) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(RED);
            ring(graphics, 8, 9);
            ring(graphics, 78, 3);
            star(graphics);
            around(graphics, font, authority.toUpperCase(Vietnam.LOCALE), true);
            around(graphics, font, "DẤU THỬ NGHIỆM", false);
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            graphics.dispose();
        }
    }

    private static void ring(Graphics2D graphics, int inset, float thickness) {
        graphics.setStroke(new BasicStroke(thickness));
        graphics.draw(new Ellipse2D.Float(inset, inset, SIZE - 2f * inset, SIZE - 2f * inset));
    }

    private static void star(Graphics2D graphics) {
        var star = new Path2D.Double();
        for (int point = 0; point < 10; point++) {
            var radius = point % 2 == 0 ? 78 : 31;
            var angle = Math.PI / 5 * point - Math.PI / 2;
            var x = SIZE / 2.0 + radius * Math.cos(angle);
            var y = SIZE / 2.0 + radius * Math.sin(angle);
            if (point == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        graphics.fill(star);
    }

    /** Along the upper half clockwise, or along the lower half the other way round, each centred. */
    private static void around(Graphics2D graphics, TrueTypeFont font, String text, boolean above) throws IOException {
        var units = font.getUnitsPerEm();
        var radius = above ? 146.0 : 170.0;
        var widest = above ? Math.PI * 1.12 : Math.PI * 0.62;
        var size = 34.0;
        while (width(font, text) / units * size / radius > widest) {
            size -= 1;
        }
        var scale = size / units;
        var angle = -width(font, text) * scale / radius / 2;
        var cmap = font.getUnicodeCmapLookup();
        for (var letter : text.codePoints().toArray()) {
            var glyph = cmap.getGlyphId(letter);
            var advance = font.getAdvanceWidth(glyph) * scale / radius;
            var path = font.getGlyph().getGlyph(glyph);
            if (path != null) {
                var turn = above ? angle + advance / 2 : -(angle + advance / 2);
                var place = AffineTransform.getTranslateInstance(SIZE / 2.0, SIZE / 2.0);
                place.rotate(turn);
                place.translate(-font.getAdvanceWidth(glyph) * scale / 2, above ? -radius : radius);
                place.scale(scale, -scale);
                graphics.fill(place.createTransformedShape(path.getPath()));
            }
            angle += advance;
        }
    }

    private static double width(TrueTypeFont font, String text) throws IOException {
        var cmap = font.getUnicodeCmapLookup();
        var width = 0.0;
        for (var letter : text.codePoints().toArray()) {
            width += font.getAdvanceWidth(cmap.getGlyphId(letter));
        }
        return width;
    }
}
