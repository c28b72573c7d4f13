package vn.motcua.paper;

import java.util.List;

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ, in words.
 *
 * @param resolving who decides the dossier
 * @param coordinating who was asked for an opinion, empty if nobody was
 * @param printedAt up to when it tells
 */
record ControlSheetPage(
        Letterhead head,
        Request request,
        String resolving,
        String coordinating,
        String dueAt,
        String printedAt,
        List<Row> rows) {

    /**
     * @param receiver empty while it is not passed on
     * @param given when it was passed on, empty while it is not
     * @param received when it was taken up, empty while nobody has
     */
    record Row(
            String giver,
            String receiver,
            String given,
            String giverName,
            String received,
            String receiverName,
            String standing,
            String note) {}
}
