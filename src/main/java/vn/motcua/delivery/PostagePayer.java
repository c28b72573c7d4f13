package vn.motcua.delivery;

/** Who pays the postage: the applicant as a rule, the side at fault for what is sent again (QĐ 45/2016/QĐ-TTg Art 12). */
public enum PostagePayer {
    RECEIVER("Người nhận"),
    SENDER("Cơ quan gửi");

    private final String label;

    PostagePayer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
