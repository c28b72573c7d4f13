package vn.motcua.procedure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.authority.Level;
import vn.motcua.calendar.Limit;

/**
 * Nhánh liên thông: what one other authority does of a linked procedure, under a limit of its own inside that of the whole. It is
 * outside the installation, or an office of ours.
 *
 * @param key kebab-case English; the element that calls the shared process is named after it
 * @param label Vietnamese, what is done ("Đăng ký thường trú")
 * @param authority Vietnamese, who does it ("Công an cấp xã")
 * @param partner name of the adapter by which that authority is reached; {@link #AUTHORITIES} for one of ours
 * @param office which of ours; null for one outside
 * @param limit from the moment the request leaves; on the calendar of the office that does it, or of the lead where that is
 *     outside
 * @param result Vietnamese, the paper that comes out of it
 * @param remedy Vietnamese, what the applicant can do where it was not done
 * @param source of the limit
 */
public record LinkedBranch(
        String key,
        String label,
        String authority,
        String partner,
        Office office,
        Limit limit,
        String result,
        String remedy,
        String source) {

    /** The partner that carries messages between the authorities of one installation. */
    public static final String AUTHORITIES = "authorities";

    /**
     * An office of ours, as a procedure says who is competent: by level and kind of body. Meant is the one right below the lead,
     * or else the only one in its province.
     *
     * @param body kebab-case kind of body ("cong-an")
     * @param field of the specialists there who do the part ("cu-tru")
     */
    public record Office(Level level, String body, String field) {}

    private static final String LATENESS = "LINKED_PART_";
    private static final Pattern CALL = Pattern.compile("CallActivity_([A-Z][A-Za-z0-9]*)Branch");

    /** {@code CallActivity_HealthCardBranch} → health-card; empty for any other element. */
    public static Optional<String> keyOf(String elementId) {
        return Optional.of(CALL.matcher(String.valueOf(elementId)))
                .filter(Matcher::matches)
                .map(call ->
                        call.group(1).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    /** What the register of explanations calls the lateness of a branch: {@code health-card} → LINKED_PART_HEALTH_CARD. */
    public static String lateness(String key) {
        return LATENESS + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Whether a lateness is that of a branch. */
    public static boolean isLateness(String name) {
        return name.startsWith(LATENESS);
    }

    /** Whether an authority of this installation does it. */
    public boolean own() {
        return office != null;
    }

    /** The most norm hours that fit into its limit: what it weighs on the longest path of the model. */
    public BigDecimal normHours() {
        return LimitHours.most(limit);
    }
}
