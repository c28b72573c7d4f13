package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.motcua.authority.Role;
import vn.motcua.procedure.CatalogueRules.Breach;

/** Reads a dated YAML file of ours: syntax, then schema, then the rules, each stage only if the one before holds. */
final class CatalogueFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(ProcedureKey.class, PlainKey.class)
            .addMixIn(Step.class, PlainKey.class)
            .addMixIn(Role.class, RoleCode.class)
            .addMixIn(ProcedureStep.class, StepKey.class)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final SchemaCheck PROCEDURE = SchemaCheck.of("procedure.schema.json");
    private static final SchemaCheck PARAMETERS = SchemaCheck.of("parameters.schema.json");

    private CatalogueFile() {}

    /** A version of a procedure together with its file, for what is checked across files. */
    record Version(Procedure procedure, YamlSource source) {}

    record ParameterList(List<Parameter> parameters) {}

    static Checked<Version> procedure(String file, String text) {
        return read(file, text, PROCEDURE, Procedure.class, CatalogueRules::breaches, Version::new);
    }

    static Checked<ParameterList> parameters(String file, String text) {
        return read(
                file,
                text,
                PARAMETERS,
                ParameterList.class,
                list -> DatedRules.breaches(list.parameters()),
                (list, source) -> list);
    }

    private static <T, R> Checked<R> read(
            String file,
            String text,
            SchemaCheck schema,
            Class<T> type,
            Function<T, List<Breach>> rules,
            BiFunction<T, YamlSource, R> result) {
        var parsed = YamlParser.parse(file, text);
        if (!parsed.isSound()) {
            return Checked.broken(parsed.findings());
        }
        var source = parsed.value();
        var findings = new ArrayList<>(schema.findings(source));
        if (!findings.isEmpty()) {
            return Checked.broken(findings);
        }
        var value = bind(source, type);
        rules.apply(value).forEach(breach -> findings.add(source.finding(breach.pointer(), breach.message())));
        return findings.isEmpty() ? Checked.sound(result.apply(value, source)) : Checked.broken(findings);
    }

    /** A tree that passed its schema and cannot be bound is a fault of the schema. */
    private static <T> T bind(YamlSource source, Class<T> type) {
        try {
            return MAPPER.treeToValue(source.tree(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("schema and record disagree on " + source.file(), e);
        }
    }

    private abstract static class PlainKey {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainKey(String value) {}
    }

    private abstract static class RoleCode {

        @JsonCreator
        static Role ofCode(String code) {
            throw new UnsupportedOperationException();
        }
    }

    private abstract static class StepKey {

        @JsonProperty("key")
        abstract Step step();
    }
}
