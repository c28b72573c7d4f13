package vn.motcua.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.CatalogueFinding;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.SideFile;
import vn.motcua.procedure.SideFiles;

/**
 * The folder {@code processes/results}, read once, at the start. A broken file is said and left out: results of that
 * procedure are uploaded then, as those of procedures without one.
 */
@Component
class ResultTemplates {

    static final String FOLDER = "results";
    static final String SCHEMA = "result.schema.json";

    private static final Logger LOG = LoggerFactory.getLogger(ResultTemplates.class);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, List<Loaded>> byProcedure = new HashMap<>();
    private final List<CatalogueFinding> findings = new ArrayList<>();

    ResultTemplates(SideFiles files, ProcedureCatalogue catalogue) {
        var known = catalogue.all().stream()
                .map(procedure -> procedure.key().value())
                .collect(Collectors.toSet());
        for (var file : files.in(FOLDER, SCHEMA)) {
            var wrong = new ArrayList<>(file.findings());
            if (wrong.isEmpty() && !known.contains(file.name())) {
                wrong.add(file.finding("", "không có thủ tục nào mang khóa «%s»".formatted(file.name())));
            }
            if (wrong.isEmpty()) {
                load(files, file, wrong);
            }
            findings.addAll(wrong);
        }
        findings.forEach(finding -> LOG.error("Bỏ qua mẫu kết quả: {}", finding.text()));
    }

    /** A template with its page. */
    record Loaded(ResultTemplate template, TemplatePage page) {}

    private record Templates(List<ResultTemplate> templates) {}

    /** By which a result of the procedure is made on the day; empty where it is uploaded. */
    Optional<Loaded> on(ProcedureKey procedure, LocalDate day) {
        return byProcedure.getOrDefault(procedure.value(), List.of()).stream()
                .filter(loaded -> !day.isBefore(loaded.template().validFrom()))
                .max(Comparator.comparing(loaded -> loaded.template().validFrom()));
    }

    /** What is wrong with the files. */
    List<CatalogueFinding> findings() {
        return List.copyOf(findings);
    }

    private void load(SideFiles files, SideFile file, List<CatalogueFinding> wrong) {
        var templates = bind(file);
        var loaded = new ArrayList<Loaded>();
        for (int at = 0; at < templates.size(); at++) {
            var template = templates.get(at);
            var pointer = "/templates/" + at;
            try {
                var page = new TemplatePage(
                        files.text(FOLDER, template.template()), stylesheet -> files.text(FOLDER, stylesheet));
                unknown(template, page)
                        .forEach(key -> wrong.add(file.finding(pointer, "mẫu có ô «%s» không ai điền".formatted(key))));
                loaded.add(new Loaded(template, page));
            } catch (java.io.UncheckedIOException | IllegalArgumentException unreadable) {
                wrong.add(file.finding(pointer, "không đọc được tệp mẫu " + template.template()));
            }
        }
        if (wrong.isEmpty()) {
            byProcedure.put(file.name(), List.copyOf(loaded));
        }
    }

    private static List<String> unknown(ResultTemplate template, TemplatePage page) {
        var known = Stream.concat(
                        ResultPage.STANDING.stream(), template.fields().stream().map(ResultTemplate.Field::key))
                .collect(Collectors.toSet());
        return page.keys().stream().filter(key -> !known.contains(key)).toList();
    }

    /** A tree that passed its schema and cannot be bound is a fault of the schema. */
    private static List<ResultTemplate> bind(SideFile file) {
        try {
            return JSON.treeToValue(file.tree(), Templates.class).templates();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("schema and record disagree on " + file.name(), e);
        }
    }
}
