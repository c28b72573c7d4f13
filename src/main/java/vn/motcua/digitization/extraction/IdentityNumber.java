package vn.motcua.digitization.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Số định danh cá nhân (NĐ 137/2015/NĐ-CP, Điều 13): three digits of the province or country of the birth registration, one
 * of century and sex, two of the year of birth, six at random. It has no check digit: a wrong digit at random goes
 * unnoticed, most others do not.
 */
final class IdentityNumber {

    private static final Pattern SHAPE = Pattern.compile("(\\d{3})(\\d)(\\d{2})\\d{6}");
    private static final int LAST_PROVINCE = 96;
    private static final int FIRST_CENTURY = 19;

    private IdentityNumber() {}

    /** Without its grouping; empty where its parts cannot be so on the day. */
    static Optional<String> of(String text, LocalDate today) {
        var bare = text.replaceAll("[\\s.]", "");
        var parts = SHAPE.matcher(bare);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var place = Integer.parseInt(parts.group(1));
        var year = birthYear(bare);
        return place >= 1 && place <= LAST_PROVINCE && year <= today.getYear() ? Optional.of(bare) : Optional.empty();
    }

    /** Of a number of twelve digits. */
    static int birthYear(String number) {
        var century = FIRST_CENTURY + (number.charAt(3) - '0') / 2;
        return century * 100 + Integer.parseInt(number.substring(4, 6));
    }
}
