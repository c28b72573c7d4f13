package vn.motcua.authority;

/** How somebody signs for an authority (NĐ 30/2020/NĐ-CP Art 13, Phụ lục I mục II.7). */
public enum SigningForm {
    TM("Thay mặt"),
    KT("Ký thay"),
    TL("Thừa lệnh"),
    TUQ("Thừa ủy quyền");

    private final String label;

    SigningForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands before the name of whoever is signed for: {@code TUQ.}. */
    public String abbreviation() {
        return name() + ".";
    }
}
