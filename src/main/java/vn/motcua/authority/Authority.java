package vn.motcua.authority;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * An agency or centre.
 *
 * @param desk name of its reception desk as printed on receipts, null if it receives nothing
 * @param code identifier that opens the dossier code (TT 01/2018 Art 19)
 * @param parent null at the top
 * @param validFrom first day of its existence under this id
 * @param validTo last such day, null while it exists
 * @param body kebab-case kind of body ("cong-an"); by it the law says who decides, beside the level
 * @param sample true for the trial's invented data
 */
public record Authority(
        AuthorityId id,
        String name,
        String desk,
        Level level,
        String code,
        AuthorityId parent,
        String address,
        String phone,
        LocalDate validFrom,
        LocalDate validTo,
        String body,
        boolean sample) {

    /** People's committees and their centres: what a body is unless it says otherwise. */
    public static final String PEOPLES_COMMITTEE = "uy-ban-nhan-dan";

    private static final Pattern PLACE = Pattern.compile(
            ".*?\\b(?:xã|thị trấn|phường|đặc khu|huyện|tỉnh|thành phố)\\s+(.+)", Pattern.UNICODE_CHARACTER_CLASS);

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Địa danh, as the line of place and date on a paper names it: "Thanh Quang". */
    public String place() {
        var matcher = PLACE.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }
}
