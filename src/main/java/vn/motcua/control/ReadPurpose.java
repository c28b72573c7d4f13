package vn.motcua.control;

/** What a supervisor may open another authority's dossier for. */
public enum ReadPurpose {
    LATENESS("Đôn đốc hồ sơ quá hạn, sắp đến hạn"),
    PETITION("Giải quyết phản ánh, kiến nghị"),
    COMPLAINT("Giải quyết khiếu nại, tố cáo"),
    INSPECTION("Kiểm tra, thanh tra"),
    OTHER("Việc khác");

    private final String label;

    ReadPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
