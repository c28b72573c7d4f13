package vn.motcua.digitization;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A page of a TIFF drawn anew: black and white as PNG, anything else as JPEG. */
final class TiffPicture {

    /** Pixels: twice a sheet of A4 at 300 dots per inch; of more, every second or third is left out. */
    private static final double MOST_DOTS = 17_500_000;

    private static final int FEW_COLOURS_BITS = 4;

    private TiffPicture() {}

    static PagePicture of(ImageReader reader, int page, int pages) throws IOException {
        var every = (int) Math.ceil(Math.sqrt((double) reader.getWidth(page) * reader.getHeight(page) / MOST_DOTS));
        var asked = reader.getDefaultReadParam();
        asked.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        var drawn = reader.read(page, asked);
        return drawn.getColorModel().getPixelSize() <= FEW_COLOURS_BITS
                ? new PagePicture(pages, ScanFormat.PNG.mediaType(), written(drawn, "png"))
                : new PagePicture(pages, ScanFormat.JPEG.mediaType(), written(onPaper(drawn), "jpeg"));
    }

    /** JPEG knows nothing transparent. */
    private static BufferedImage onPaper(BufferedImage drawn) {
        var paper = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = paper.createGraphics();
        graphics.drawImage(drawn, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return paper;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IOException("no writer for " + format);
        }
        return bytes.toByteArray();
    }
}
