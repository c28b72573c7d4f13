package vn.motcua.dossier;

import vn.motcua.procedure.ReturnMode;

/**
 * The people of a dossier, each named.
 *
 * @param authorityPaper what lets the filer act for the owner; null where they are one
 */
public record People(Party filer, String authorityPaper, Party owner, Party receiver) {

    private static final int PAPER_MOST = 500;

    /**
     * People as typed, by page or API.
     *
     * @param owner null if the filer's own dossier
     * @param receiver null if the filer
     */
    public static People read(
            EnteredParty filer, String authorityPaper, EnteredParty owner, EnteredParty receiver, Entered entered) {
        var brings = EnteredParty.read(filer, "filer", entered);
        var owns = owner == null ? brings : EnteredParty.read(owner, "owner", entered);
        var paper = entered.line("authorityPaper", authorityPaper, PAPER_MOST);
        var one = owner == null || owns.name() != null && owns.equals(brings);
        if (one == (paper != null)) {
            entered.wrong(
                    "authorityPaper",
                    paper == null
                            ? "Chưa ghi giấy ủy quyền, hoặc quan hệ cho phép nộp thay (cha, mẹ…)."
                            : "Chủ hồ sơ là chính người nộp nên không ghi giấy ủy quyền.");
        }
        return new People(
                brings, paper, owns, receiver == null ? brings : EnteredParty.read(receiver, "receiver", entered));
    }

    /** The same people; what goes to one of them by post needs an address to go to. */
    public People getting(ReturnMode returnMode, Entered entered) {
        if (returnMode == ReturnMode.POST && receiver.address() == null) {
            entered.wrong(
                    receiver == filer ? "filer.address" : "receiver.address",
                    "Kết quả gửi qua bưu chính: hãy nhập địa chỉ của người nhận.");
        }
        return this;
    }

    /** Whoever gets the result by post, as typed after the registration. */
    public static Party receiverByPost(EnteredParty receiver, Entered entered) {
        var read = EnteredParty.read(receiver, "receiver", entered);
        new People(null, null, null, read).getting(ReturnMode.POST, entered);
        return read;
    }
}
