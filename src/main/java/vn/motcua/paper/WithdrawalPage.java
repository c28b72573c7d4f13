package vn.motcua.paper;

import java.util.List;

/**
 * Giấy xác nhận rút hồ sơ, in words. No circular has a form for it.
 *
 * @param moment when the desk wrote the withdrawal down
 * @param stage where the dossier stood
 * @param readyBy until when the papers are ready to go home
 */
record WithdrawalPage(
        Letterhead head,
        Request request,
        String desk,
        String moment,
        String stage,
        String reason,
        String finance,
        List<String> papersBack,
        String readyBy,
        Signature filer,
        Signature signature)
        implements IssuedPage {}
