package vn.motcua.paper;

/**
 * Phiếu từ chối tiếp nhận giải quyết hồ sơ, in words.
 *
 * @param refusing who does: the desk, or the authority after its review
 * @param decision the signed result it rests on; empty at intake
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
