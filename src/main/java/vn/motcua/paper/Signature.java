package vn.motcua.paper;

import java.util.List;
import vn.motcua.authority.Delegation;
import vn.motcua.shared.Vietnam;

/**
 * What stands under a paper.
 *
 * @param lines "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"; or what a person signs as ("NGƯỜI HƯỚNG DẪN")
 * @param how "(Ký, ghi rõ họ tên)"
 */
record Signature(List<String> lines, String how, String name) {

    /** How one signs for an authority. */
    static final String BY_HAND = "(Ký, đóng dấu)";

    /** @param lines above the name, the topmost first */
    static Signature of(List<String> lines, Delegation delegation, PaperText text) {
        return new Signature(lines, BY_HAND, text.required("Họ và tên người ký", delegation.fullName()));
    }

    /** Of a person who signs for nobody. */
    static Signature asPerson(String line, String fullName, PaperText text) {
        return new Signature(
                List.of(line),
                "(Ký và ghi rõ họ tên)",
                text.required("Họ và tên " + line.toLowerCase(Vietnam.LOCALE), fullName));
    }

    /** On one line, as the register of papers keeps it. */
    String line() {
        return String.join(", ", lines);
    }
}
