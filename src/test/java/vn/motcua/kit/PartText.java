package vn.motcua.kit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which a line {@code [site-check] …} is for those who have that part, {@code [!site-check] …} for those who have
 * not, and {@code {name}} stands for a value.
 */
final class PartText {

    private static final Pattern TAG = Pattern.compile("\\[(!?)([a-z-]+)] ?(.*)");

    private PartText() {}

    /** @param flags of the parts that are had, and of whatever else its lines ask for */
    static String fill(String whole, Set<String> flags, Map<String, String> values) {
        var text = whole.lines()
                .map(line -> kept(line, flags))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n", "", "\n"));
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static String kept(String line, Set<String> flags) {
        var rest = line;
        for (Matcher tag = TAG.matcher(rest); tag.matches(); tag = TAG.matcher(rest)) {
            if (flags.contains(tag.group(2)) == tag.group(1).equals("!")) {
                return null;
            }
            rest = tag.group(3);
        }
        return rest;
    }
}
