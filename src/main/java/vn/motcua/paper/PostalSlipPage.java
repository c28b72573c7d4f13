package vn.motcua.paper;

import java.util.List;

/** Phiếu gửi, in words. */
record PostalSlipPage(
        String agency,
        String placeAndDate,
        String number,
        String barcode,
        String code,
        String senderName,
        String senderAddress,
        String senderPhone,
        String receiverName,
        String receiverAddress,
        String receiverPhone,
        List<String> papers,
        List<String> amounts) {}
