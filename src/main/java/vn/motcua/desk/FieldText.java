package vn.motcua.desk;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads text fields one by one and collects what is wrong with them, by field name, in Vietnamese. */
class FieldText {

    private static final Pattern PHONE = Pattern.compile("\\+?\\d{9,12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    // căn cước 12 digits, old CMND 9, tax code 10 or 10-3, passport letters and digits
    private static final Pattern IDENTITY =
            Pattern.compile("\\d{12}|\\d{9}|\\d{10}(-\\d{3})?|(?=.*\\d)[A-Z0-9]*[A-Z][A-Z0-9]*");
    private static final int PASSPORT_MOST = 20;

    private final Map<String, String> errors = new LinkedHashMap<>();

    Map<String, String> errors() {
        return errors;
    }

    void wrong(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    /** The text without outer and doubled blanks, in composed form; null if nothing is left. */
    String optional(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        if (clean.length() > most) {
            wrong(field, "Dài quá %d ký tự.".formatted(most));
        }
        return clean;
    }

    String required(String field, String text, int most, String missing) {
        var clean = optional(field, text, most);
        if (clean == null) {
            wrong(field, missing);
        }
        return clean;
    }

    String identity(String field, String text) {
        var clean = optional(
                field, text == null ? null : text.replaceAll("[\\s.]", "").toUpperCase(), PASSPORT_MOST);
        if (clean != null && !IDENTITY.matcher(clean).matches()) {
            wrong(field, "Căn cước 12 số, CMND 9 số, hộ chiếu hoặc mã số thuế.");
        }
        return clean;
    }

    String phone(String field, String text) {
        var clean = optional(field, text == null ? null : text.replaceAll("[\\s.()-]", ""), 20);
        if (clean != null && !PHONE.matcher(clean).matches()) {
            wrong(field, "Số điện thoại gồm 9 đến 12 chữ số.");
        }
        return clean;
    }

    String email(String field, String text) {
        var clean = optional(field, text, 200);
        if (clean != null && !EMAIL.matcher(clean).matches()) {
            wrong(field, "Thư điện tử chưa đúng, ví dụ: ten@example.vn.");
        }
        return clean;
    }

    /** The constant of that name, or the error if there is none. */
    <E extends Enum<E>> E oneOf(String field, Class<E> type, String name, String missing) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        wrong(field, missing);
        return null;
    }
}
