package vn.motcua.digitization.pipeline;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.w3c.dom.Node;

/** A picture as OCRmyPDF takes it: without transparency, and with a resolution. */
final class PlainPicture {

    private static final double A4_LONG_SIDE_INCHES = 11.69;
    private static final int LEAST = 100;
    private static final int MOST = 600;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private PlainPicture() {}

    /** The picture itself, or a PNG on white in its place where it is one with transparency. */
    static Path of(Path picture, String mediaType, Path plain) throws IOException {
        if (!"image/png".equals(mediaType)) {
            return picture;
        }
        var image = ImageIO.read(picture.toFile());
        if (!image.getColorModel().hasAlpha()) {
            return picture;
        }
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ImageIO.write(flat, "png", plain.toFile());
        return plain;
    }

    /** What the picture says of itself where that is a scanner's; else as if it showed a whole page of A4. */
    static int dotsPerInch(Path picture) throws IOException {
        try (var input = ImageIO.createImageInputStream(picture.toFile())) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input);
                var told = told(reader.getImageMetadata(0).getAsTree("javax_imageio_1.0"));
                if (told >= 150 && told <= MOST) {
                    return told;
                }
                var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                return (int) Math.max(LEAST, Math.min(MOST, Math.round(longest / A4_LONG_SIDE_INCHES)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static int told(Node tree) {
        for (var child = tree.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("HorizontalPixelSize")) {
                var millimetres = Double.parseDouble(
                        child.getAttributes().getNamedItem("value").getNodeValue());
                return millimetres > 0 ? (int) Math.round(MILLIMETRES_PER_INCH / millimetres) : 0;
            }
            var below = told(child);
            if (below > 0) {
                return below;
            }
        }
        return 0;
    }
}
