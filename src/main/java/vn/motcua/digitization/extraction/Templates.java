package vn.motcua.digitization.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.ExtractedPapers;
import vn.motcua.procedure.CatalogueFinding;
import vn.motcua.procedure.SideFile;

/** The types of papers that something is read from. Most papers have none, and nothing is extracted from them. */
@Component
public class Templates implements ExtractedPapers {

    static final String SCHEMA = "extraction.schema.json";
    private static final String FILES = "classpath*:extraction/*.yaml";
    private static final int WHOLE_PAGE = 100;
    private static final int USUAL_CONFIDENCE = 80;

    private final Map<String, Template> byPaper = new HashMap<>();
    private final List<Template> all;

    Templates() {
        this(shipped());
    }

    /** @throws IllegalStateException if anything is found wrong with a file */
    Templates(List<SideFile> files) {
        var findings = files.stream().flatMap(file -> findings(file).stream()).toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(String.join(
                    "; ", findings.stream().map(CatalogueFinding::text).toList()));
        }
        all = files.stream().map(Templates::read).toList();
        for (var template : all) {
            for (var paper : template.papers()) {
                if (byPaper.put(paper, template) != null) {
                    throw new IllegalStateException("two files read the paper " + paper);
                }
            }
        }
    }

    /** The type of a paper; empty where nothing is read from such. */
    public Optional<Template> of(String documentKey) {
        return Optional.ofNullable(byPaper.get(documentKey));
    }

    @Override
    public boolean includes(String documentKey) {
        return byPaper.containsKey(documentKey);
    }

    /** By name of their files. */
    public List<Template> all() {
        return all;
    }

    /** Keys of the papers that something is read from. */
    public Collection<String> papers() {
        return List.copyOf(byPaper.keySet());
    }

    static List<SideFile> shipped() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(Templates::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SideFile file(Resource file) {
        try {
            return SideFile.read(
                    Objects.requireNonNull(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8),
                    SCHEMA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of syntax and schema, and what no schema says: two fields of one key, a person nobody has named. */
    static List<CatalogueFinding> findings(SideFile file) {
        if (!file.findings().isEmpty()) {
            return file.findings();
        }
        var found = new ArrayList<CatalogueFinding>();
        var keys = new HashSet<String>();
        var fields = file.tree().path("fields");
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            var pointer = "/fields/" + at;
            if (!keys.add(field.path("key").asText())) {
                found.add(file.finding(pointer + "/key", "có hai trường cùng mã"));
            }
            if (field.has("person")
                    && !file.tree().path("people").has(field.path("person").asText())) {
                found.add(file.finding(pointer + "/person", "không có người này trong «people»"));
            }
            if (field.has("person") != field.has("of")) {
                found.add(file.finding(pointer, "«person» và «of» phải đi cùng nhau"));
            }
        }
        found.addAll(validityFindings(file));
        return found;
    }

    /** Days of validity are fields that hold a day; months are counted from one. */
    private static List<CatalogueFinding> validityFindings(SideFile file) {
        var validity = file.tree().path("validity");
        var found = new ArrayList<CatalogueFinding>();
        Map.of("from", ValueKind.DATE, "until", ValueKind.LAST_DAY).forEach((end, kind) -> {
            if (validity.has(end) && !isField(file, validity.path(end).asText(), kind)) {
                found.add(file.finding("/validity/" + end, "không có trường kiểu %s mang mã này".formatted(kind)));
            }
        });
        if (validity.has("months") && !(validity.has("from") && validity.has("source"))) {
            found.add(file.finding("/validity", "«months» cần «from» và «source»"));
        }
        return found;
    }

    private static boolean isField(SideFile file, String key, ValueKind kind) {
        return StreamSupport.stream(file.tree().path("fields").spliterator(), false)
                .anyMatch(field -> field.path("key").asText().equals(key)
                        && field.path("kind").asText().equals(kind.name()));
    }

    private static Template read(SideFile file) {
        var tree = file.tree();
        var people = new LinkedHashMap<String, Template.Role>();
        tree.path("people")
                .properties()
                .forEach(person -> people.put(
                        person.getKey(), Template.Role.valueOf(person.getValue().asText())));
        return new Template(
                file.name(),
                tree.path("name").asText(),
                texts(tree.path("papers")),
                texts(tree.path("headings")),
                people,
                StreamSupport.stream(tree.path("fields").spliterator(), false)
                        .map(Templates::field)
                        .toList(),
                validity(tree.path("validity")));
    }

    private static Template.Validity validity(JsonNode validity) {
        return validity.isMissingNode()
                ? null
                : new Template.Validity(
                        validity.path("from").asText(null),
                        validity.path("until").asText(null),
                        validity.path("months").asInt(0),
                        validity.path("source").asText(null));
    }

    private static Template.Field field(JsonNode field) {
        var zone = field.path("zone");
        return new Template.Field(
                field.path("key").asText(),
                field.path("label").asText(),
                ValueKind.valueOf(field.path("kind").asText()),
                texts(field.path("after")),
                zone.path("from").asInt(0),
                zone.path("to").asInt(WHOLE_PAGE),
                field.path("confidence").asInt(USUAL_CONFIDENCE),
                field.has("card")
                        ? Template.ChipCardPart.valueOf(field.path("card").asText())
                        : null,
                field.has("person") ? field.path("person").asText() : null,
                field.has("of") ? Template.Of.valueOf(field.path("of").asText()) : null);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
