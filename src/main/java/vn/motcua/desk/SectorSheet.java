package vn.motcua.desk;

import java.util.List;

/**
 * What the page «Phiếu chép» shows.
 *
 * @param system Vietnamese name of the sector's system
 * @param mirrored whether what is decided there is copied here, or no more than its number kept
 * @param link deep link to the dossier there; null while the dossier has no code
 * @param copies every field that the sector's system asks for, in its order
 * @param returned what came back and what is still missing, in the catalogue's order
 */
record SectorSheet(String system, boolean mirrored, String link, List<Line> copies, List<Return> returned) {

    /** @param value null where the register does not know it */
    record Line(String label, String value) {}

    /** @param value null where it did not come back yet */
    record Return(String label, String value, boolean required) {}
}
