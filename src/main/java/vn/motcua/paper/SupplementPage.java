package vn.motcua.paper;

import java.util.List;

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, in words. */
record SupplementPage(
        Letterhead head,
        Request request,
        String desk,
        List<Item> items,
        String reason,
        String legalBasis,
        String until,
        String contact,
        String phone,
        Signature signature)
        implements IssuedPage {

    record Item(String number, String name, String form, String count) {}
}
