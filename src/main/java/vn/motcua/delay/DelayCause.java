package vn.motcua.delay;

/** Why a step is late: a fixed list, so that causes can be counted. */
public enum DelayCause {
    WORKLOAD("Khối lượng công việc lớn"),
    WAITING_FOR_OPINION("Chờ ý kiến cơ quan phối hợp"),
    SYSTEM_FAILURE("Sự cố hệ thống"),
    ABSENCE("Cán bộ nghỉ, vắng mặt"),
    COMPLEX_CASE("Hồ sơ phức tạp, cần xác minh thêm"),
    OFFICIAL_FAULT("Do lỗi của cán bộ"),
    OTHER("Nguyên nhân khác");

    private final String label;

    DelayCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
