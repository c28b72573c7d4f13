package vn.motcua.paper;

import java.util.List;

/** Biên bản giao nhận hồ sơ đến qua bưu chính, in words. */
record PostalIntakeSheetPage(
        String agency,
        String placeAndDate,
        String number,
        String barcode,
        String sentOn,
        String handedOverAt,
        String late,
        String code,
        String procedure,
        String senderName,
        String senderAddress,
        String senderPhone,
        String count,
        List<Row> papers,
        String taker) {

    record Row(String position, String name, String form, String count) {}
}
