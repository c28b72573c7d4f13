package vn.motcua.paper;

import java.util.List;

/**
 * Phiếu chuyển xử lý of a linked dossier, in words.
 *
 * @param lead who leads, and issues the first result
 * @param leadWork what the lead itself makes
 * @param dueAt of the whole
 * @param printedAt up to when it tells
 */
record TransferSlipPage(
        Letterhead head,
        Request request,
        String lead,
        String leadWork,
        String dueAt,
        String printedAt,
        List<Row> rows,
        Signature signature) {

    /**
     * @param deadline a moment once it was sent; the limit before that
     * @param standing what became of it, and when
     */
    record Row(String agency, String work, String result, String deadline, String standing) {}
}
