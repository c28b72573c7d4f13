package vn.motcua.digitization;

import java.util.Set;

/** How far one paper of a dossier is digitised, as a list shows it. */
public enum PaperState {
    NOT_REQUIRED("Không phải số hóa"),
    PENDING("Chưa số hóa"),
    SCANNED("Đã sao chụp"),
    SIGNED("Đã ký số"),
    EXTRACTED("Đã xác nhận dữ liệu"),
    STORED("Đã lưu Kho"),
    REUSED("Dùng lại, không phải nộp"),
    EXEMPT("Được miễn số hóa");

    private final String label;

    PaperState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The furthest that the steps of a scan lead. */
    static PaperState after(Set<DigitizationStep> done) {
        if (done.contains(DigitizationStep.STORED)) {
            return STORED;
        }
        if (done.contains(DigitizationStep.EXTRACTED)) {
            return EXTRACTED;
        }
        return done.contains(DigitizationStep.SIGNED) ? SIGNED : SCANNED;
    }
}
