package vn.motcua.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Camunda Modeler offers designers is what shipped models say, word for word. */
class ElementTemplatesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("files")
    void every_file_keeps_to_the_schema_of_camunda_modeler(Path file) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.readString(Path.of("src/test/resources/element-templates/schema.json")));
        for (var template : JSON.readTree(file.toFile())) {
            assertThat(schema.validate(template))
                    .as(template.path("name").asText())
                    .isEmpty();
        }
    }

    @Test
    void no_two_templates_share_an_id() {
        assertThat(templates())
                .extracting(template -> template.path("id").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_element_that_a_template_covers_is_what_the_template_makes(Path file) throws IOException {
        var model = new Drawing(Files.readString(file)).model();

        assertThat(covered(model)).isNotEmpty().allSatisfy(element -> {
            var offered =
                    templates().filter(template -> appliesTo(template, element)).toList();
            assertThat(offered).as("%s of %s", element.getId(), file).anySatisfy(template -> assertThat(said(element))
                    .isEqualTo(made(template, element)));
        });
    }

    @Test
    void an_element_that_says_something_else_is_found() throws IOException {
        var model = Files.readString(Path.of("processes/birth-registration.bpmn"));
        var changed = new Drawing(model.replace("${digitizeDossierDelegate}", "${openApology}")).model();
        BaseElement element = changed.getModelElementById("ServiceTask_DigitizeResult");

        assertThat(templates().filter(template -> appliesTo(template, element)))
                .noneMatch(template -> said(element).equals(made(template, element)));
    }

    private static List<BaseElement> covered(BpmnModelInstance model) {
        var elements = new ArrayList<BaseElement>();
        elements.addAll(model.getModelElementsByType(ServiceTask.class));
        elements.addAll(model.getModelElementsByType(CallActivity.class));
        elements.addAll(model.getModelElementsByType(Process.class));
        elements.addAll(model.getModelElementsByType(UserTask.class));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(elements::add);
        return elements;
    }

    private static boolean appliesTo(JsonNode template, BaseElement element) {
        var type = "bpmn:"
                + Character.toUpperCase(element.getElementType().getTypeName().charAt(0))
                + element.getElementType().getTypeName().substring(1);
        var ofTask = !(element instanceof UserTask)
                || template.path("id").asText().endsWith("." + element.getId().replace("UserTask_", ""));
        return template.path("appliesTo").path(0).asText().equals(type) && ofTask;
    }

    /** Property → value; what the designer may choose is taken from the element, if the template offers it. */
    private static TreeMap<String, String> made(JsonNode template, BaseElement element) {
        var made = new TreeMap<String, String>();
        var said = said(element);
        for (var property : template.path("properties")) {
            var binding = property.path("binding");
            var name =
                    switch (binding.path("type").asText()) {
                        case "camunda:in" -> "in " + binding.path("target").asText();
                        case "camunda:in:businessKey" -> "businessKey";
                        default -> binding.path("name").asText().replace("camunda:", "");
                    };
            var value = said.get(name);
            made.put(
                    name,
                    mayBe(property, value) ? value : property.path("value").asText());
        }
        return made;
    }

    private static boolean mayBe(JsonNode property, String value) {
        return switch (property.path("type").asText()) {
            case "String" -> value != null && !value.isBlank();
            case "Dropdown" ->
                StreamSupport.stream(property.path("choices").spliterator(), false)
                        .anyMatch(choice -> choice.path("value").asText().equals(value));
            default -> false;
        };
    }

    /** Everything that makes the element run, without its id, its name and what it is drawn with. */
    private static TreeMap<String, String> said(BaseElement element) {
        var said = new TreeMap<String, String>();
        for (var name : List.of("isExecutable", "calledElement")) {
            put(said, name, element.getAttributeValue(name));
        }
        for (var name : new TreeSet<>(List.of(
                "formRef",
                "formRefBinding",
                "candidateGroups",
                "assignee",
                "candidateUsers",
                "dueDate",
                "followUpDate",
                "delegateExpression",
                "expression",
                "class",
                "topic",
                "asyncBefore",
                "asyncAfter",
                "exclusive",
                "calledElementBinding",
                "calledElementVersionTag",
                "historyTimeToLive",
                "versionTag",
                "isStartableInTasklist"))) {
            put(said, name, element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, name));
        }
        if (element.getExtensionElements() != null && !(element instanceof UserTask)) {
            element.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()
                    .forEach(in -> {
                        put(said, "businessKey", in.getCamundaBusinessKey());
                        if (in.getCamundaTarget() != null) {
                            put(said, "in " + in.getCamundaTarget(), in.getCamundaSource());
                        }
                    });
        }
        if (element instanceof SequenceFlow flow) {
            put(said, "conditionExpression", flow.getConditionExpression().getTextContent());
        }
        return said;
    }

    private static void put(TreeMap<String, String> said, String name, String value) {
        if (value != null) {
            said.put(name, value);
        }
    }

    private static Stream<JsonNode> templates() {
        return files().flatMap(file -> {
            try {
                return StreamSupport.stream(JSON.readTree(file.toFile()).spliterator(), false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Stream<Path> files() {
        return inside(".camunda/element-templates", ".json");
    }

    static Stream<Path> models() {
        return inside("processes", ".bpmn");
    }

    private static Stream<Path> inside(String folder, String ending) {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
