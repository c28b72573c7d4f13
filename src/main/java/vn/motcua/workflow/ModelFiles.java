package vn.motcua.workflow;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and the forms they reference, read from the jar or from a folder. */
@Component
class ModelFiles {

    private static final Pattern DATED = Pattern.compile("(.+)@(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern FORM_REF = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    private final ResourcePatternResolver resources;
    private final ModelSettings settings;

    ModelFiles(ResourcePatternResolver resources, ModelSettings settings) {
        this.resources = resources;
        this.settings = settings;
    }

    /**
     * A model as it lies in the folder: {@code <key>.bpmn} serves the newest version of the catalogue,
     * {@code <key>@<validFrom>.bpmn} an older one.
     *
     * @param path as people say it: {@code processes/birth-registration.bpmn}
     * @param name of its deployment, stable: the file's without ending
     * @param validFrom of the version it was made for; null for the newest
     * @param dmn the decision tables of the same name; null where there are none
     * @param forms form id → JSON, those that exist of the forms the model references
     */
    record Model(
            String path,
            String name,
            String key,
            LocalDate validFrom,
            boolean shared,
            String bpmn,
            String dmn,
            SortedMap<String, String> forms) {

        /** Without decision tables. */
        Model(
                String path,
                String name,
                String key,
                LocalDate validFrom,
                boolean shared,
                String bpmn,
                SortedMap<String, String> forms) {
            this(path, name, key, validFrom, shared, bpmn, null, forms);
        }

        /** What the engine is handed: name of the resource → text. */
        Map<String, String> resources() {
            var resources = new HashMap<String, String>();
            forms.forEach((id, form) -> resources.put(id + ".form", form));
            resources.put(name + ".bpmn", bpmn);
            if (dmn != null) {
                resources.put(name + ".dmn", dmn);
            }
            return resources;
        }
    }

    /** Shared processes first, then procedures by name, of each the oldest version first. */
    List<Model> models() {
        var forms = new HashMap<String, Optional<String>>();
        return Stream.concat(read("shared/*.bpmn", true, forms), read("*.bpmn", false, forms))
                .toList();
    }

    private Stream<Model> read(String pattern, boolean shared, Map<String, Optional<String>> forms) {
        try {
            return Arrays.stream(resources.getResources(settings.processes() + pattern))
                    .map(resource -> model(resource, shared, forms))
                    .sorted(Comparator.comparing(Model::key)
                            .thenComparing(Model::validFrom, Comparator.nullsLast(Comparator.naturalOrder())));
        } catch (FileNotFoundException none) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Model model(Resource resource, boolean shared, Map<String, Optional<String>> known) {
        var bpmn = text(resource);
        var file = Objects.requireNonNull(resource.getFilename());
        var forms = new TreeMap<String, String>();
        FORM_REF.matcher(bpmn).results().map(reference -> reference.group(1)).forEach(id -> known.computeIfAbsent(
                        id, this::form)
                .ifPresent(form -> forms.put(id, form)));
        var name = file.substring(0, file.length() - ".bpmn".length());
        var dated = DATED.matcher(name);
        return new Model(
                "processes/" + (shared ? "shared/" : "") + file,
                name,
                dated.matches() ? dated.group(1) : name,
                dated.matches() ? LocalDate.parse(dated.group(2)) : null,
                shared,
                bpmn,
                shared ? null : tables(name),
                forms);
    }

    private String tables(String name) {
        var tables = resources.getResource(settings.processes() + name + ".dmn");
        return tables.exists() ? text(tables) : null;
    }

    private Optional<String> form(String id) {
        var form = resources.getResource(settings.forms() + id + ".form");
        return form.exists() ? Optional.of(text(form)) : Optional.empty();
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
