package vn.motcua.desk;

import java.util.Comparator;

/** How the supervisor's table of authorities is sorted; as a tree unless a figure was chosen. */
enum AuthoritySort {
    TREE("Cơ quan", null),
    RUNNING(
            "Đang giải quyết",
            Comparator.comparing(ControlView.AuthorityView::running).reversed()),
    OVERDUE("Quá hạn", Comparator.comparing(ControlView.AuthorityView::overdue).reversed()),
    ON_TIME(
            "Đúng hạn trong kỳ",
            Comparator.comparing(ControlView.AuthorityView::percent, Comparator.nullsLast(Comparator.naturalOrder()))),
    OWED("Chờ giải trình", Comparator.comparing(ControlView.AuthorityView::owed).reversed());

    private final String label;
    private final Comparator<ControlView.AuthorityView> order;

    AuthoritySort(String label, Comparator<ControlView.AuthorityView> order) {
        this.label = label;
        this.order = order;
    }

    public String label() {
        return label;
    }

    /** Null for the tree, which comes in its own order. */
    Comparator<ControlView.AuthorityView> order() {
        return order;
    }
}
