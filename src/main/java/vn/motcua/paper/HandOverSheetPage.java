package vn.motcua.paper;

import java.util.List;

/**
 * Bảng giao nhận hồ sơ giấy, in words.
 *
 * @param title what goes which way
 * @param timesHead of the column of times
 */
record HandOverSheetPage(
        String above,
        String agency,
        String placeAndDate,
        String title,
        String number,
        String unit,
        String madeAt,
        String giver,
        String taker,
        String timesHead,
        List<Row> rows) {

    /**
     * @param accepted empty for what goes back
     * @param what of the dossier goes; empty for what was taken in
     * @param taken when and by whom, empty to be signed by hand
     * @param standing of the giving against its time
     */
    record Row(
            String number,
            String code,
            String barcode,
            String name,
            String procedure,
            String what,
            String accepted,
            String due,
            String standing,
            String taken) {}
}
