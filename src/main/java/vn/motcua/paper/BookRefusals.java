package vn.motcua.paper;

import vn.motcua.shared.Refusal;

/** What is said of books by more than one act. */
final class BookRefusals {

    private BookRefusals() {}

    static Refusal noneOpen(int year) {
        return Refusal.wrongMoment("Năm %d không có quyển sổ theo dõi hồ sơ nào đang mở.".formatted(year));
    }

    static Refusal notAsked() {
        return Refusal.wrongMoment(
                "Quyển sổ này chưa có đề nghị khóa của Bộ phận Một cửa, hoặc đề nghị đã được giải quyết.");
    }

    /** Both ends are still in range. */
    static boolean outOfRange(String text, int least, int most) {
        var length = text.codePointCount(0, text.length());
        return length < least || length > most;
    }
}
