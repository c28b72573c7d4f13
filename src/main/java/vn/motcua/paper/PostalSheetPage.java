package vn.motcua.paper;

import java.util.List;

/** Biên bản giao nhận bưu gửi, in words. */
record PostalSheetPage(
        String agency,
        String placeAndDate,
        String number,
        String madeAt,
        String giver,
        String clerk,
        String takenAt,
        String count,
        List<Row> rows) {

    record Row(
            String position,
            String number,
            String barcode,
            String code,
            String receiver,
            String address,
            String cash) {}
}
