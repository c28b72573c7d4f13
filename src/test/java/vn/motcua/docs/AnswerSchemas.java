package vn.motcua.docs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;

/** Writes what a controller's method returns as an OpenAPI schema, in YAML of one line; records by name, collected. */
final class AnswerSchemas {

    private final Map<String, Class<?>> records = new TreeMap<>();

    /** @throws IllegalArgumentException for a type that nobody has thought of, or two records of one name */
    String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        var known = (Class<?>) type;
        if (known.isRecord()) {
            return reference(known);
        }
        if (known.isEnum()) {
            return "{type: string, enum: [%s]}"
                    .formatted(Arrays.stream(known.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", ")));
        }
        return plain(known);
    }

    private String ofGeneric(Class<?> raw, Type[] arguments) {
        if (Collection.class.isAssignableFrom(raw)) {
            return "{type: array, items: %s}".formatted(of(arguments[0]));
        }
        if (raw == Map.class) {
            return "{type: object, additionalProperties: %s}".formatted(of(arguments[1]));
        }
        if (raw == ResponseEntity.class) {
            return of(arguments[0]);
        }
        throw new IllegalArgumentException("no schema for " + raw);
    }

    private static String plain(Class<?> type) {
        if (type == String.class) {
            return "{type: string}";
        }
        if (type == UUID.class) {
            return "{type: string, format: uuid}";
        }
        if (type == OffsetDateTime.class) {
            return "{type: string, format: date-time}";
        }
        if (type == LocalDate.class) {
            return "{type: string, format: date}";
        }
        if (type == byte[].class || type == InputStreamResource.class) {
            return "{type: string, format: binary}";
        }
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return "{type: integer}";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "{type: boolean}";
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return "{type: object}";
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private String reference(Class<?> type) {
        var before = records.putIfAbsent(type.getSimpleName(), type);
        if (before != null && before != type) {
            throw new IllegalArgumentException("two records of one name: " + before + ", " + type);
        }
        if (before == null) {
            components(type).forEach(field -> of(field.getGenericType()));
        }
        return "{$ref: \"#/components/schemas/%s\"}".formatted(type.getSimpleName());
    }

    /** Every record that was met, as {@code components/schemas} has it; what its type says to be never null is required. */
    String components() {
        return records.values().stream().map(this::component).collect(Collectors.joining());
    }

    private String component(Class<?> type) {
        var required = components(type)
                .filter(field -> field.getType().isPrimitive())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
        var yaml = new StringBuilder(
                "    %s:\n      x-record: %s\n      type: object\n".formatted(type.getSimpleName(), type.getName()));
        if (!required.isEmpty()) {
            yaml.append("      required: [%s]\n".formatted(required));
        }
        yaml.append("      properties:\n");
        components(type).forEach(field -> yaml.append("        %s: %s\n".formatted(field.getName(), ofField(field))));
        return yaml.toString();
    }

    private String ofField(RecordComponent field) {
        var schema = of(field.getGenericType());
        if (field.getType().isPrimitive()
                || Collection.class.isAssignableFrom(field.getType())
                || Map.class.isAssignableFrom(field.getType())) {
            return schema;
        }
        return schema.startsWith("{$ref")
                ? "{nullable: true, allOf: [%s]}".formatted(schema)
                : schema.replaceFirst("}$", ", nullable: true}");
    }

    /** As they lie in JSON: an unwrapped one gives its own. */
    static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(field -> field.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(field.getType())
                        : Stream.of(field));
    }
}
