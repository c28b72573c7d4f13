package vn.motcua.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The procedure that is asked for.
 *
 * @param key id of its process and name of its files
 * @param code of the national list, like 1.000894
 * @param field whose specialists review it
 * @param days limit in working days; 0: the same day
 */
record Wish(String key, String name, String code, String field, String fieldName, int days, Set<Part> parts) {

    private static final Map<String, String> PATTERNS = Map.of(
            "key", "[a-z][a-z0-9]*(-[a-z0-9]+)*",
            "code", "[0-9]\\.[0-9]{6}",
            "field", "[a-z][a-z0-9]*(-[a-z0-9]+)*",
            "days", "[0-9]{1,3}");

    Wish {
        parts = EnumSet.copyOf(parts.isEmpty() ? EnumSet.noneOf(Part.class) : parts);
        if (parts.contains(Part.SITE_CHECK)) {
            parts.add(Part.OPINION);
        }
        if (parts.contains(Part.REFERRAL)) {
            parts.add(Part.PAYMENT);
        }
        if (days > 1) {
            parts.add(Part.APOLOGY);
        } else {
            parts.remove(Part.APOLOGY);
        }
    }

    /** @return true if it has a form of its own for the review: the shared one knows the spine and a payment */
    boolean ownReview() {
        return !parts.contains(Part.PAYMENT) || parts.contains(Part.OPINION) || parts.contains(Part.REFERRAL);
    }

    String reviewForm() {
        return ownReview() ? key + "-review" : "review";
    }

    /**
     * @param said what stands behind {@code -D}
     * @return what is wrong, in words; nothing if it can be written
     */
    static List<String> problems(Map<String, String> said) {
        var problems = new ArrayList<String>();
        for (var needed : List.of("key", "name", "code")) {
            if (said.getOrDefault(needed, "").isBlank()) {
                problems.add("thiếu -D" + needed);
            }
        }
        if (said.getOrDefault("name", "").indexOf('\uFFFD') >= 0) {
            problems.add("-Dname mất dấu tiếng Việt: đặt LANG=C.UTF-8 rồi chạy lại");
        }
        PATTERNS.forEach((property, pattern) -> {
            var value = said.getOrDefault(property, "");
            if (!value.isBlank() && !value.matches(pattern)) {
                problems.add("-D" + property + "=" + value + " sai dạng");
            }
        });
        flags(said)
                .filter(flag -> Arrays.stream(Part.values())
                        .noneMatch(part -> part.flag().equals(flag)))
                .forEach(flag -> problems.add("không có phần «" + flag + "»"));
        return problems;
    }

    /** @param said without problems */
    static Wish of(Map<String, String> said) {
        var flags = flags(said).collect(Collectors.toSet());
        return new Wish(
                said.get("key"),
                said.get("name").strip(),
                said.get("code"),
                said.getOrDefault("field", "ho-tich"),
                said.getOrDefault("fieldName", "Hộ tịch"),
                Integer.parseInt(said.getOrDefault("days", "3")),
                Arrays.stream(Part.values())
                        .filter(part -> flags.contains(part.flag()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class))));
    }

    private static Stream<String> flags(Map<String, String> said) {
        return Arrays.stream(said.getOrDefault("parts", "payment,postal-return").split(","))
                .map(String::strip)
                .filter(flag -> !flag.isEmpty());
    }
}
