package vn.motcua.procedure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.calendar.Limit;

/**
 * Nhánh liên thông: what one authority outside the installation does of a linked procedure, under a limit of its own inside
 * that of the whole.
 *
 * @param key kebab-case English; the element that calls the shared process is named after it
 * @param label Vietnamese, what is done ("Đăng ký thường trú")
 * @param authority Vietnamese, who does it ("Công an cấp xã")
 * @param partner name of the adapter by which that authority is reached
 * @param limit from the moment the request leaves, on the calendar of the authority that leads
 * @param result Vietnamese, the paper that comes out of it
 * @param remedy Vietnamese, what the applicant can do where it was not done
 * @param source of the limit
 */
public record LinkedBranch(
        String key,
        String label,
        String authority,
        String partner,
        Limit limit,
        String result,
        String remedy,
        String source) {

    private static final Pattern CALL = Pattern.compile("CallActivity_([A-Z][A-Za-z0-9]*)Branch");

    /** {@code CallActivity_HealthCardBranch} → health-card; empty for any other element. */
    public static Optional<String> keyOf(String elementId) {
        return Optional.of(CALL.matcher(String.valueOf(elementId)))
                .filter(Matcher::matches)
                .map(call ->
                        call.group(1).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    /** The most norm hours that fit into its limit: what it weighs on the longest path of the model. */
    public BigDecimal normHours() {
        return LimitHours.most(limit);
    }
}
