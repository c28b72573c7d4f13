package vn.motcua.archive;

/** What somebody looks into an owner's papers for. */
public enum ArchivePurpose {
    INTAKE("Tiếp nhận hồ sơ"),
    PROCESSING("Giải quyết hồ sơ"),
    COPY("Cấp bản sao, cấp lại"),
    COMPLAINT("Giải quyết phản ánh, khiếu nại"),
    INSPECTION("Kiểm tra, thanh tra"),
    OTHER("Việc khác");

    private final String label;

    ArchivePurpose(String label) {
        this.label = label;
    }

    /** Vietnamese. */
    public String label() {
        return label;
    }
}
