package vn.motcua.dossier;

import java.util.Locale;
import java.util.regex.Pattern;

/** A person or organisation as typed, by page or API: the rules that make a {@link Party} of it. */
public record EnteredParty(String name, String identityNumber, String address, String phone, String email) {

    /** Of whom nothing was entered. */
    public static final EnteredParty NOBODY = new EnteredParty(null, null, null, null, null);

    private static final int NAME_MOST = 200;
    private static final int ADDRESS_MOST = 500;
    private static final int EMAIL_MOST = 200;
    private static final int NUMBER_MOST = 20;
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{9,12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    // căn cước 12 digits, old CMND 9, tax code 10 or 10-3, passport letters and digits
    private static final Pattern IDENTITY =
            Pattern.compile("\\d{12}|\\d{9}|\\d{10}(-\\d{3})?|(?=.*\\d)[A-Z0-9]*[A-Z][A-Z0-9]*");

    /** Somebody who has to be named: whoever was not entered at all lacks a name. */
    static Party read(EnteredParty typed, String field, Entered entered) {
        return (typed == null ? NOBODY : typed).read(field, entered);
    }

    private Party read(String field, Entered entered) {
        return new Party(
                entered.required(field + ".name", name, NAME_MOST, "Chưa nhập họ và tên (hoặc tên tổ chức)."),
                number(
                        entered,
                        field + ".identityNumber",
                        identityNumber == null ? null : identityNumber.toUpperCase(Locale.ROOT),
                        "[\\s.]",
                        IDENTITY,
                        "Căn cước 12 số, CMND 9 số, hộ chiếu hoặc mã số thuế."),
                entered.line(field + ".address", address, ADDRESS_MOST),
                number(entered, field + ".phone", phone, "[\\s.()-]", PHONE, "Số điện thoại gồm 9 đến 12 chữ số."),
                shaped(
                        entered,
                        field + ".email",
                        entered.line(field + ".email", email, EMAIL_MOST),
                        EMAIL,
                        "Thư điện tử chưa đúng, ví dụ: ten@example.vn."));
    }

    /** @param grouping what people put between digits and nobody needs */
    private static String number(
            Entered entered, String field, String text, String grouping, Pattern shape, String wrong) {
        var line = entered.line(field, text, 2 * NUMBER_MOST);
        var bare = line == null ? null : line.replaceAll(grouping, "");
        return shaped(entered, field, entered.line(field, bare, NUMBER_MOST), shape, wrong);
    }

    private static String shaped(Entered entered, String field, String text, Pattern shape, String wrong) {
        if (text != null && !shape.matcher(text).matches()) {
            entered.wrong(field, wrong);
        }
        return text;
    }
}
