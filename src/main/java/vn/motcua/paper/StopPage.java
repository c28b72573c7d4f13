package vn.motcua.paper;

import java.util.List;

/** Thông báo dừng giải quyết hồ sơ (2025), in words. */
record StopPage(
        Letterhead head,
        Request request,
        String agency,
        String requestedBy,
        String stage,
        String decision,
        String basis,
        String reason,
        String finance,
        List<String> papersBack,
        List<String> recipients,
        Signature signature)
        implements IssuedPage {}
