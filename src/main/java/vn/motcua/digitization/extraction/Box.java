package vn.motcua.digitization.extraction;

import java.util.Collection;

/** A place on a page, in ten-thousandths of the page's width and height from its upper left corner. */
public record Box(int left, int top, int width, int height) {

    static final int WHOLE = 10_000;

    /** @param pageWidth in the unit of the others, above zero */
    static Box of(double left, double top, double width, double height, double pageWidth, double pageHeight) {
        return new Box(part(left, pageWidth), part(top, pageHeight), part(width, pageWidth), part(height, pageHeight));
    }

    private static int part(double value, double whole) {
        return (int) Math.round(Math.max(0, Math.min(1, value / whole)) * WHOLE);
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    int middle() {
        return top + height / 2;
    }

    /** The smallest that holds them all; there is at least one. */
    static Box around(Collection<Box> boxes) {
        var left = boxes.stream().mapToInt(Box::left).min().orElseThrow();
        var top = boxes.stream().mapToInt(Box::top).min().orElseThrow();
        var right = boxes.stream().mapToInt(Box::right).max().orElseThrow();
        var bottom = boxes.stream().mapToInt(Box::bottom).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }
}
