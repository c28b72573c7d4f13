package vn.motcua.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The review's form with every answer, without those whose part is not wanted, and without their fields. */
final class ReviewForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SHOWN_FOR = Pattern.compile("=reviewOutcome != \"(\\w+)\"");

    private ReviewForm() {}

    static String of(Wish wish, String whole) {
        try {
            var form = (ObjectNode) JSON.readTree(whole);
            var left = leftOut(wish.parts());
            remove(form.path("components"), field -> left.contains(shownFor(field)));
            remove(
                    form.path("components").path(1).path("values"),
                    answer -> left.contains(answer.path("value").asText()));
            form.put("id", wish.reviewForm());
            var indented = new DefaultPrettyPrinter()
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE)
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            return JSON.writer(indented).writeValueAsString(form) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Set<String> leftOut(Set<Part> parts) {
        var left = new HashSet<String>();
        if (!parts.contains(Part.PAYMENT)) {
            left.add("PAYMENT");
        }
        if (!parts.contains(Part.REFERRAL)) {
            left.add("PAYMENT_REFERRED");
        }
        if (!parts.contains(Part.SITE_CHECK)) {
            left.add("VERIFY");
        }
        if (!parts.contains(Part.OPINION) || parts.contains(Part.SITE_CHECK)) {
            left.add("ASK_OPINION");
        }
        return left;
    }

    private static String shownFor(JsonNode field) {
        var condition = SHOWN_FOR.matcher(field.path("conditional").path("hide").asText());
        return condition.matches() ? condition.group(1) : "";
    }

    private static void remove(JsonNode from, Predicate<JsonNode> which) {
        var each = from.elements();
        while (each.hasNext()) {
            if (which.test(each.next())) {
                each.remove();
            }
        }
    }
}
