package vn.motcua.dossier;

/** What a dossier's early end means for fees and charges (TT 03/2025, Mẫu 05: hệ quả tài chính). */
public enum FeeConsequence {
    NOTHING_PAID("Chưa thu phí, lệ phí"),
    REFUNDED("Hoàn trả phí, lệ phí đã nộp"),
    KEPT("Không hoàn phí, lệ phí đã nộp");

    private final String label;

    FeeConsequence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
