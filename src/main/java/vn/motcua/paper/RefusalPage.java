package vn.motcua.paper;

/**
 * Phiếu từ chối tiếp nhận giải quyết hồ sơ, in words.
 *
 * @param refusing who does: the desk, or the authority after its review
 * @param decision empty; papers of older days name there the signed result they rested on, under another number
 */
record RefusalPage(
        Letterhead head,
        Request request,
        String desk,
        String refusing,
        String reason,
        String decision,
        Signature filer,
        Signature signature)
        implements IssuedPage {}
