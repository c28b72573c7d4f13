package vn.motcua.digitization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/** Whether the strips or tiles that a TIFF's pages point at lie within the file; of long files the first 200 pages. */
final class TiffEnd {

    private static final int MOST_PAGES = 200;

    private TiffEnd() {}

    static boolean isReached(Path content, ImageReader reader) throws IOException {
        var size = Files.size(content);
        for (int page = 0; page < MOST_PAGES && exists(reader, page); page++) {
            if (!liesWithin(TIFFDirectory.createFromMetadata(reader.getImageMetadata(page)), size)) {
                return false;
            }
        }
        return true;
    }

    private static boolean exists(ImageReader reader, int page) throws IOException {
        try {
            return reader.getWidth(page) > 0;
        } catch (IndexOutOfBoundsException behindTheLast) {
            return page == 0;
        }
    }

    private static boolean liesWithin(TIFFDirectory page, long size) {
        return lieWithin(page, BaselineTIFFTagSet.TAG_STRIP_OFFSETS, BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS, size)
                || lieWithin(page, BaselineTIFFTagSet.TAG_TILE_OFFSETS, BaselineTIFFTagSet.TAG_TILE_BYTE_COUNTS, size);
    }

    private static boolean lieWithin(TIFFDirectory page, int offsetsTag, int countsTag, long size) {
        var offsets = page.getTIFFField(offsetsTag);
        var counts = page.getTIFFField(countsTag);
        return offsets != null
                && counts != null
                && offsets.getCount() == counts.getCount()
                && IntStream.range(0, offsets.getCount())
                        .allMatch(part -> offsets.getAsLong(part) + counts.getAsLong(part) <= size);
    }
}
