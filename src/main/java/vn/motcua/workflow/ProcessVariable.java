package vn.motcua.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable, declared once with its type. In the engine it is a String: enums by name, ids as text.
 *
 * @param <T> what it means to us
 * @param choices the values it can have, by name; empty for what is no choice
 */
public record ProcessVariable<T>(String name, Function<String, T> reading, List<String> choices) {

    /** What is no choice between values that a model could compare with. */
    public ProcessVariable(String name, Function<String, T> reading) {
        this(name, reading, List.of());
    }

    static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, Function.identity());
    }

    static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return new ProcessVariable<>(
                name,
                text -> Enum.valueOf(type, text),
                Stream.of(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** @throws IllegalStateException if it is not set */
    public T get(Map<String, Object> variables) {
        return find(variables).orElseThrow(() -> new IllegalStateException("process variable not set: " + name));
    }

    public Optional<T> find(Map<String, Object> variables) {
        return Optional.ofNullable((String) variables.get(name)).map(reading);
    }

    /** @throws IllegalStateException if it is not set */
    public T get(VariableScope scope) {
        return Optional.ofNullable((String) scope.getVariable(name))
                .map(reading)
                .orElseThrow(() -> new IllegalStateException("process variable not set: " + name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value instanceof Enum<?> choice ? choice.name() : value.toString());
    }
}
