package vn.motcua.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and the forms they reference, read from the jar or from a folder. */
@Component
class ModelFiles {

    private static final Pattern FORM_REF = Pattern.compile("camunda:formRef=\"([^\"]+)\"");

    private final ResourcePatternResolver resources;
    private final ModelSettings settings;

    ModelFiles(ResourcePatternResolver resources, ModelSettings settings) {
        this.resources = resources;
        this.settings = settings;
    }

    /**
     * @param path as people say it: {@code processes/birth-registration.bpmn}
     * @param forms form id → JSON, those that exist of the forms the model references
     */
    record Model(String path, String key, boolean shared, String bpmn, Map<String, String> forms) {}

    /** Shared processes first, then procedures, each by name. */
    List<Model> models() {
        return concat(read("shared/*.bpmn", true), read("*.bpmn", false));
    }

    private static List<Model> concat(List<Model> first, List<Model> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Model> read(String pattern, boolean shared) {
        try {
            return Arrays.stream(resources.getResources(settings.processes() + pattern))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(resource -> model(resource, shared))
                    .toList();
        } catch (java.io.FileNotFoundException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Model model(Resource resource, boolean shared) {
        var bpmn = text(resource);
        var name = resource.getFilename();
        var forms = new TreeMap<String, String>();
        var references = FORM_REF.matcher(bpmn);
        while (references.find()) {
            var form = resources.getResource(settings.forms() + references.group(1) + ".form");
            if (form.exists()) {
                forms.put(references.group(1), text(form));
            }
        }
        return new Model(
                "processes/" + (shared ? "shared/" : "") + name,
                name.substring(0, name.length() - ".bpmn".length()),
                shared,
                bpmn,
                forms);
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
