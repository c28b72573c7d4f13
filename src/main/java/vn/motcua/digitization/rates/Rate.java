package vn.motcua.digitization.rates;

/**
 * Rates of digitization (QĐ 766/QĐ-TTg, nhóm 4; TT 01/2023/TT-VPCP, Điều 7), each of the dossiers resolved in a period. The
 * decision names its denominators by their names only: how they are read here stands beside each.
 */
public enum Rate {
    /** Of dossiers with papers to digitise: each of them is there as a scan or reused. */
    COMPLETE("Đủ thành phần", "papers > 0", "complete", 0, 1),
    /** Of the same: each of them went through every step of Điều 7, or was reused. */
    PROPER("Đúng quy trình", "papers > 0", "complete and proper", 0, 1),
    /** 4.1: dossiers with a result signed electronically, of resolved dossiers. */
    RESULT("Kết quả điện tử (4.1)", "true", "electronic", 6, 1),
    /** 4.2: papers complete and the result kept; a dossier without papers to digitise needs the result alone. */
    BOTH("Thành phần và kết quả (4.2)", "true", "complete and kept", 4, 0.8),
    /** 4.3: dossiers in which a paper was taken from what was digitised before, of those with papers to digitise. */
    REUSED("Khai thác, dùng lại (4.3)", "papers > 0", "reused", 2, 0.8);

    private final String label;
    private final String counted;
    private final String met;
    private final int points;
    private final double full;

    Rate(String label, String counted, String met, int points, double full) {
        this.label = label;
        this.counted = counted;
        this.met = met;
        this.points = points;
        this.full = full;
    }

    public String label() {
        return label;
    }

    /** The condition, in SQL, of the dossiers that count. */
    String counted() {
        return counted;
    }

    /** The condition, in SQL, of those that meet it. */
    String met() {
        return met;
    }

    /** Most points of the decision; 0 for a rate that gives none. */
    public int points() {
        return points;
    }

    /** The points of a share, as the decision reckons: {@code points × min(1, share / full)}; 0 where nothing counts. */
    public double score(int met, int counted) {
        return counted == 0 ? 0 : points * Math.min(1, (double) met / counted / full);
    }
}
