package vn.motcua.archive;

/** In what way an owner's papers were read. */
enum ReadAct {
    SEARCHED("Tra cứu"),
    OFFERED("Được báo đã có"),
    OPENED("Xem"),
    DOWNLOADED("Tải về"),
    TAKEN("Dùng lại trong hồ sơ");

    private final String label;

    ReadAct(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
