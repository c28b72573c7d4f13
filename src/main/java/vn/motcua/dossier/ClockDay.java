package vn.motcua.dossier;

import java.time.LocalDate;

/**
 * One day on the way from a reception to its due date.
 *
 * @param counted what it counts as in the limit's unit, "0" for none, a decimal for hours
 * @param reason Vietnamese
 */
public record ClockDay(LocalDate day, Part part, String counted, String reason) {

    /** What becomes of a day. */
    public enum Part {
        COUNTED("Tính"),
        SKIPPED("Không tính"),
        PAUSED("Tạm dừng"),
        VOIDED("Bỏ, tính lại từ đầu"),
        KEPT("Giữ hẹn đã ghi"),
        PROMISED("Theo hẹn lại");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    ClockDay voided() {
        return part == Part.PAUSED ? this : new ClockDay(day, Part.VOIDED, "0", reason);
    }
}
