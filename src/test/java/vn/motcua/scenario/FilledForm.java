package vn.motcua.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Vietnam;

/**
 * The form of an open task as somebody fills it in who knows only its labels: what a scenario states in a table, and
 * something harmless in every other field that must not stay empty.
 */
final class FilledForm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SHOWN_FOR = Pattern.compile("=(\\w+) != \"(\\w+)\"");
    private static final String WORDS = "Đã thực hiện theo quy trình nội bộ.";

    private final Play play;
    private final List<JsonNode> fields;
    private final Map<String, Object> values = new LinkedHashMap<>();

    FilledForm(Play play, Task task) {
        this.play = play;
        this.fields = new ArrayList<>();
        collect(read(play, task).path("components"));
    }

    private static JsonNode read(Play play, Task task) {
        var stage = play.stage();
        try (var form = stage.office().unchecked(() -> stage.forms().getDeployedTaskForm(task.getId()))) {
            return JSON.readTree(form);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Groups hold fields of their own. */
    private void collect(JsonNode components) {
        components.forEach(component -> {
            if (component.has("key")) {
                fields.add(component);
            }
            collect(component.path("components"));
        });
    }

    boolean has(String key) {
        return fields.stream().anyMatch(field -> field.path("key").asText().equals(key));
    }

    boolean offers(String key, String value) {
        return fields.stream()
                .filter(field -> field.path("key").asText().equals(key))
                .flatMap(FilledForm::choices)
                .anyMatch(choice -> choice.path("value").asText().equals(value));
    }

    /**
     * @param rows label and value, one row each
     * @throws NotSo if a row names no field, or a choice that the field does not offer
     */
    Map<String, Object> with(List<List<String>> rows) {
        rows.forEach(this::state);
        fields.stream()
                .filter(this::mustBeFilled)
                .forEach(field -> values.put(field.path("key").asText(), harmless(field)));
        return values;
    }

    /**
     * The key of the field of that label.
     *
     * @throws NotSo if there is none
     */
    String keyOf(String label) {
        return labelled(label).path("key").asText();
    }

    private JsonNode labelled(String words) {
        return fields.stream()
                .filter(own -> labels(own).anyMatch(label -> Vietnam.fold(label).equals(Vietnam.fold(words))))
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "biểu mẫu không có ô «" + words + "»",
                        "Dùng tên ô như trên biểu mẫu: "
                                + fields.stream()
                                        .flatMap(own -> labels(own).limit(1))
                                        .collect(Collectors.joining("; "))));
    }

    private void state(List<String> row) {
        if (row.size() != 2) {
            throw new NotSo("bảng phải có hai cột, tên ô và giá trị", "Sửa bảng thành | tên ô | giá trị |");
        }
        var field = labelled(row.get(0));
        values.put(field.path("key").asText(), value(field, row.get(1)));
    }

    private static Stream<String> labels(JsonNode field) {
        return Stream.of("label", "dateLabel", "key")
                .map(field::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    private Object value(JsonNode field, String words) {
        return switch (field.path("type").asText()) {
            case "checkbox" -> Vietnam.fold(words).equals(Vietnam.fold("có"));
            case "datetime" -> LocalDate.parse(words, OpenPlaces.DAY).toString();
            case "checklist" ->
                Stream.of(words.split(";"))
                        .map(one -> choice(field, one.strip()))
                        .toList();
            case "radio", "select" -> choice(field, words);
            default -> words;
        };
    }

    private String choice(JsonNode field, String words) {
        return switch (field.path("valuesKey").asText()) {
            case "authorityChoices" -> play.offices().called(words).value();
            case "documentChoices" -> documentKey(play, words);
            default ->
                choices(field)
                        .filter(choice ->
                                Vietnam.fold(choice.path("label").asText()).equals(Vietnam.fold(words))
                                        || choice.path("value").asText().equals(words))
                        .findFirst()
                        .orElseThrow(() -> new NotSo(
                                "ô «" + labels(field).findFirst().orElse("") + "» không có lựa chọn «" + words + "»",
                                "Chọn một trong: "
                                        + choices(field)
                                                .map(choice ->
                                                        choice.path("label").asText())
                                                .collect(Collectors.joining("; "))))
                        .path("value")
                        .asText();
        };
    }

    /**
     * The paper of the procedure that is called that.
     *
     * @throws NotSo if its catalogue has none
     */
    static String documentKey(Play play, String words) {
        var documents = play.filing().procedure().documents();
        return documents.stream()
                .filter(document -> document.key().equals(words)
                        || Vietnam.fold(document.name()).startsWith(Vietnam.fold(words)))
                .map(RequiredDocument::key)
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "thủ tục không có giấy tờ «" + words + "»",
                        "Dùng tên trong danh mục: "
                                + documents.stream().map(RequiredDocument::name).collect(Collectors.joining("; "))));
    }

    private boolean mustBeFilled(JsonNode field) {
        return field.path("validate").path("required").asBoolean()
                && !values.containsKey(field.path("key").asText())
                && isShown(field);
    }

    /** By the conditions our forms use; a field under another condition is the scenario's to state. */
    private boolean isShown(JsonNode field) {
        var hidden = field.path("conditional").path("hide").asText();
        var shownFor = SHOWN_FOR.matcher(hidden);
        return hidden.isEmpty() || shownFor.matches() && shownFor.group(2).equals(values.get(shownFor.group(1)));
    }

    private Object harmless(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "checkbox" -> true;
            case "datetime" -> play.robots().today();
            case "number" -> 1;
            case "radio", "select" ->
                choices(field)
                        .findFirst()
                        .map(first -> first.path("value").asText())
                        .orElse("");
            default -> WORDS;
        };
    }

    private static Stream<JsonNode> choices(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false);
    }
}
