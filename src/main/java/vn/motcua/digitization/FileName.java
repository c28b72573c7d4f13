package vn.motcua.digitization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * A file name from outside made harmless. A path is refused, because whoever sends one means something else than a
 * name; what cannot be seen (control characters, direction overrides) is dropped; the extension follows the content.
 *
 * @param value at most 200 characters, NFC, with the extension of its format
 */
record FileName(String value) {

    private static final int MAX_LENGTH = 200;
    private static final Pattern PATH = Pattern.compile("[/\\\\\u2044\u2215\u29F8\uFF0F\uFF3C]|^\\p{Alpha}:");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN_ON_SOME_SYSTEM = Pattern.compile("[<>:\"|?*]");

    /** The visible name without its path, NFC; refused where it is a path or nothing is left. */
    static Outcome<FileName> of(String raw) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC))
                .replaceAll("");
        if (PATH.matcher(visible).find()) {
            return Outcome.refused(
                    Refusal.invalid("Tên tệp chứa đường dẫn. Hãy gửi tên tệp không có dấu gạch chéo hay tên ổ đĩa."));
        }
        var name = FORBIDDEN_ON_SOME_SYSTEM
                .matcher(visible)
                .replaceAll("-")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty()
                ? Outcome.refused(Refusal.invalid("Tệp không có tên. Hãy đặt tên cho tệp rồi tải lên lại."))
                : Outcome.done(new FileName(name));
    }

    /** {@code scan.jpg} that holds a PDF becomes {@code scan.pdf}; {@code x.exe} becomes {@code x.exe.pdf}. */
    FileName as(ScanFormat format) {
        var dot = value.lastIndexOf('.');
        var extension = value.substring(dot + 1).toLowerCase(Locale.ROOT);
        var isScan = dot > 0
                && Stream.of(ScanFormat.values())
                        .anyMatch(known -> known.extensions().contains(extension));
        var stem = isScan ? value.substring(0, dot) : value;
        var suffix = "."
                + (format.extensions().contains(extension) && isScan
                        ? extension
                        : format.extensions().get(0));
        return new FileName(shortened(stem, MAX_LENGTH - suffix.length()) + suffix);
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }
}
