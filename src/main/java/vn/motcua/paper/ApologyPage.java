package vn.motcua.paper;

import java.util.List;

/**
 * Phiếu xin lỗi và hẹn lại ngày trả kết quả (2018), văn bản xin lỗi và đề nghị gia hạn (2025), in words.
 *
 * @param extension whether the set's form is one that asks for more time, and tells when and for which time it does
 * @param proposedAt when the new time was proposed
 * @param occasion "lần 1"
 */
record ApologyPage(
        Letterhead head,
        Request request,
        String desk,
        String agency,
        String receivedOn,
        String originalDue,
        String reason,
        String newDue,
        boolean extension,
        String proposedAt,
        String occasion,
        List<String> recipients,
        Signature signature)
        implements IssuedPage {}
