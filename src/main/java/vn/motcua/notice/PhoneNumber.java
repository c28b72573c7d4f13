package vn.motcua.notice;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Vietnamese mobile number, to which alone text goes. */
final class PhoneNumber {

    private static final Pattern GROUPING = Pattern.compile("[\\s.()-]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+84|84|0)([35789]\\d{8})");

    private PhoneNumber() {}

    /** {@code +84912345678} of "0912 345 678", "84912345678" or "+84 912.345.678"; empty for whatever else. */
    static Optional<String> mobile(String typed) {
        var matcher =
                MOBILE.matcher(GROUPING.matcher(typed == null ? "" : typed).replaceAll(""));
        return matcher.matches() ? Optional.of("+84" + matcher.group(1)) : Optional.empty();
    }
}
