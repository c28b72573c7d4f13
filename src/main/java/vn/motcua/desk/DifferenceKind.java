package vn.motcua.desk;

/** In what register and engine may disagree. The register is right: each is mended on the engine's side or rebuilt. */
public enum DifferenceKind {
    MISSING_INSTANCE(
            "Hồ sơ đang mở nhưng không có quy trình", "Khởi động quy trình", "ở bước đúng với trạng thái trong sổ"),
    STRAY_INSTANCE("Quy trình thừa", "Kết thúc quy trình", "Việc của quy trình này biến mất khỏi danh sách việc"),
    WRONG_STEP(
            "Quy trình đứng sai bước",
            "Đưa về đúng bước",
            "Quy trình hiện tại kết thúc, quy trình mới bắt đầu ở bước đúng với trạng thái trong sổ"),
    ENGINE_DUE("Hạn của việc hoặc chuông không khớp sổ", "Đặt lại hạn", "Hạn của việc và chuông được đặt lại theo sổ"),
    CACHED_DUE(
            "Hạn trả trong sổ không khớp sổ thời hạn",
            "Dựng lại hạn",
            "Hạn trả được tính lại từ sổ thời hạn, việc và chuông theo đó");

    private final String label;
    private final String repair;
    private final String effect;

    DifferenceKind(String label, String repair, String effect) {
        this.label = label;
        this.repair = repair;
        this.effect = effect;
    }

    public String label() {
        return label;
    }

    /** What may be done about it, as a button says it. */
    public String repair() {
        return repair;
    }

    /** What that does, said before it is done. */
    public String effect() {
        return effect;
    }
}
