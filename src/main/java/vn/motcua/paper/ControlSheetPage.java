package vn.motcua.paper;

import java.util.List;

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ, in words.
 *
 * @param resolving who decides the dossier
 * @param coordinating who was asked for an opinion, empty if nobody was
 */
record ControlSheetPage(
        Letterhead head, Request request, String resolving, String coordinating, String dueAt, List<Row> rows) {

    record Row(
            String giver,
            String receiver,
            String moment,
            String giverName,
            String receiverName,
            String standing,
            String note) {}
}
