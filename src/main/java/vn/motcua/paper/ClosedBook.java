package vn.motcua.paper;

import java.util.List;

/**
 * A volume as it is closed: what is kept of it for ever.
 *
 * @param pages how many the print has
 * @param pdf PDF/A-2u
 */
record ClosedBook(List<BookLine> lines, int pages, byte[] pdf) {}
