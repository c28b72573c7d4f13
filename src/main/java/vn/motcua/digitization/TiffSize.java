package vn.motcua.digitization;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/** What a page of a TIFF would take to unfold, told by its head before anything is unfolded. */
final class TiffSize {

    /** Bytes of a strip or a tile, the least that is unfolded at once: a sheet of A4 in colour at 600 dots per inch. */
    private static final long MOST_BYTES = 112L << 20;

    private static final int BITS = 8;

    private TiffSize() {}

    static boolean isBearable(ImageReader reader, int page) throws IOException {
        long width = reader.getWidth(page);
        long height = reader.getHeight(page);
        var head = TIFFDirectory.createFromMetadata(reader.getImageMetadata(page));
        var across = number(head, BaselineTIFFTagSet.TAG_TILE_WIDTH, width);
        var down = number(
                head,
                BaselineTIFFTagSet.TAG_TILE_LENGTH,
                Math.min(height, number(head, BaselineTIFFTagSet.TAG_ROWS_PER_STRIP, height)));
        var perPixel = number(head, BaselineTIFFTagSet.TAG_SAMPLES_PER_PIXEL, 1)
                * number(head, BaselineTIFFTagSet.TAG_BITS_PER_SAMPLE, 1);
        return width > 0
                && height > 0
                && Math.min(across, down) > 0
                && width * height <= ImageOpening.MOST_PIXELS
                && across * down <= MOST_BYTES * BITS / Math.max(1, perPixel);
    }

    private static long number(TIFFDirectory head, int tag, long otherwise) {
        var field = head.getTIFFField(tag);
        return field == null ? otherwise : field.getAsLong(0);
    }
}
