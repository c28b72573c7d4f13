package vn.motcua.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.workflow.form.Choice;

/** The form-js of this Tasklist, out of its own bundle, asked for its verdict in Chromium. */
final class FormJs implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Forms leave something behind in their page, and each next one takes longer: after so many a new page is quicker. */
    private static final int SLOWED_BY = 300;

    private final Chromium chromium = new Chromium();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private Page page = opened();
    private int submitted;

    private Page opened() {
        var fresh = chromium.blank();
        fresh.onPageError(troubles::add);
        fresh.addScriptTag(script("META-INF/resources/webjars/camunda/lib/deps.js"));
        fresh.addScriptTag(script("browser/form-verdicts.js"));
        return fresh;
    }

    /**
     * @param wrong keys of the fields marked as wrong; a list's for its rows
     * @param data what Tasklist would send
     */
    record Verdict(Set<String> wrong, Map<String, Object> data) {}

    /** Whether a condition hides its field. */
    record Condition(String condition, Map<String, Object> values) {}

    record Match(String pattern, String text) {}

    /** What failed in the page, apart from any verdict. */
    List<String> troubles() {
        return troubles;
    }

    int newestSchema() {
        return (int) page.evaluate("version");
    }

    /** Each submission into a form opened anew, hidden fields filled in too. */
    List<Verdict> verdicts(JsonNode schema, Map<String, List<Choice>> offers, List<Map<String, Object>> submissions) {
        if (submitted > SLOWED_BY) {
            page.context().close();
            page = opened();
            submitted = 0;
        }
        submitted += submissions.size();
        var asked = json(Map.of("schema", schema, "offers", offers, "submissions", submissions));
        try {
            return JSON.readValue(
                    (String) page.evaluate("asked => verdicts(JSON.parse(asked))", asked), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<?> hides(List<Condition> cases) {
        return (List<?>) page.evaluate("asked => hides(JSON.parse(asked))", json(Map.of("cases", cases)));
    }

    List<?> matches(List<Match> cases) {
        return (List<?>) page.evaluate("asked => matches(JSON.parse(asked))", json(Map.of("cases", cases)));
    }

    private static Page.AddScriptTagOptions script(String resource) {
        try {
            return new Page.AddScriptTagOptions()
                    .setContent(new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
