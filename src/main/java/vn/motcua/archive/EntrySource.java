package vn.motcua.archive;

/** How a paper came into the store. */
public enum EntrySource {
    COMPONENT("Thành phần hồ sơ đã số hóa"),
    RESULT("Kết quả giải quyết thủ tục hành chính");

    private final String label;

    EntrySource(String label) {
        this.label = label;
    }

    /** Vietnamese. */
    public String label() {
        return label;
    }
}
