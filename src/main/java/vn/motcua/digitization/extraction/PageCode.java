package vn.motcua.digitization.extraction;

/**
 * A QR code on a page.
 *
 * @param page from 1
 */
public record PageCode(int page, String text, Box box) {}
