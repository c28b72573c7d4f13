package vn.motcua.procedure;

/**
 * Phạm vi tiếp nhận: at which desks a procedure may be filed (NĐ 107/2021 Art 1, NĐ 118/2025). Desks of other provinces are no
 * choice of ours: with them dossiers are exchanged through the national portal only.
 */
public enum ReceptionScope {
    /** At the desk of the authority that decides, and at those that take in for it. */
    NONE("Nhận tại nơi có thẩm quyền"),
    /** At every desk of the province, whoever in it decides. */
    PROVINCE("Nhận không phụ thuộc địa giới trong tỉnh");

    private final String label;

    ReceptionScope(String label) {
        this.label = label;
    }

    /** Vietnamese, as lists and pages say it. */
    public String label() {
        return label;
    }
}
