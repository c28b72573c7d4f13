package vn.motcua.digitization;

/**
 * Something an official should know of a scan at once, while the paper is still on the desk.
 *
 * @param page from 1; 0 for the whole scan
 */
public record PageFinding(int page, Kind kind) {

    /** What is wrong, and what to do about it. */
    public enum Kind {
        BLANK("trắng: xem có quét nhầm mặt sau không"),
        DARK("quá tối: hãy quét lại"),
        TURNED("quét ngược hoặc xoay ngang: bản tìm kiếm được đã xoay lại"),
        TOO_MANY_PAGES("nhiều trang quá mức nhận dạng: lưu nguyên, trang chỉ có ảnh thì không tìm được chữ"),
        TOO_LARGE("kích thước trang quá lớn: lưu nguyên, không tìm được chữ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A sentence in Vietnamese. */
    public String words() {
        return page == 0 ? "Tệp có " + kind.label() + "." : "Trang %d %s.".formatted(page, kind.label());
    }
}
