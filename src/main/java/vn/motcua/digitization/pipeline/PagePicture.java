package vn.motcua.digitization.pipeline;

import java.awt.image.BufferedImage;
import java.util.Optional;
import vn.motcua.digitization.PageFinding;

/**
 * Whether a small picture of a page has anything on it and can be read. The outer twentieth on each side is left out:
 * scanners leave shadows there. The limits were set on rendered pages and leave faint pencil alone. Grey samples are taken
 * as they are, since Java holds a grey picture for one of linear light and would brighten it.
 */
final class PagePicture {

    private static final int DARK_MEAN = 90;
    private static final int INK = 60;
    private static final double BLANK_SHARE = 0.0005;

    private PagePicture() {}

    static Optional<PageFinding.Kind> finding(BufferedImage page) {
        var isGrey = page.getRaster().getNumBands() == 1 && page.getColorModel().getPixelSize() == Byte.SIZE;
        var left = page.getWidth() / 20;
        var top = page.getHeight() / 20;
        long count = 0;
        long sum = 0;
        var histogram = new long[256];
        for (int y = top; y < page.getHeight() - top; y++) {
            for (int x = left; x < page.getWidth() - left; x++) {
                var grey = isGrey ? page.getRaster().getSample(x, y, 0) : grey(page.getRGB(x, y));
                histogram[grey]++;
                sum += grey;
                count++;
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        if (sum / count < DARK_MEAN) {
            return Optional.of(PageFinding.Kind.DARK);
        }
        var paper = median(histogram, count);
        long ink = 0;
        for (int grey = 0; grey < paper - INK; grey++) {
            ink += histogram[grey];
        }
        return ink < count * BLANK_SHARE ? Optional.of(PageFinding.Kind.BLANK) : Optional.empty();
    }

    private static int grey(int rgb) {
        return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
    }

    private static int median(long[] histogram, long count) {
        long passed = 0;
        for (int grey = 0; grey < histogram.length; grey++) {
            passed += histogram[grey];
            if (passed * 2 >= count) {
                return grey;
            }
        }
        return histogram.length - 1;
    }
}
