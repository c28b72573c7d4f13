package vn.motcua.paper;

import java.util.List;

/** Bảng giao nhận hồ sơ giấy, in words. */
record HandOverSheetPage(
        String above,
        String agency,
        String placeAndDate,
        String number,
        String unit,
        String madeAt,
        String giver,
        String taker,
        List<Row> rows) {

    /**
     * @param taken when and by whom, empty to be signed by hand
     * @param standing of the giving against its time
     */
    record Row(
            String number,
            String code,
            String barcode,
            String name,
            String procedure,
            String accepted,
            String due,
            String standing,
            String taken) {}
}
