package vn.motcua.signature;

import java.util.List;

/**
 * How a signature is seen on its page.
 *
 * @param lines of text, empty where only the picture is seen
 * @param picture PNG; null for text alone
 * @param place where
 * @param colour 0xRRGGBB of the text
 * @param centred whether the lines stand in the middle of the place, not at its left
 */
record Visible(List<String> lines, byte[] picture, Place place, int colour, boolean centred) {

    /**
     * @param page from 1
     * @param left distance from the left edge, points
     * @param top distance from the upper edge, points
     * @param width points
     * @param height points
     */
    record Place(int page, float left, float top, float width, float height) {}
}
