package vn.motcua.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;

/** What a person reads on a page of the web apps and is not Vietnamese: their English words, missing ones, English sentences. */
final class EnglishLeft {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|of|is|are|not|with|your|you|please|select|search|loading|show|hide|open|close|no|for|from|this|all|name"
                    + "|null|undefined|error|failed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");

    /** The expressions of a model, as job definitions show them. */
    private static final String EXPRESSION = "${";

    private static final String TEXTS =
            """
            () => {
              const texts = new Set();
              const note = (text) => text && text.trim() && texts.add(text.replace(/\\s+/g, ' ').trim());
              const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                const { data, parentElement } = nodes.currentNode;
                if (!['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parentElement.tagName) && parentElement.checkVisibility()) {
                  note(data);
                }
              }
              for (const element of document.querySelectorAll('[placeholder], [title], [aria-label]')) {
                if (element.checkVisibility()) {
                  ['placeholder', 'title', 'aria-label'].forEach((name) => note(element.getAttribute(name)));
                }
              }
              note(document.title);
              return [...texts];
            }""";

    private EnglishLeft() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page, String app) {
        return in((List<String>) page.evaluate(TEXTS), english(app));
    }

    static List<String> in(List<String> texts, Set<String> english) {
        return texts.stream()
                .filter(text -> english.contains(text)
                        || text.contains("??")
                        || ENGLISH.matcher(text).find()
                                && !VIETNAMESE.matcher(text).find()
                                && !text.contains(EXPRESSION))
                .toList();
    }

    /** Their words that are not by chance also ours. */
    static Set<String> english(String app) {
        var english = words(app, "en");
        english.removeAll(words(app, "vi"));
        return english;
    }

    private static Set<String> words(String app, String language) {
        var path = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try {
            var labels = new ObjectMapper()
                    .readTree(new ClassPathResource(path)
                            .getContentAsString(UTF_8)
                            .replace("\uFEFF", ""))
                    .path("labels");
            return StreamSupport.stream(labels.spliterator(), false)
                    .map(JsonNode::asText)
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .filter(text -> LETTERS.matcher(text).find())
                    .collect(HashSet::new, Set::add, Set::addAll);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
