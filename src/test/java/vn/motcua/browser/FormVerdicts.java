package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.shared.Outcome;
import vn.motcua.workflow.form.Choice;
import vn.motcua.workflow.form.FormValidator;

/** The browser's verdict on one submission beside our server's. */
record FormVerdicts(
        JsonNode form, Map<String, List<Choice>> offers, Submissions.Submission submission, FormJs.Verdict browser) {

    private static final Pattern COMPLAINT = Pattern.compile("(?:^|; )«(\\w+)»: ");

    void agree(long seed) {
        var strange = new HashSet<>(submission.serverOnly());
        strange.retainAll(browser.data().keySet());
        strange.removeIf(this::isTold);
        var outcome = FormValidator.check(form, submission.values(), offers);
        assertThat(without(strange, wrong(outcome)))
                .as("wrong in %s of %s, seed %d", submission, form, seed)
                .isEqualTo(without(strange, browser.wrong()));
        assertThat(wrong(outcome)).as("only the server refuses %s", submission).containsAll(strange);
        if (browser.wrong().isEmpty() && strange.isEmpty()) {
            sameIsKept(seed);
        }
        if (outcome instanceof Outcome.Done<Map<String, Object>> done) {
            assertThat(SubmittedValues.telling(done.value()).keySet())
                    .isSubsetOf(browser.data().keySet());
        }
    }

    /** What Tasklist sends, our server takes in: all of it, but for what it told itself. */
    private void sameIsKept(long seed) {
        var sent = SubmittedValues.telling(browser.data());
        sent.keySet().removeIf(this::isTold);
        sent.replaceAll((key, value) ->
                value instanceof List<?> list ? list.stream().distinct().toList() : value);
        var kept = FormValidator.check(form, browser.data(), offers);
        assertThat(wrong(kept))
                .as("sent %s by %s, seed %d", browser.data(), form, seed)
                .isEmpty();
        var taken = SubmittedValues.telling(kept.orThrow());
        taken.replaceAll((key, value) ->
                value instanceof List<?> list ? list.stream().distinct().toList() : value);
        assertThat(taken).as("sent by %s, seed %d", form, seed).isEqualTo(sent);
    }

    private boolean isTold(String key) {
        return form.findParents("key").stream()
                .filter(field -> field.path("key").asText().equals(key))
                .anyMatch(field -> field.path("readonly").asBoolean());
    }

    private static Set<String> wrong(Outcome<Map<String, Object>> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? COMPLAINT
                        .matcher(refused.refusal().message())
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<String> without(Set<String> keys, Set<String> from) {
        var rest = new HashSet<>(from);
        rest.removeAll(keys);
        return rest;
    }
}
