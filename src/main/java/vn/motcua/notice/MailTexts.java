package vn.motcua.notice;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of all mails, read from one file and checked before the first is sent. */
@Component
class MailTexts {

    /** What every text may say. */
    static final Set<String> COMMON = Set.of("dossier", "procedure", "agency", "desk", "where", "contact", "day");

    static final String FILE = "notice/texts.yaml";
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** The file as it is written; the greeting and the closing stand around every body. */
    record File(String greeting, String closing, Map<String, NoticeText> kinds) {}

    private final File file;

    MailTexts() {
        this(shipped());
    }

    /** @throws IllegalStateException if anything is found wrong */
    MailTexts(File file) {
        var findings = findings(file);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(FILE + ": " + String.join("; ", findings));
        }
        this.file = file;
    }

    static File shipped() {
        try (var stream = new ClassPathResource(FILE).getInputStream()) {
            return new YAMLMapper().readValue(stream, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> findings(File file) {
        var findings = new ArrayList<String>();
        var unknown = new TreeSet<>(file.kinds().keySet());
        for (var kind : NoticeKind.values()) {
            unknown.remove(kind.name());
            var text = file.kinds().get(kind.name());
            if (text == null) {
                findings.add(kind + " has no text");
            } else {
                var known = new HashSet<>(COMMON);
                known.addAll(kind.facts());
                var whole = String.join("\n", text.subject(), file.greeting(), text.body(), file.closing());
                PLACEHOLDER
                        .matcher(whole)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !known.contains(name))
                        .forEach(name -> findings.add("%s does not know {%s}".formatted(kind, name)));
                kind.facts().stream()
                        .filter(fact -> !whole.contains("{" + fact + "}"))
                        .sorted()
                        .forEach(fact -> findings.add("%s does not say {%s}".formatted(kind, fact)));
            }
        }
        unknown.forEach(name -> findings.add("nothing is told as " + name));
        return findings;
    }

    /** @throws IllegalStateException if a fact that the text names is missing */
    Letter write(NoticeKind kind, Map<String, String> facts) {
        var text = file.kinds().get(kind.name());
        return new Letter(
                fill(text.subject(), facts).strip(),
                List.of(
                        fill(file.greeting(), facts).strip(),
                        fill(text.body(), facts).strip(),
                        fill(file.closing(), facts).strip()));
    }

    static String fill(String text, Map<String, String> facts) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var fact = facts.get(found.group(1));
            if (fact == null) {
                throw new IllegalStateException("nothing known for {" + found.group(1) + "}");
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}
