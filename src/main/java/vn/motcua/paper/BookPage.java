package vn.motcua.paper;

import java.util.List;

/**
 * A volume of the Sổ theo dõi hồ sơ in words, A4 across.
 *
 * @param closing "Sổ này có 02 trang, …"; empty while the volume is open
 * @param signature null while the volume is open
 */
record BookPage(Letterhead head, String year, String volume, List<Row> rows, String closing, Signature signature) {

    /** @param struck whether the line is drawn through */
    record Row(
            boolean struck,
            String number,
            String code,
            String procedureName,
            String sets,
            String person,
            String contact,
            String agency,
            String receivedAt,
            String dueAt,
            String passedAt,
            String resultAt,
            String returnedAt,
            String manner,
            String receivedBy,
            String note) {}
}
