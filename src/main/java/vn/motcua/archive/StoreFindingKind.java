package vn.motcua.archive;

/** In what the files of the document store differ from the rows that name them. */
public enum StoreFindingKind {
    MISSING("Mất tệp"),
    CHANGED("Nội dung đã bị thay đổi"),
    ORPHANED("Tệp không giấy tờ nào dùng");

    private final String label;

    StoreFindingKind(String label) {
        this.label = label;
    }

    /** Vietnamese. */
    public String label() {
        return label;
    }
}
